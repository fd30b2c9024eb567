package org.dealwright.sales.pricing;

import org.dealwright.core.kernel.ErrorCode;

/** What is refused while pricing, as opposed to {@link PricingError}, which is stored. */
public enum PricingCode implements ErrorCode {
    QUANTITY_BREAKS_SELLING_RULE(0x80043b07),
    TOTAL_DISCOUNT_INVALID(0x800404f4),
    TOTAL_PRICE_INVALID(0x800404f5);

    private final int number;

    PricingCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
