package org.dealwright.core.action;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;

/** New values for a record of any type, as people and programs give them; a change of state or owner among them runs the verb behind it. */
@Component
public final class UpdateRecord implements Action<UpdateRecord.Input, Long> {
    /** @param version the version that the values were based on; null writes over whatever is there */
    public record Input(UUID id, Values values, @Nullable Long version) {
    }

    @Override
    public String name() {
        return "Update";
    }

    /** The version that the row had before. */
    @Override
    public Long perform(Input input, Records records) {
        var row = records.get(input.values().type(), input.id());
        if (input.version() != null && row.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        var values = writable(row, input.values());
        var moves = take(values, row);
        var owner = row.type().owned() && values.names(row.type().owner()) ? values.get(row.type().owner()) : null;
        if (row.type().owned()) {
            values.remove(row.type().owner());
        }
        edit(row, values, records);
        if (owner != null && !owner.equals(row.get(row.type().owner()))) {
            records.assign(records.get(row.type(), row.id()), owner);
        }
        if (moves != null) {
            records.transition(records.get(row.type(), row.id()), moves.state(), moves.reason());
        }
        return row.version();
    }

    private record Move(int state, int reason) {
    }

    private static void edit(Row row, Values values, Records records) {
        var draft = new Draft(row, values);
        if (values.columns().stream().noneMatch(draft::changes)) {
            return;
        }
        refuseReadOnly(row);
        Validation.of(draft, CreateRecord.insisted(records));
        records.update(row, values);
    }

    private static void refuseReadOnly(Row row) {
        row.type().lifecycle().ifPresent(life -> {
            var state = row.require(row.type().state());
            if (life.isReadOnly(state)) {
                throw new Fault.Refused(ActionError.RECORD_READ_ONLY, Map.of("type", row.type().name(), "state", state, "name", row.name()));
            }
        });
    }

    /** Without what only the product writes; what may be given at creation only is refused when it would change. */
    private static Values writable(Row row, Values given) {
        var values = given.copy();
        for (var column : List.copyOf(values.columns())) {
            if (column.calculated()) {
                values.remove(column);
            } else if (column.access() == Column.Access.ON_CREATE) {
                refuseChange(row, values, column);
                values.remove(column);
            }
        }
        return values;
    }

    private static void refuseChange(Row row, Values values, Column<?> column) {
        if (new Draft(row, values).changes(column)) {
            throw new Fault.Invalid(SchemaError.VALUE_READ_ONLY, column.name(),
                    Map.of("column", column.name(), "type", column.typeName()));
        }
    }

    /** The change of state among the values, taken out of them; null when the state stays. */
    private static @Nullable Move take(Values values, Row row) {
        var life = row.type().lifecycle().orElse(null);
        if (life == null) {
            return null;
        }
        var now = row.require(row.type().state());
        var reason = values.get(row.type().status());
        var state = values.get(row.type().state());
        var wanted = state != null ? state : reason != null ? life.stateOf(reason) : now;
        values.remove(row.type().state());
        if (wanted == now && (reason == null || life.hasReason(now, reason))) {
            return null;
        }
        values.remove(row.type().status());
        return new Move(wanted, reason == null ? -1 : reason);
    }
}
