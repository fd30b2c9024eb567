package org.dealwright.core.query;

import org.dealwright.core.schema.Column;

/** One column to sort by. Empty values come first ascending and last descending. */
public record Sort(Path path, boolean descending) {
    public static Sort ascending(Column<?> column) {
        return new Sort(Path.of(column), false);
    }

    public static Sort descending(Column<?> column) {
        return new Sort(Path.of(column), true);
    }
}
