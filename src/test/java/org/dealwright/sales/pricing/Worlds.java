package org.dealwright.sales.pricing;

/** The rules that most tests price under. */
final class Worlds {
    private Worlds() {
    }

    /** Two digits, discounts per line, price list optional. */
    static Pricing twoDigits() {
        return new Pricing(new PricingRules(new Precision(2, 2), DiscountMethod.LINE_ITEM, false));
    }

    static Pricing mandatoryList() {
        return new Pricing(new PricingRules(new Precision(2, 2), DiscountMethod.LINE_ITEM, true));
    }
}
