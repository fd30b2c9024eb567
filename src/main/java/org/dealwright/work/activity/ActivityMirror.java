package org.dealwright.work.activity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/**
 * Keeps a pointer beside every activity, with the same id and the same common values, so that one list shows all kinds.
 * Owner, sharing and end of a pointer follow by the cascade of its lookup to the row of the kind.
 */
@Component
final class ActivityMirror implements Rule {
    private static final RecordType POINTER = ActivityPointer.TYPE;
    private static final ActivityColumns COMMON = ActivityPointer.COMMON;
    private static final List<Column<?>> SAME = List.of(COMMON.subject(), COMMON.regarding(), COMMON.start(), COMMON.due(),
            COMMON.priority(), COMMON.actualStart(), COMMON.actualEnd(), COMMON.plannedMinutes(), COMMON.minutes(), COMMON.category(),
            COMMON.subcategory(), COMMON.outcome(), COMMON.pinned(), COMMON.kind());

    @Override
    public boolean appliesTo(RecordType type) {
        return type.isActivity() && !type.equals(POINTER);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        records.createAll(drafts.stream().filter(Draft::isNew).map(ActivityMirror::pointer).toList());
        drafts.stream().filter(draft -> !draft.isNew()).forEach(draft -> follow(draft, records));
    }

    private static Values pointer(Draft draft) {
        var type = draft.type();
        return mirrored(draft).set(POINTER.id(), draft.id()).set(ActivityPointer.CONCRETE, type.ref(draft.id()))
                .set(POINTER.owner(), draft.value(type.owner()));
    }

    private static void follow(Draft draft, Records records) {
        find(draft, records).forEach(pointer -> records.follow(pointer, mirrored(draft)));
    }

    private static List<Row> find(Draft draft, Records records) {
        return records.hold(POINTER, Predicate.is(POINTER, draft.id()));
    }

    private static Values mirrored(Draft draft) {
        var type = draft.type();
        var values = Values.of(POINTER);
        SAME.forEach(column -> values.put(column, draft.value(type.common(column.name()))));
        var state = Objects.requireNonNull(draft.value(type.state()));
        return values.set(COMMON.description(), beginning(draft.value(type.<String>common(COMMON.description().name()))))
                .set(POINTER.state(), state).set(POINTER.status(), POINTER.lifecycle().orElseThrow().defaultReason(state));
    }

    /** The body of an e-mail may be long; a list needs only how it begins. */
    private static @Nullable String beginning(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.min(text.length(), ActivityColumns.LONGEST_DESCRIPTION));
    }
}
