package org.dealwright.core.action;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;

/** Links two records of a many-to-many association, or ends the link. */
@Component
public final class LinkRecords implements Action<LinkRecords.Input, Ref> {
    /** @param association its name as the web API navigates it */
    public record Input(Ref record, String association, Ref other, boolean linked) {
    }

    @Override
    public String name() {
        return "Link";
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = records.get(records.registry().type(input.record().type()), input.record().id());
        if (input.linked()) {
            records.link(row, input.association(), input.other());
        } else {
            records.unlink(row, input.association(), input.other());
        }
        return input.record();
    }
}
