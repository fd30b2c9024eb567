package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.dealwright.sales.pricing.PricedLine.Priced;

/**
 * Prices the lines of one document and totals it; the same for opportunity, quote, order and invoice.
 * Source: docs/decisions/0001-pricing-rounding.md
 */
public final class Pricing {
    private final PricingRules rules;

    public Pricing(PricingRules rules) {
        this.rules = rules;
    }

    public PricedLine price(Line line) {
        return new LinePricing(rules, line).price();
    }

    public List<PricedLine> price(List<Line> lines) {
        return lines.stream().map(this::price).toList();
    }

    /** Errors: Refused TOTAL_DISCOUNT_INVALID, TOTAL_PRICE_INVALID when a total leaves the range of money. */
    public Totals total(Header header, Collection<? extends PricedLine> lines) {
        var priced = lines.stream().filter(Priced.class::isInstance).map(Priced.class::cast).toList();
        var lineItems = sum(priced, Priced::net);
        var lineDiscount = sum(priced, Priced::effectiveDiscount);
        var headerDiscount = headerDiscount(header, lineItems);
        var lessFreight = lineItems.subtract(headerDiscount);
        var freight = amount(header.freight());
        var tax = sum(priced, Priced::tax);
        return new Totals(
                lineItems, lineDiscount, lineDiscount.add(headerDiscount), lessFreight, freight, tax, lessFreight.add(freight).add(tax),
                priced.size() == lines.size() ? PricingError.NONE : PricingError.DETAIL_ERROR);
    }

    private BigDecimal headerDiscount(Header header, BigDecimal lineItems) {
        var percentage = header.discountPercentage() == null ? BigDecimal.ZERO : header.discountPercentage();
        return rules.precision().amount(Rounding.percent(lineItems, percentage)).add(amount(header.discountAmount()));
    }

    private BigDecimal sum(List<Priced> lines, Function<Priced, BigDecimal> column) {
        return lines.stream().map(column).reduce(amount(null), BigDecimal::add);
    }

    private BigDecimal amount(@Nullable BigDecimal value) {
        return rules.precision().amount(value == null ? BigDecimal.ZERO : value);
    }
}
