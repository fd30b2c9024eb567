package org.dealwright.work.activity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;

/** A note knows whether it has a file, and how large that is. */
@Component
final class NoteFile implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Note.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.changes(Note.BODY)) {
            var body = draft.value(Note.BODY);
            draft.set(Note.HAS_FILE, body != null);
            draft.set(Note.FILE_SIZE, body == null ? null : body.length);
        }
    }
}
