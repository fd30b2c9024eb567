package org.dealwright.sales.pricing;

import org.dealwright.core.kernel.Coded;

/**
 * Why a line has no price: the values of {@code pricingerrorcode}, stored on the line.
 * A document with such a line stores {@link #DETAIL_ERROR}.
 */
public enum PricingError implements Coded {
    NONE(0),
    DETAIL_ERROR(1),
    MISSING_PRICE_LEVEL(2),
    INACTIVE_PRICE_LEVEL(3),
    MISSING_QUANTITY(4),
    MISSING_UNIT_PRICE(5),
    MISSING_PRODUCT(6),
    INVALID_PRODUCT(7),
    MISSING_PRICING_CODE(8),
    INVALID_PRICING_CODE(9),
    MISSING_UOM(10),
    PRODUCT_NOT_IN_PRICE_LEVEL(11),
    MISSING_PRICE_LEVEL_AMOUNT(12),
    MISSING_PRICE_LEVEL_PERCENTAGE(13),
    MISSING_PRICE(14),
    MISSING_CURRENT_COST(15),
    MISSING_STANDARD_COST(16),
    INVALID_PRICE_LEVEL_AMOUNT(17),
    INVALID_PRICE_LEVEL_PERCENTAGE(18),
    INVALID_PRICE(19),
    INVALID_CURRENT_COST(20),
    INVALID_STANDARD_COST(21),
    INVALID_ROUNDING_POLICY(22),
    INVALID_ROUNDING_OPTION(23),
    INVALID_ROUNDING_AMOUNT(24),
    PRICE_CALCULATION_ERROR(25),
    INVALID_DISCOUNT_TYPE(26),
    DISCOUNT_TYPE_INVALID_STATE(27),
    INVALID_DISCOUNT(28),
    INVALID_QUANTITY(29),
    INVALID_PRICING_PRECISION(30),
    MISSING_PRODUCT_DEFAULT_UOM(31),
    MISSING_PRODUCT_UOM_SCHEDULE(32),
    INACTIVE_DISCOUNT_TYPE(33),
    INVALID_PRICE_LEVEL_CURRENCY(34),
    PRICE_ATTRIBUTE_OUT_OF_RANGE(35),
    BASE_CURRENCY_ATTRIBUTE_OVERFLOW(36),
    BASE_CURRENCY_ATTRIBUTE_UNDERFLOW(37),
    MISSING_PRICE_LIST_ITEM_CURRENCY(38);

    private final int number;

    PricingError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** The text that the page shows on the line. */
    public String key() {
        return "pricing.error." + name();
    }
}
