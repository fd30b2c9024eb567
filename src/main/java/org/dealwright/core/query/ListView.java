package org.dealwright.core.query;

import java.util.List;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/**
 * A list that people choose by name: its columns, rows and order. The text of its name is {@code view.TYPE.KEY}, or {@code view.KEY} where that is missing.
 *
 * @param standard whether the type's list opens with it
 */
public record ListView(RecordType type, String key, List<Path> columns, Predicate where, List<Sort> sort, boolean standard) {
    public static ListView of(RecordType type, String key, Column<?>... columns) {
        return new ListView(type, key, List.of(columns).stream().map(Path::of).toList(), Predicate.everything(), List.of(), false);
    }

    public ListView where(Predicate condition) {
        return new ListView(type, key, columns, condition, sort, standard);
    }

    public ListView sort(Sort... by) {
        return new ListView(type, key, columns, where, List.of(by), standard);
    }

    public ListView first() {
        return new ListView(type, key, columns, where, sort, true);
    }

    /** Without a column that says the same in every row. */
    public ListView without(Column<?> same) {
        return new ListView(type, key, columns.stream().filter(path -> !path.equals(Path.of(same))).toList(), where, sort, standard);
    }

    /** The same columns and order over other rows. */
    public ListView as(String otherKey, Predicate condition) {
        return new ListView(type, otherKey, columns, condition, sort, false);
    }
}
