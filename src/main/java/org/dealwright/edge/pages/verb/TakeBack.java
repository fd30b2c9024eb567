package org.dealwright.edge.pages.verb;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.present.Plain;

/** What was last done to an activity has not been done: it stands as the history says it stood before. */
@Component
final class TakeBack implements Action<TakeBack.Input, Ref> {
    /**
     * The activity, as it stood after what is taken back.
     *
     * @param version of the activity; whoever wrote it since is not overwritten
     * @param planned the activity that was to follow it, which goes again unless it is done already
     */
    record Input(RecordType type, UUID activity, long version, @Nullable Ref planned) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = records.get(input.type(), input.activity());
        if (row.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        records.read().history(row, 1).stream().filter(last -> last.kind() == Change.Kind.UPDATED).forEach(last -> undo(row, last, records));
        forget(input.planned(), records);
        return row.ref();
    }

    private static void forget(@Nullable Ref planned, Records records) {
        if (planned != null) {
            var type = records.registry().type(planned.type());
            records.read().find(type, planned.id()).filter(next -> !type.lifecycle().orElseThrow().isReadOnly(next.require(type.state())))
                    .ifPresent(next -> records.delete(records.get(type, next.id())));
        }
    }

    private static void undo(Row row, History.Entry last, Records records) {
        var type = row.type();
        var was = Values.of(type);
        last.values().forEach((name, step) -> type.column(name).ifPresent(column -> was.put(column, Plain.value(column, step.old()))));
        var state = was.get(type.state());
        var reason = was.over(row, type.status());
        was.remove(type.state());
        if (state == null) {
            records.update(row, was);
        } else {
            records.move(row, state, reason == null ? -1 : reason, was.remove(type.status()));
        }
    }
}
