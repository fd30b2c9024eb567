package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Draft;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.sales.pricing.PricedLine.Priced;
import org.dealwright.sales.pricing.PricedLine.Unpriced;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.Product;

/** Prices the lines of one document: from their columns and the catalogue to their amounts. */
final class LinePrices {
    /** Values of {@code skippricecalculation}: the price list is not asked in a request that says so. */
    private static final int SKIP_ON_CREATE = 1, SKIP_ON_UPDATE = 2, SKIP_ALWAYS = 3;
    private final Paper paper;
    private final LineColumns columns;
    private final Catalogue catalogue;
    private final boolean refreshed;

    /** @param refreshed whether another price list or the end of a lock makes all prices be looked up anew */
    LinePrices(Paper paper, Catalogue catalogue, boolean refreshed) {
        this.paper = paper;
        this.columns = paper.type().columns();
        this.catalogue = catalogue;
        this.refreshed = refreshed;
    }

    /** Puts the amounts, or the error, into the draft. */
    PricedLine price(Draft draft) {
        var priced = paper.price(line(draft));
        switch (priced) {
            case Priced amounts -> enter(draft, amounts);
            case Unpriced _ -> {
                draft.set(columns.volumeDiscount(), null);
                draft.set(columns.amount(), null);
                draft.set(columns.extended(), null);
            }
        }
        draft.set(columns.pricingError(), priced.error().number());
        return priced;
    }

    private void enter(Draft draft, Priced amounts) {
        draft.set(columns.unitPrice(), amounts.pricePerUnit());
        draft.set(columns.volumeDiscount(), amounts.volumeDiscount());
        draft.set(columns.amount(), amounts.base());
        draft.set(columns.extended(), amounts.extended());
        if (draft.value(columns.manualDiscount()) != null) {
            draft.set(columns.manualDiscount(), amounts.manualDiscount());
        }
        if (draft.value(columns.tax()) != null) {
            draft.set(columns.tax(), amounts.tax());
        }
    }

    private Line line(Draft draft) {
        var product = draft.value(columns.product());
        var kind = LineKind.of(Objects.requireNonNullElse(draft.value(columns.kind()), LineColumns.PRODUCT));
        var line = product == null ? Line.writeIn(draft.value(columns.unitPrice()), draft.value(columns.quantity()))
                : catalogueLine(draft, catalogue.product(product));
        return line.as(kind).discountedBy(draft.value(columns.manualDiscount())).taxed(draft.value(columns.tax()));
    }

    private Line catalogueLine(Draft draft, Row product) {
        var unit = draft.value(columns.unit());
        var item = catalogue.item(paper, product, unit);
        var rule = QuantityRule.of(item == null ? null : item.get(Items.QUANTITY_RULE), product.get(Product.DECIMALS));
        var quantity = draft.value(columns.quantity());
        if (quantity != null && asksAnew(draft)) {
            rule.require(quantity);
        }
        return Line.of(unitPrice(draft, product, unit, item), quantity).sold(rule).with(volumeDiscount(draft, item));
    }

    /** What decides the price has changed, not only the price itself. */
    private boolean asksAnew(Draft draft) {
        return draft.isNew() || draft.changesAny(columns.quantity(), columns.product(), columns.unit());
    }

    private UnitPrice unitPrice(Draft draft, Row product, @Nullable Ref unit, @Nullable Row item) {
        var typed = draft.value(columns.unitPrice());
        if (Boolean.TRUE.equals(draft.value(columns.priceOverridden())) || skips(draft)) {
            return new UnitPrice.Typed(typed);
        }
        var chosenAnew = draft.isNew() || draft.changesAny(columns.product(), columns.unit());
        if (isKept(draft) && !chosenAnew) {
            return new UnitPrice.Locked(typed);
        }
        var forgotten = !draft.isNew() && chosenAnew && !draft.values().names(columns.unitPrice());
        return new UnitPrice.FromList(listing(product, unit, item), forgotten ? null : typed);
    }

    private boolean isKept(Draft draft) {
        return paper.locked() && !draft.isNew();
    }

    private boolean skips(Draft draft) {
        if (!draft.values().names(columns.skipPricing())) {
            return false;
        }
        var skip = Objects.requireNonNullElse(draft.value(columns.skipPricing()), 0);
        return skip == SKIP_ALWAYS || skip == (draft.isNew() ? SKIP_ON_CREATE : SKIP_ON_UPDATE);
    }

    private Listing listing(Row product, @Nullable Ref unit, @Nullable Row item) {
        if (item == null) {
            return paper.priceList() == null ? new Listing.NoPriceList() : new Listing.NotOnList();
        }
        if (!catalogue.isActive(item)) {
            return new Listing.Unusable(PricingError.INACTIVE_PRICE_LEVEL);
        }
        if (!Objects.equals(catalogue.currency(item), paper.currency())) {
            return new Listing.Unusable(PricingError.INVALID_PRICE_LEVEL_CURRENCY);
        }
        return new Listing.Found(Items.item(item), valuation(product, unit));
    }

    private Valuation valuation(Row product, @Nullable Ref unit) {
        var own = product.get(Product.UNIT);
        var value = Items.valuation(product);
        return unit == null || own == null || unit.equals(own) ? value : value.in(catalogue.factor(unit), catalogue.factor(own));
    }

    private VolumeDiscount volumeDiscount(Draft draft, @Nullable Row item) {
        var typed = Boolean.TRUE.equals(draft.value(columns.priceOverridden()));
        var before = draft.before();
        if (before != null && !refreshed && (typed || isKept(draft)) && !asksAnew(draft)) {
            return new VolumeDiscount.Kept(Objects.requireNonNullElse(before.get(columns.volumeDiscount()), BigDecimal.ZERO));
        }
        return item == null ? VolumeDiscount.NONE : new VolumeDiscount.Tiers(catalogue.tiersOf(item.get(Items.DISCOUNT_LIST)));
    }
}
