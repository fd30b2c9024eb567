package org.dealwright.sales.pricing;

import java.math.BigDecimal;

/**
 * How many places after the point are kept, each 0-4.
 *
 * @param currency of the record's currency: discounts, tax, line amounts and all totals
 * @param pricing of the organisation: unit prices
 */
public record Precision(int currency, int pricing) {
    public Precision {
        if (currency < 0 || currency > 4 || pricing < 0 || pricing > 4) {
            throw new IllegalArgumentException("precision is 0-4: " + currency + ", " + pricing);
        }
    }

    public BigDecimal amount(BigDecimal value) {
        return Rounding.round(value, currency);
    }

    public BigDecimal unitPrice(BigDecimal value) {
        return Rounding.round(value, pricing);
    }
}
