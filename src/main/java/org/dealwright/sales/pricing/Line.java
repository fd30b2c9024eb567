package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One line as it stands before it is priced. Money is in the record's currency.
 *
 * @param quantity negative for a return; null is the error "missing quantity"
 * @param manualDiscount for the line or for one unit, as {@link DiscountMethod} says; null is none
 * @param tax of the line, typed by hand; null is none
 */
public record Line(
        LineKind kind, UnitPrice price, @Nullable BigDecimal quantity, QuantityRule quantityRule, VolumeDiscount volumeDiscount,
        @Nullable BigDecimal manualDiscount, @Nullable BigDecimal tax) {

    /** A product of the catalogue. */
    public static Line of(UnitPrice price, @Nullable BigDecimal quantity) {
        return new Line(LineKind.PRODUCT, price, quantity, QuantityRule.ANY, VolumeDiscount.NONE, null, null);
    }

    /** Free text with a price: no unit, no price list, no volume discount. */
    public static Line writeIn(@Nullable BigDecimal price, @Nullable BigDecimal quantity) {
        return of(new UnitPrice.Typed(price), quantity);
    }

    public Line as(LineKind other) {
        return new Line(other, price, quantity, quantityRule, volumeDiscount, manualDiscount, tax);
    }

    public Line sold(QuantityRule rule) {
        return new Line(kind, price, quantity, rule, volumeDiscount, manualDiscount, tax);
    }

    public Line with(VolumeDiscount discount) {
        return new Line(kind, price, quantity, quantityRule, discount, manualDiscount, tax);
    }

    public Line discountedBy(@Nullable BigDecimal discount) {
        return new Line(kind, price, quantity, quantityRule, volumeDiscount, discount, tax);
    }

    public Line taxed(@Nullable BigDecimal amount) {
        return new Line(kind, price, quantity, quantityRule, volumeDiscount, manualDiscount, amount);
    }
}
