package org.dealwright.edge.pages.lines;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.store.Values;

/** Several lines are added or changed at once, all or none. */
@Component
final class WriteLines implements Action<WriteLines.Input, Integer> {
    private final CreateRecord create;
    private final UpdateRecord update;

    WriteLines(CreateRecord create, UpdateRecord update) {
        this.create = create;
        this.update = update;
    }

    record Input(List<Values> fresh, List<UpdateRecord.Input> changed) {
    }

    @Override
    public String name() {
        return update.name();
    }

    /** How many were written. */
    @Override
    public Integer perform(Input input, Records records) {
        input.fresh().forEach(values -> records.perform(create, values));
        input.changed().forEach(change -> records.perform(update, change));
        return input.fresh().size() + input.changed().size();
    }
}
