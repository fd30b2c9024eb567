package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** What a unit price is computed from, and which errors speak of it. */
enum PriceBasis {
    AMOUNT(PricingError.MISSING_PRICE_LEVEL_AMOUNT, PricingError.INVALID_PRICE_LEVEL_AMOUNT),
    LIST_PRICE(PricingError.MISSING_PRICE, PricingError.INVALID_PRICE),
    CURRENT_COST(PricingError.MISSING_CURRENT_COST, PricingError.INVALID_CURRENT_COST),
    STANDARD_COST(PricingError.MISSING_STANDARD_COST, PricingError.INVALID_STANDARD_COST);

    private final PricingError missing;
    private final PricingError invalid;

    PriceBasis(PricingError missing, PricingError invalid) {
        this.missing = missing;
        this.invalid = invalid;
    }

    BigDecimal of(PriceListItem item, Valuation product) {
        var value = stored(item, product);
        if (value == null) {
            throw new Unpriceable(missing);
        }
        if (value.signum() < 0 || !MoneyRange.within(value, MoneyRange.LIST_MAXIMUM)) {
            throw new Unpriceable(invalid);
        }
        return value;
    }

    private @Nullable BigDecimal stored(PriceListItem item, Valuation product) {
        return switch (this) {
            case AMOUNT -> item.amount();
            case LIST_PRICE -> product.listPrice();
            case CURRENT_COST -> product.currentCost();
            case STANDARD_COST -> product.standardCost();
        };
    }
}
