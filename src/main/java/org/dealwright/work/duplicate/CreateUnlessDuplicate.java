package org.dealwright.work.duplicate;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A new record, unless there is one that looks like it. */
@Component
public final class CreateUnlessDuplicate implements Action<Values, Ref> {
    private final DetectDuplicates detect;
    private final CreateRecord create;

    CreateUnlessDuplicate(DetectDuplicates detect, CreateRecord create) {
        this.detect = detect;
        this.create = create;
    }

    @Override
    public String name() {
        return create.name();
    }

    @Override
    public Ref perform(Values values, Records records) {
        detect.in(null, values, records);
        return records.perform(create, values);
    }
}
