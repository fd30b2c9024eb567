package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.sales.pricing.Step.Kind;
import org.dealwright.sales.pricing.UnitPrice.FromList;
import org.dealwright.sales.pricing.UnitPrice.Locked;
import org.dealwright.sales.pricing.UnitPrice.Typed;

/** The price of one unit: from the list by the item's method and rounding, typed, or locked. */
final class UnitPricing {
    private final boolean listMandatory;
    private final Worksheet sheet;

    UnitPricing(boolean listMandatory, Worksheet sheet) {
        this.listMandatory = listMandatory;
        this.sheet = sheet;
    }

    BigDecimal of(UnitPrice price) {
        return switch (price) {
            case Typed(var amount) -> stated(Kind.TYPED_PRICE, amount);
            case Locked(var amount) -> stated(Kind.LOCKED_PRICE, amount);
            case FromList(var listing, var typed) -> listed(listing, typed);
        };
    }

    private BigDecimal stated(Kind kind, @Nullable BigDecimal amount) {
        if (amount == null) {
            throw new Unpriceable(PricingError.MISSING_UNIT_PRICE);
        }
        return sheet.note(kind, sheet.unitPrice(amount), Map.of());
    }

    private BigDecimal listed(Listing listing, @Nullable BigDecimal typed) {
        return switch (listing) {
            case Listing.NoPriceList() -> unlisted(PricingError.MISSING_PRICE_LEVEL, typed);
            case Listing.NotOnList() -> unlisted(PricingError.PRODUCT_NOT_IN_PRICE_LEVEL, typed);
            case Listing.Unusable(var error) -> throw new Unpriceable(error);
            case Listing.Found(var item, var product) -> found(item, product);
        };
    }

    private BigDecimal unlisted(PricingError error, @Nullable BigDecimal typed) {
        if (listMandatory) {
            throw new Unpriceable(error);
        }
        return sheet.note(Kind.NO_LISTED_PRICE, sheet.unitPrice(typed == null ? BigDecimal.ZERO : typed), Map.of());
    }

    private BigDecimal found(PriceListItem item, Valuation product) {
        var method = PricingMethod.of(item.method());
        var computed = method.unitPrice(item, product);
        var price = sheet.note(method.step(), sheet.unitPrice(computed), method.values(item, product));
        return method.computes() ? rounded(PriceRounding.of(item), computed, price) : price;
    }

    /** The policy works on the computed price, not on the one rounded to the precision, or it would round twice. */
    private BigDecimal rounded(PriceRounding rounding, BigDecimal computed, BigDecimal price) {
        var rounded = sheet.unitPrice(rounding.apply(computed));
        return rounded.compareTo(price) == 0 ? price : sheet.note(Kind.PRICE_ROUNDED, rounded, Map.of("price", price));
    }
}
