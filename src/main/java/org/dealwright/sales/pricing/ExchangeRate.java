package org.dealwright.sales.pricing;

import java.math.BigDecimal;

/** Units of the record's currency for one unit of the base currency, more than 0. */
public record ExchangeRate(BigDecimal rate) {
    private static final int BASE_DIGITS = 4;

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("an exchange rate is more than 0: " + rate);
        }
    }

    /** With 4 decimals. Whether the base currency can hold it is checked where it is stored. */
    public BigDecimal toBase(BigDecimal amount) {
        return Rounding.divide(amount, rate, BASE_DIGITS);
    }
}
