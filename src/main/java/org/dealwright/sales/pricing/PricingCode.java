package org.dealwright.sales.pricing;

import org.dealwright.core.kernel.ErrorCode;

/** What is refused while pricing, as opposed to {@link PricingError}, which is stored. */
public enum PricingCode implements ErrorCode {
    QUANTITY_BREAKS_SELLING_RULE(0x80043b07),
    TOTAL_DISCOUNT_INVALID(0x800404f4),
    TOTAL_PRICE_INVALID(0x800404f5),
    WRITE_IN_WITH_UNIT(0x80043afa),
    PRODUCT_AND_WRITE_IN(0x80043afb),
    LINE_WITHOUT_PRODUCT(0x80043b11),
    UNIT_MISSING(0x80043b0d),
    UNIT_NOT_OF_PRODUCT(0x80043b14),
    PRODUCT_NOT_SOLD(0x8004f908),
    PRICE_LIST_OTHER_CURRENCY(0x80048cf6),
    WRITE_INS_NOT_ALLOWED(0x8d003101),
    LINE_KIND_FIXED(0x8d003102),
    PRICES_LOCKED(0x8d003103),
    NOT_PRICED(0x8d003104);

    private final int number;

    PricingCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
