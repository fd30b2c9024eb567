package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.List;

/** A line with its amounts, or the reason why it has none. */
public sealed interface PricedLine {
    PricingError error();

    /** How the amounts came about, in order; for an unpriced line, as far as it got. */
    List<Step> steps();

    /**
     * The amounts of a line as they are stored, rounded.
     *
     * @param volumeDiscount of one unit
     * @param manualDiscount as typed, for the line or for one unit
     * @param effectiveDiscount what the manual discount takes off the whole line
     * @param base (price − volume discount) × quantity
     * @param extended base − effective discount + tax
     */
    record Priced(
            BigDecimal pricePerUnit, BigDecimal volumeDiscount, BigDecimal manualDiscount, BigDecimal effectiveDiscount, BigDecimal tax,
            BigDecimal base, BigDecimal extended, List<Step> steps) implements PricedLine {
        public Priced {
            steps = List.copyOf(steps);
        }

        @Override
        public PricingError error() {
            return PricingError.NONE;
        }

        /** What the line adds to the document before header discount, freight and tax. */
        public BigDecimal net() {
            return extended.subtract(tax);
        }
    }

    /** No amounts; counts to no total. */
    record Unpriced(PricingError error, List<Step> steps) implements PricedLine {
        public Unpriced {
            steps = List.copyOf(steps);
        }
    }
}
