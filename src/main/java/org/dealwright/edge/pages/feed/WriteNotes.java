package org.dealwright.edge.pages.feed;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** The notes of one message, a file each: all or none. */
@Component
final class WriteNotes implements Action<List<Values>, List<Ref>> {
    private final CreateRecord create;

    WriteNotes(CreateRecord create) {
        this.create = create;
    }

    @Override
    public String name() {
        return create.name();
    }

    @Override
    public List<Ref> perform(List<Values> notes, Records records) {
        return notes.stream().map(note -> records.perform(create, note)).toList();
    }
}
