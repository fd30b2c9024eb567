package org.dealwright.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** Values to be written to one row, by column. A column that is named with null is emptied; one that is not named is left alone. */
public final class Values {
    private final RecordType type;
    private final Map<Column<?>, @Nullable Object> byColumn = new LinkedHashMap<>();

    public Values(RecordType type) {
        this.type = type;
    }

    public static Values of(RecordType type) {
        return new Values(type);
    }

    public RecordType type() {
        return type;
    }

    public <T> Values set(Column<T> column, @Nullable T value) {
        byColumn.put(column, value);
        return this;
    }

    /** For edges that know columns by name only; the value must be of the column's Java type. */
    public Values put(Column<?> column, @Nullable Object value) {
        byColumn.put(column, value);
        return this;
    }

    /** Sets a column that has not been named yet. */
    public <T> Values fill(Column<T> column, @Nullable T value) {
        if (!byColumn.containsKey(column)) {
            byColumn.put(column, value);
        }
        return this;
    }

    public Values remove(Column<?> column) {
        byColumn.remove(column);
        return this;
    }

    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Column<T> column) {
        return (T) byColumn.get(column);
    }

    /** Whether the column is named, be it with null. */
    public boolean names(Column<?> column) {
        return byColumn.containsKey(column);
    }

    public Set<Column<?>> columns() {
        return byColumn.keySet();
    }

    public boolean isEmpty() {
        return byColumn.isEmpty();
    }

    /** The value that a row has once these are written over it. */
    public <T> @Nullable T over(@Nullable Row before, Column<T> column) {
        return names(column) ? get(column) : before == null ? null : before.get(column);
    }

    public Values copy() {
        var copy = new Values(type);
        copy.byColumn.putAll(byColumn);
        return copy;
    }

    @Override
    public String toString() {
        return type + byColumn.toString();
    }
}
