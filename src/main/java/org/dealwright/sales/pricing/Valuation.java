package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** What a product is worth: list price and costs of one unit, in the product's currency. */
public record Valuation(@Nullable BigDecimal listPrice, @Nullable BigDecimal currentCost, @Nullable BigDecimal standardCost) {
    public static final Valuation UNKNOWN = new Valuation(null, null, null);

    /**
     * The same product in another unit.
     *
     * @param factor how many primary units the wanted unit holds
     * @param ownFactor how many primary units the present one holds
     */
    public Valuation in(BigDecimal factor, BigDecimal ownFactor) {
        return new Valuation(
                scaled(listPrice, factor, ownFactor), scaled(currentCost, factor, ownFactor), scaled(standardCost, factor, ownFactor));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, BigDecimal factor, BigDecimal ownFactor) {
        return value == null ? null : Rounding.divide(value.multiply(factor), ownFactor);
    }
}
