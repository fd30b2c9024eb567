package org.dealwright.work.activity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** An activity or a note stays on top of the timeline of its record, or no longer does; be it ended or not. */
@Component
public final class PinEntry implements Action<PinEntry.Input, Ref> {
    /** @param entry a note or an activity of a kind that people make */
    public record Input(Ref entry, boolean pinned) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var type = records.registry().type(input.entry().type());
        if (!type.equals(Note.TYPE) && Kind.of(type).isEmpty()) {
            throw new Fault.Refused(ActivityError.NOT_AN_ACTIVITY, Map.of("type", type.name()));
        }
        records.update(records.get(type, input.entry().id()), Values.of(type).set(type.<Boolean>common(Note.PINNED.name()), input.pinned()));
        return input.entry();
    }
}
