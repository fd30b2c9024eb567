package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault.Refused;

/** In which quantities a product is sold: at most so many places after the point. */
public record QuantityRule(int decimals) {
    /** As many as a quantity column keeps. */
    public static final QuantityRule ANY = new QuantityRule(5);

    /** The value of {@code quantitysellingcode} that allows whole numbers only. 1 and 3 leave it to the product. */
    public static final int WHOLE_ONLY = 2;

    /**
     * @param sellingCode of the price list item; null where there is none
     * @param decimals of the product ({@code quantitydecimal})
     */
    public static QuantityRule of(@Nullable Integer sellingCode, @Nullable Integer decimals) {
        var wholeOnly = sellingCode != null && sellingCode == WHOLE_ONLY;
        return wholeOnly ? new QuantityRule(0) : decimals == null ? ANY : new QuantityRule(decimals);
    }

    public boolean allows(BigDecimal quantity) {
        return quantity.stripTrailingZeros().scale() <= decimals && MoneyRange.within(quantity, MoneyRange.QUANTITY_MAXIMUM);
    }

    /** For the write itself: a quantity that breaks the rule is not taken. */
    public void require(BigDecimal quantity) {
        if (!allows(quantity)) {
            throw new Refused(PricingCode.QUANTITY_BREAKS_SELLING_RULE, "quantity", Map.of("quantity", quantity, "decimals", decimals));
        }
    }
}
