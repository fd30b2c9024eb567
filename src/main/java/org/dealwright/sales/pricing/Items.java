package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.pricing.VolumeDiscount.Tier;
import org.dealwright.sales.product.Discount;
import org.dealwright.sales.product.OnOff;
import org.dealwright.sales.product.Product;

/** Price list items and tiers as they are stored, told in the words of pricing. */
final class Items {
    static final RecordType TYPE = org.dealwright.sales.product.PriceListItem.TYPE;
    static final Column<Ref> PRICE_LIST = org.dealwright.sales.product.PriceListItem.PRICE_LIST;
    static final Column<Ref> PRODUCT = org.dealwright.sales.product.PriceListItem.PRODUCT;
    static final Column<Ref> UNIT = org.dealwright.sales.product.PriceListItem.UNIT;
    static final Column<Ref> DISCOUNT_LIST = org.dealwright.sales.product.PriceListItem.DISCOUNT_LIST;
    static final Column<Integer> QUANTITY_RULE = org.dealwright.sales.product.PriceListItem.QUANTITY_RULE;
    static final int ACTIVE_LIST = OnOff.ACTIVE.number();
    private static final Column<Integer> METHOD = org.dealwright.sales.product.PriceListItem.METHOD;
    private static final Column<BigDecimal> AMOUNT = org.dealwright.sales.product.PriceListItem.AMOUNT;
    private static final Column<BigDecimal> PERCENTAGE = org.dealwright.sales.product.PriceListItem.PERCENTAGE;
    private static final Column<Integer> POLICY = org.dealwright.sales.product.PriceListItem.ROUNDING;
    private static final Column<Integer> OPTION = org.dealwright.sales.product.PriceListItem.ROUNDING_TO;
    private static final Column<BigDecimal> BY = org.dealwright.sales.product.PriceListItem.ROUNDING_AMOUNT;

    private Items() {
    }

    static PriceListItem item(Row row) {
        return new PriceListItem(row.get(METHOD), row.get(AMOUNT), row.get(PERCENTAGE), row.get(POLICY), row.get(OPTION), row.get(BY));
    }

    static Tier tier(Row row) {
        var low = row.require(Discount.LOW);
        var high = row.require(Discount.HIGH);
        var amount = row.get(Discount.AMOUNT);
        return amount == null ? new VolumeDiscount.Percentage(low, high, row.require(Discount.PERCENTAGE))
                : new VolumeDiscount.Amount(low, high, amount);
    }

    static Valuation valuation(Row product) {
        return new Valuation(product.get(Product.PRICE), product.get(Product.CURRENT_COST), product.get(Product.STANDARD_COST));
    }
}
