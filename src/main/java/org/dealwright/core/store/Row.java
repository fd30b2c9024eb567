package org.dealwright.core.store;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** One row as it was read: values by column, and by path where it was asked over lookups; labels of lookups where they were asked for. */
public final class Row {
    private final RecordType type;
    private final Map<Path, Object> values;
    private final Map<Path, String> labels;

    public Row(RecordType type, Map<Path, Object> values, Map<Path, String> labels) {
        this.type = type;
        this.values = Collections.unmodifiableMap(values);
        this.labels = Collections.unmodifiableMap(labels);
    }

    public RecordType type() {
        return type;
    }

    public UUID id() {
        return require(type.id());
    }

    public Ref ref() {
        return type.ref(id());
    }

    public long version() {
        return require(type.version());
    }

    /** The value of a column; null when it is empty or was not read. */
    public <T> @Nullable T get(Column<T> column) {
        return at(Path.of(column));
    }

    /** The value of a column that can't be empty. */
    public <T> T require(Column<T> column) {
        return Objects.requireNonNull(get(column), () -> column + " was not read or is empty");
    }

    @SuppressWarnings("unchecked")
    public <T> @Nullable T at(Path path) {
        return (T) values.get(path);
    }

    /** Whether a value that is not empty was read. */
    public boolean has(Column<?> column) {
        return values.containsKey(Path.of(column));
    }

    /** The primary name of the row that a lookup points at. */
    public @Nullable String label(Path lookup) {
        return labels.get(lookup);
    }

    public @Nullable String label(Column<Ref> lookup) {
        return labels.get(Path.of(lookup));
    }

    /** The primary name; empty text when there is none. */
    public String name() {
        return Objects.requireNonNullElse(get(type.primaryName()), "");
    }

    @Override
    public String toString() {
        return type + values.toString();
    }
}
