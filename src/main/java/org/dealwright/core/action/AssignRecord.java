package org.dealwright.core.action;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;

/** A new owner for a record and for what follows it. */
@Component
public final class AssignRecord implements Action<AssignRecord.Input, Ref> {
    public record Input(Ref record, Ref owner) {
    }

    @Override
    public String name() {
        return "Assign";
    }

    @Override
    public Ref perform(Input input, Records records) {
        records.assign(records.get(records.registry().type(input.record().type()), input.record().id()), input.owner());
        return input.record();
    }
}
