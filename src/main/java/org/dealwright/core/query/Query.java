package org.dealwright.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;

/**
 * Rows of one type: which columns, which rows, in which order, from where on and how many.
 * Shape: id and version of a row are always read; the order is made total by the id; limit 0 means all.
 *
 * @param labels whether the names of the rows that lookups point at are read too
 * @param after the place after which the page begins; null for the first
 */
public record Query(RecordType type, List<Path> columns, Predicate where, List<Sort> sort, int limit, @Nullable Position after, boolean labels) {
    /** The sort values and, last, the id of a row: the place after it. */
    public record Position(List<@Nullable Object> values) {
        public Position {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Query {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** All columns of all rows of the type, with labels. */
    public static Query of(RecordType type) {
        return new Query(type, type.columns().stream().filter(column -> !(column.type() instanceof ColumnType.Content))
                .map(Path::of).toList(), Predicate.everything(), List.of(), 0, null, true);
    }

    public Query select(Column<?>... chosen) {
        return select(Arrays.stream(chosen).map(Path::of).toList());
    }

    public Query select(List<Path> chosen) {
        return new Query(type, chosen, where, sort, limit, after, labels);
    }

    /** Adds a condition to those there are. */
    public Query where(Predicate condition) {
        return new Query(type, columns, where.and(condition), sort, limit, after, labels);
    }

    public Query sort(Sort... by) {
        return sort(List.of(by));
    }

    public Query sort(List<Sort> by) {
        return new Query(type, columns, where, by, limit, after, labels);
    }

    public Query limit(int rows) {
        return new Query(type, columns, where, sort, rows, after, labels);
    }

    public Query after(@Nullable Position place) {
        return new Query(type, columns, where, sort, limit, place, labels);
    }

    public Query withoutLabels() {
        return new Query(type, columns, where, sort, limit, after, false);
    }
}
