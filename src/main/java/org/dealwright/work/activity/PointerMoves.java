package org.dealwright.work.activity;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** What is done to a pointer in the list of all activities is done to the activity itself: its moves and its end. */
@Component
final class PointerMoves implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(ActivityPointer.TYPE);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(draft -> !draft.isNew() && draft.changes(ActivityPointer.TYPE.state()))
                .forEach(draft -> move(draft, records));
    }

    private static void move(Draft draft, Records records) {
        var concrete = Objects.requireNonNull(draft.value(ActivityPointer.CONCRETE));
        var state = Objects.requireNonNull(draft.value(ActivityPointer.TYPE.state()));
        var activity = records.get(records.registry().type(concrete.type()), concrete.id());
        if (!state.equals(activity.get(activity.type().state()))) {
            records.transition(activity, state, -1);
        }
    }

    @Override
    public void afterDelete(List<Row> pointers, Records records) {
        for (var pointer : pointers) {
            var type = records.registry().type(pointer.require(ActivityPointer.CONCRETE).type());
            records.hold(type, Predicate.is(type, pointer.id())).forEach(records::delete);
        }
    }
}
