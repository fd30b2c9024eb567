package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Coded;

/** How a price list item finds its unit price: the values of {@code pricingmethodcode}. */
public enum PricingMethod implements Coded {
    CURRENCY_AMOUNT(1, PriceBasis.AMOUNT, PriceFormula.UNCHANGED),
    PERCENT_OF_LIST(2, PriceBasis.LIST_PRICE, PriceFormula.PERCENT),
    MARKUP_ON_CURRENT_COST(3, PriceBasis.CURRENT_COST, PriceFormula.MARKUP),
    MARGIN_ON_CURRENT_COST(4, PriceBasis.CURRENT_COST, PriceFormula.MARGIN),
    MARKUP_ON_STANDARD_COST(5, PriceBasis.STANDARD_COST, PriceFormula.MARKUP),
    MARGIN_ON_STANDARD_COST(6, PriceBasis.STANDARD_COST, PriceFormula.MARGIN);

    private final int number;
    private final PriceBasis basis;
    private final PriceFormula formula;

    PricingMethod(int number, PriceBasis basis, PriceFormula formula) {
        this.number = number;
        this.basis = basis;
        this.formula = formula;
    }

    @Override
    public int number() {
        return number;
    }

    static PricingMethod of(@Nullable Integer number) {
        if (number == null) {
            throw new Unpriceable(PricingError.MISSING_PRICING_CODE);
        }
        return Arrays.stream(values()).filter(method -> method.number == number).findFirst()
                .orElseThrow(() -> new Unpriceable(PricingError.INVALID_PRICING_CODE));
    }

    Step.Kind step() {
        return switch (this) {
            case CURRENCY_AMOUNT -> Step.Kind.LISTED_AMOUNT;
            case PERCENT_OF_LIST -> Step.Kind.PERCENT_OF_LIST;
            case MARKUP_ON_CURRENT_COST -> Step.Kind.MARKUP_ON_CURRENT_COST;
            case MARGIN_ON_CURRENT_COST -> Step.Kind.MARGIN_ON_CURRENT_COST;
            case MARKUP_ON_STANDARD_COST -> Step.Kind.MARKUP_ON_STANDARD_COST;
            case MARGIN_ON_STANDARD_COST -> Step.Kind.MARGIN_ON_STANDARD_COST;
        };
    }

    /** What the unit price was computed from. */
    Map<String, BigDecimal> values(PriceListItem item, Valuation product) {
        var from = basis.of(item, product);
        return item.percentage() == null ? Map.of("basis", from) : Map.of("basis", from, "percentage", item.percentage());
    }

    /** The unit price before its rounding policy. */
    BigDecimal unitPrice(PriceListItem item, Valuation product) {
        return formula.apply(basis.of(item, product), item.percentage());
    }

    /** A price that was typed into the list is meant as it is; only a computed one is rounded by the item's policy. */
    boolean computes() {
        return formula != PriceFormula.UNCHANGED;
    }
}
