package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Where the price of one unit comes from. */
public sealed interface UnitPrice {
    /**
     * The price list says it.
     *
     * @param typed what stands on the line; used only where no list knows the product and a list is not mandatory
     */
    record FromList(Listing listing, @Nullable BigDecimal typed) implements UnitPrice {
    }

    /** A person said it: a write-in, or a price that overrides the list. */
    record Typed(@Nullable BigDecimal amount) implements UnitPrice {
    }

    /** The stored price of a document whose pricing is locked. */
    record Locked(@Nullable BigDecimal amount) implements UnitPrice {
    }

    static UnitPrice from(Listing listing) {
        return new FromList(listing, null);
    }

    /** The plain case: the price list names an amount. */
    static UnitPrice listed(BigDecimal amount) {
        return from(new Listing.Found(PriceListItem.of(amount), Valuation.UNKNOWN));
    }
}
