package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** From a basis and a percentage to a unit price. */
enum PriceFormula {
    UNCHANGED, PERCENT, MARKUP, MARGIN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PERCENTAGE_LIMIT = BigDecimal.valueOf(100_000);

    BigDecimal apply(BigDecimal basis, @Nullable BigDecimal percentage) {
        return switch (this) {
            case UNCHANGED -> basis;
            case PERCENT -> Rounding.percent(basis, below(PERCENTAGE_LIMIT, percentage));
            case MARKUP -> Rounding.percent(basis, HUNDRED.add(below(PERCENTAGE_LIMIT, percentage)));
            case MARGIN -> Rounding.divide(basis.multiply(HUNDRED), HUNDRED.subtract(below(HUNDRED, percentage)));
        };
    }

    private static BigDecimal below(BigDecimal limit, @Nullable BigDecimal percentage) {
        if (percentage == null) {
            throw new Unpriceable(PricingError.MISSING_PRICE_LEVEL_PERCENTAGE);
        }
        if (percentage.signum() < 0 || percentage.compareTo(limit) >= 0) {
            throw new Unpriceable(PricingError.INVALID_PRICE_LEVEL_PERCENTAGE);
        }
        return percentage;
    }
}
