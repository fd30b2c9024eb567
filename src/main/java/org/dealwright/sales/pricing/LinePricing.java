package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;

import org.dealwright.sales.pricing.PricedLine.Priced;
import org.dealwright.sales.pricing.PricedLine.Unpriced;
import org.dealwright.sales.pricing.Step.Kind;

/** One line on its way to its amounts. */
final class LinePricing {
    private final PricingRules rules;
    private final Line line;
    private final Worksheet sheet;

    LinePricing(PricingRules rules, Line line) {
        this.rules = rules;
        this.line = line;
        this.sheet = new Worksheet(rules.precision());
    }

    PricedLine price() {
        try {
            return line.kind() == LineKind.REQUIRED_COMPONENT ? includedInBundle() : priced();
        } catch (Unpriceable unpriceable) {
            return new Unpriced(unpriceable.error(), sheet.steps());
        }
    }

    /** The bundle's own line carries the price, so the parts that it must have come to nothing. */
    private Priced includedInBundle() {
        var nothing = sheet.note(Kind.INCLUDED_IN_BUNDLE, sheet.amount(null), Map.of());
        return new Priced(sheet.unitPrice(nothing), nothing, nothing, nothing, nothing, nothing, nothing, sheet.steps());
    }

    private Priced priced() {
        var price = new UnitPricing(rules.priceListMandatory(), sheet).of(line.price());
        var quantity = quantity();
        var volumeDiscount = new VolumeDiscounting(sheet).of(line.volumeDiscount(), price, quantity);
        var base = base(price, volumeDiscount, quantity);
        var manual = sheet.amount(line.manualDiscount());
        var effective = effective(manual, quantity);
        var tax = tax();
        var extended = extended(base, effective, tax);
        return new Priced(price, volumeDiscount, manual, effective, tax, base, extended, sheet.steps());
    }

    private BigDecimal quantity() {
        var quantity = line.quantity();
        if (quantity == null) {
            throw new Unpriceable(PricingError.MISSING_QUANTITY);
        }
        if (!line.quantityRule().allows(quantity)) {
            throw new Unpriceable(PricingError.INVALID_QUANTITY);
        }
        return quantity;
    }

    private BigDecimal base(BigDecimal price, BigDecimal volumeDiscount, BigDecimal quantity) {
        var base = sheet.amount(price.subtract(volumeDiscount).multiply(quantity));
        return sheet.note(Kind.BASE_AMOUNT, base, Map.of("price", price, "volumediscount", volumeDiscount, "quantity", quantity));
    }

    private BigDecimal effective(BigDecimal manual, BigDecimal quantity) {
        if (manual.signum() == 0) {
            return manual;
        }
        return switch (rules.discounts()) {
            case LINE_ITEM -> sheet.note(Kind.DISCOUNT_PER_LINE, manual, Map.of());
            case PER_UNIT -> sheet.note(
                    Kind.DISCOUNT_PER_UNIT, sheet.amount(manual.multiply(quantity)), Map.of("discount", manual, "quantity", quantity));
        };
    }

    private BigDecimal tax() {
        var tax = sheet.amount(line.tax());
        return tax.signum() == 0 ? tax : sheet.note(Kind.TAX, tax, Map.of());
    }

    private BigDecimal extended(BigDecimal base, BigDecimal discount, BigDecimal tax) {
        var extended = sheet.amount(base.subtract(discount).add(tax));
        return sheet.note(Kind.EXTENDED_AMOUNT, extended, Map.of("base", base, "discount", discount, "tax", tax));
    }
}
