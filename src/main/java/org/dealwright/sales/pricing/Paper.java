package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Settings;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.pricing.PricedLine.Priced;
import org.dealwright.sales.pricing.PricedLine.Unpriced;

/**
 * One document whose lines are priced.
 *
 * @param header as it is, or as it is about to be
 */
record Paper(PricedType type, Draft header, Settings settings) {
    private static final int USUAL_DECIMALS = 2;

    static Paper of(PricedType type, Row header, Settings settings) {
        return new Paper(type, new Draft(header, Values.of(type.header())), settings);
    }

    /** @throws Fault.Refused when its amounts are settled */
    void mustBeOpen() {
        var before = header.before();
        if (before != null && !type.isOpen(before)) {
            throw new Fault.Refused(ActionError.RECORD_READ_ONLY, Map.of("type", type.header().name(), "name", before.name()));
        }
    }

    @Nullable Ref priceList() {
        return header.value(type.priceList());
    }

    @Nullable Ref currency() {
        return header.value(type.header().currency());
    }

    boolean locked() {
        return type.locked() != null && Boolean.TRUE.equals(header.value(type.locked()));
    }

    boolean listMandatory() {
        return settings.is(Organization.PRICE_LIST_MANDATORY);
    }

    /** What a line repeats of its document. */
    void lendTo(Draft line) {
        line.set(type.line().currency(), currency());
        type.mirrors().forEach((own, repeated) -> line.values().put(own, header.value(repeated)));
    }

    PricedLine price(Line line) {
        return pricing().price(line);
    }

    /** What it comes to, into the header. */
    void total(List<? extends PricedLine> lines, Values into) {
        var columns = type.totals();
        var conditions = new Header(header.value(columns.discountPercent()), header.value(columns.discount()),
                header.value(columns.freight()));
        var totals = pricing().total(conditions, lines);
        into.set(columns.lines(), totals.lineItems()).set(columns.lineDiscount(), totals.lineItemDiscount())
                .set(columns.totalDiscount(), totals.discount()).set(columns.beforeFreight(), totals.lessFreight())
                .set(columns.tax(), totals.tax()).set(columns.total(), totals.amount())
                .set(columns.pricingError(), totals.error().number());
    }

    /** A line that was priced before, as its columns tell. */
    PricedLine stored(Row line) {
        var columns = type.columns();
        var error = line.get(columns.pricingError());
        var extended = line.get(columns.extended());
        if (extended == null || (error != null && error != PricingError.NONE.number())) {
            return new Unpriced(PricingError.DETAIL_ERROR, List.of());
        }
        var included = Objects.equals(line.get(columns.kind()), LineKind.REQUIRED_COMPONENT.number());
        var manual = included ? BigDecimal.ZERO : amount(line, columns.manualDiscount());
        var effective = discounts() == DiscountMethod.LINE_ITEM ? manual
                : precision().amount(manual.multiply(amount(line, columns.quantity())));
        return new Priced(amount(line, columns.unitPrice()), amount(line, columns.volumeDiscount()), manual, effective,
                included ? BigDecimal.ZERO : amount(line, columns.tax()), amount(line, columns.amount()), extended, List.of());
    }

    private static BigDecimal amount(Row line, Column<BigDecimal> column) {
        return Objects.requireNonNullElse(line.get(column), BigDecimal.ZERO);
    }

    private Pricing pricing() {
        return new Pricing(new PricingRules(precision(), discounts(), listMandatory()));
    }

    private DiscountMethod discounts() {
        return DiscountMethod.of(Objects.requireNonNullElse(settings.get(Organization.DISCOUNT_METHOD), Organization.DISCOUNT_PER_LINE));
    }

    private Precision precision() {
        return new Precision(settings.currency(currency()).map(Settings.Currency::precision).orElse(USUAL_DECIMALS),
                settings.pricingDecimals());
    }
}
