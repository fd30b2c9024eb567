package org.dealwright.work.activity;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** A completed activity ended when it was completed, unless somebody says when; an outgoing e-mail was sent then. */
@Component
final class ActualEnd implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return Kind.of(type).isPresent();
    }

    @Override
    public void before(Draft draft, Records records) {
        var type = draft.type();
        if (draft.changes(type.state()) && Integer.valueOf(ActivityState.COMPLETED.number()).equals(draft.value(type.state()))) {
            fill(draft, type.common(Task.COMMON.actualEnd().name()), records);
            if (type.equals(Email.TYPE) && Integer.valueOf(Email.SENT).equals(draft.value(type.status()))) {
                fill(draft, Email.SENT_ON, records);
            }
        }
    }

    private static void fill(Draft draft, Column<Instant> moment, Records records) {
        if (draft.value(moment) == null) {
            draft.set(moment, records.now());
        }
    }
}
