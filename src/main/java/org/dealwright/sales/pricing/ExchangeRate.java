package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;

import org.dealwright.core.kernel.Fault.Refused;

/** Units of the record's currency for one unit of the base currency, more than 0. */
public record ExchangeRate(BigDecimal rate) {
    private static final int BASE_DIGITS = 4;

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("an exchange rate is more than 0: " + rate);
        }
    }

    /** Result: the amount in base currency with 4 decimals. Errors: Refused BASE_CURRENCY_OVERFLOW, BASE_CURRENCY_UNDERFLOW. */
    public BigDecimal toBase(BigDecimal amount) {
        var base = Rounding.round(Rounding.divide(amount, rate), BASE_DIGITS);
        if (!MoneyRange.holds(base)) {
            var code = base.signum() > 0 ? PricingCode.BASE_CURRENCY_OVERFLOW : PricingCode.BASE_CURRENCY_UNDERFLOW;
            throw new Refused(code, Map.of("amount", amount, "rate", rate));
        }
        return base;
    }
}
