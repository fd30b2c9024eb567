package org.dealwright.sales.pricing;

import java.math.BigDecimal;

/** The magnitude that a money column can hold. */
final class MoneyRange {
    static final BigDecimal MAXIMUM = new BigDecimal("922337203685477");
    static final BigDecimal LIST_MAXIMUM = new BigDecimal("100000000000000");
    static final BigDecimal QUANTITY_MAXIMUM = new BigDecimal("100000000000");

    private MoneyRange() {
    }

    static boolean holds(BigDecimal value) {
        return within(value, MAXIMUM);
    }

    static boolean within(BigDecimal value, BigDecimal maximum) {
        return value.abs().compareTo(maximum) <= 0;
    }
}
