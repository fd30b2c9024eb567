package org.dealwright.sales.pricing;

/** What was found when the price list of a document was asked for a product in a unit. */
public sealed interface Listing {
    /** Neither the document nor the product names a price list in the record's currency. */
    record NoPriceList() implements Listing {
    }

    /** The price list has no item for this product and unit. */
    record NotOnList() implements Listing {
    }

    /** There is a list or an item, but it may not price: inactive list, foreign currency, missing unit. */
    record Unusable(PricingError error) implements Listing {
    }

    /** @param product list price and costs of one unit of the item, in the currency of the price list */
    record Found(PriceListItem item, Valuation product) implements Listing {
    }
}
