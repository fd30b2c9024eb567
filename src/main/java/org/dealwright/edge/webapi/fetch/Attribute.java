package org.dealwright.edge.webapi.fetch;

import org.jspecify.annotations.Nullable;

/** One column asked for. The alias is there whenever the use is not plain. */
public record Attribute(String name, @Nullable String alias, Use use) {
    public enum Function { AVG, COUNT, COUNTCOLUMN, MAX, MIN, SUM }

    public enum DatePart { DAY, WEEK, MONTH, QUARTER, YEAR, FISCAL_PERIOD, FISCAL_YEAR }

    /** What becomes of the column's value. */
    public sealed interface Use {
        record Plain() implements Use {}

        /** distinct: each value counts once. */
        record Aggregated(Function function, boolean distinct) implements Use {}

        /** part: null for grouping by the value itself; userTimeZone: whether days begin where the user is. */
        record Grouped(@Nullable DatePart part, boolean userTimeZone) implements Use {}

        /** The number of rows below this one in its hierarchy. */
        record CountChildren() implements Use {}
    }
}
