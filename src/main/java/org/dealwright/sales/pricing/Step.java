package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One step on the way to an amount, for people who ask why.
 *
 * @param values the numbers of the step by their slot in the text; {@code result} is what came out
 */
public record Step(Kind kind, Map<String, BigDecimal> values) {
    static final String RESULT = "result";

    public Step {
        values = Map.copyOf(values);
    }

    public BigDecimal result() {
        return values.getOrDefault(RESULT, BigDecimal.ZERO);
    }

    /** The text with a slot for each value. */
    public String key() {
        return "pricing.step." + kind.name();
    }

    /** The slots of each are named in the texts of the area {@code pricing}. */
    public enum Kind {
        LISTED_AMOUNT, PERCENT_OF_LIST, MARKUP_ON_CURRENT_COST, MARGIN_ON_CURRENT_COST, MARKUP_ON_STANDARD_COST, MARGIN_ON_STANDARD_COST,
        PRICE_ROUNDED, TYPED_PRICE, LOCKED_PRICE, NO_LISTED_PRICE, INCLUDED_IN_BUNDLE,
        VOLUME_PERCENTAGE, VOLUME_AMOUNT, VOLUME_KEPT,
        BASE_AMOUNT, DISCOUNT_PER_LINE, DISCOUNT_PER_UNIT, TAX, EXTENDED_AMOUNT
    }
}
