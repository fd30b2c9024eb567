package org.dealwright.core.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * Counts and sums over the rows of a type that are kept as rows are written, so that a question for them costs the same however many rows there are.
 *
 * @param by the columns by which rows may be chosen and grouped: state, owner and unit first, then those declared
 * @param of the amounts that are summed, in the base currency
 */
public record Totals(List<Column<?>> by, List<Column<BigDecimal>> of) {
    public Totals {
        by = List.copyOf(by);
        of = List.copyOf(of);
    }
}
