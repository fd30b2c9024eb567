package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one place where an amount loses digits: half up, away from zero, so that a credit is the exact mirror of its sale.
 * Source: docs/decisions/0001-pricing-rounding.md
 */
public final class Rounding {
    /** Working digits after the point of a quotient, far below the smallest unit that is ever stored. */
    private static final int QUOTIENT_DIGITS = 16;

    private Rounding() {
    }

    /** @param digits places after the point; the result has exactly as many */
    public static BigDecimal round(BigDecimal value, int digits) {
        var belowATenthOfAUnit = value.precision() - value.scale() < -digits;
        return belowATenthOfAUnit ? BigDecimal.ZERO.setScale(digits) : value.setScale(digits, RoundingMode.HALF_UP);
    }

    /** For a quotient on its way to a price. */
    static BigDecimal divide(BigDecimal value, BigDecimal divisor) {
        return divide(value, divisor, QUOTIENT_DIGITS);
    }

    static BigDecimal divide(BigDecimal value, BigDecimal divisor, int digits) {
        return value.divide(divisor, digits, RoundingMode.HALF_UP);
    }

    static BigDecimal percent(BigDecimal value, BigDecimal percentage) {
        return value.multiply(percentage).movePointLeft(2);
    }
}
