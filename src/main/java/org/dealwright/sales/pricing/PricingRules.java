package org.dealwright.sales.pricing;

/** What the organisation and the record's currency say about all lines of a document. */
public record PricingRules(Precision precision, DiscountMethod discounts, boolean priceListMandatory) {
}
