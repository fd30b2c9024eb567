package org.dealwright.sales.pricing;

import org.dealwright.core.kernel.Coded;

/** What a manual discount on a line is given for: the values of {@code discountcalculationmethod}. */
public enum DiscountMethod implements Coded {
    LINE_ITEM(0), PER_UNIT(1);

    private final int number;

    DiscountMethod(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** Per unit for 1, else per line, which is the default of the setting. */
    public static DiscountMethod of(int number) {
        return number == PER_UNIT.number ? PER_UNIT : LINE_ITEM;
    }
}
