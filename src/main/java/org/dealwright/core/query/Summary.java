package org.dealwright.core.query;

import java.util.List;

import org.dealwright.core.schema.RecordType;

/** Sums over rows of one type, in groups. Shape: a row a group, group values first, measures after; no groups give one row. */
public record Summary(RecordType type, Predicate where, List<Group> groups, List<Measure> measures) {
    /** How instants and days are put together. */
    public enum Bucket {
        NONE, DAY, WEEK, MONTH, QUARTER, YEAR
    }

    public record Group(Path path, Bucket bucket) {
    }

    /** What is made of the values of a group. COUNT counts rows, COUNT_VALUES those that are not empty. */
    public enum Function {
        COUNT, COUNT_VALUES, COUNT_DISTINCT, SUM, AVERAGE, MIN, MAX
    }

    public record Measure(Function function, Path path) {
    }

    public Summary {
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
    }
}
