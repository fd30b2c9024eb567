package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The pricing columns of a price list item as they are stored; what is missing or impossible becomes a {@link PricingError}.
 *
 * @param method 1-6, see {@link PricingMethod}
 * @param amount the price of one unit, for method 1
 * @param percentage for methods 2-6, 0 ≤ p &lt; 100,000
 * @param roundingPolicy 1 none, 2 up, 3 down, 4 to nearest; null is none
 * @param roundingOption 1 ends in, 2 multiple of
 */
public record PriceListItem(
        @Nullable Integer method, @Nullable BigDecimal amount, @Nullable BigDecimal percentage,
        @Nullable Integer roundingPolicy, @Nullable Integer roundingOption, @Nullable BigDecimal roundingAmount) {

    /** An item that names its price. */
    public static PriceListItem of(@Nullable BigDecimal amount) {
        return new PriceListItem(PricingMethod.CURRENCY_AMOUNT.number(), amount, null, null, null, null);
    }

    /** An item that derives its price. */
    public static PriceListItem of(PricingMethod method, @Nullable BigDecimal percentage) {
        return new PriceListItem(method.number(), null, percentage, null, null, null);
    }

    public PriceListItem rounded(@Nullable Integer policy, @Nullable Integer option, @Nullable BigDecimal by) {
        return new PriceListItem(method, amount, percentage, policy, option, by);
    }
}
