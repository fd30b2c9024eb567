package org.dealwright.core.action;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A row on its way into the store: what was, and what is to be written over it. */
public record Draft(@Nullable Row before, Values values) {
    public RecordType type() {
        return values.type();
    }

    public boolean isNew() {
        return before == null;
    }

    public UUID id() {
        return before == null ? Objects.requireNonNull(values.get(type().id())) : before.id();
    }

    /** The value that the row will have. */
    public <T> @Nullable T value(Column<T> column) {
        return values.over(before, column);
    }

    /**
     * Whether the row will have another value than before; for a new one whether it has any.
     * Files are not read, so one that is named counts as another.
     */
    public boolean changes(Column<?> column) {
        var unread = before != null && column.type() instanceof ColumnType.Content;
        return values.names(column) && (unread || !Change.same(values.get(column), before == null ? null : before.get(column)));
    }

    public boolean changesAny(Column<?>... columns) {
        for (var column : columns) {
            if (changes(column)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out what would stay as it is; false when nothing remains. */
    boolean reduced() {
        List.copyOf(values.columns()).stream().filter(column -> !changes(column)).forEach(values::remove);
        return !values.isEmpty();
    }

    public <T> void set(Column<T> column, @Nullable T value) {
        values.set(column, value);
    }
}
