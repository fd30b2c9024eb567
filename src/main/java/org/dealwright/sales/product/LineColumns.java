package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.price;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;

/**
 * The columns that the lines of opportunities, quotes, orders and invoices share.
 *
 * @param writeIn what is sold where it is no product of the catalogue
 * @param overridden 1 where the line is a write-in
 * @param priceOverridden 1 where a person set the unit price
 * @param volumeDiscount per one unit
 * @param manualDiscount for the line, or per unit by the organisation's setting
 * @param amount unit price less volume discount, times quantity
 * @param extended the amount less manual discount, with tax
 */
public record LineColumns(Column<Ref> product, Column<String> productName, Column<String> writeIn, Column<Boolean> overridden,
        Column<Ref> unit, Column<BigDecimal> quantity, Column<Boolean> priceOverridden, Column<BigDecimal> unitPrice,
        Column<BigDecimal> volumeDiscount, Column<BigDecimal> manualDiscount, Column<BigDecimal> tax, Column<BigDecimal> amount,
        Column<BigDecimal> extended, Column<Integer> kind, Column<Integer> number, Column<Integer> sequence, Column<String> description,
        Column<Integer> pricingError, Column<Integer> skipPricing) {
    /** What a line is when a bundle brought it. */
    public static final int PRODUCT = 1, BUNDLE = 2, REQUIRED_COMPONENT = 3, OPTIONAL_COMPONENT = 4, SERVICE = 5;
    /** The largest discount and tax of quote, order and invoice lines. */
    public static final String TRILLION = "1000000000000";
    /** The largest discount and tax of opportunity lines. */
    public static final String HUNDRED_TRILLION = "100000000000000";

    private static final OptionSet KINDS = OptionSet.range("line.producttypecode", PRODUCT, SERVICE);
    private static final OptionSet WRITE_IN = OptionSet.of("line.isproductoverridden", 0, 1);
    private static final OptionSet OWN_PRICE = OptionSet.of("line.ispriceoverridden", 0, 1);
    private static final OptionSet SKIP = OptionSet.range("line.skippricecalculation", 0, 3);
    private static final String HUNDRED_BILLION = "100000000000", LIMIT = "922337203685477";
    private static final int BILLION = 1_000_000_000;

    /**
     * @param fromProduct the way from a product to these lines
     * @param fromUnit the way from a unit to these lines
     * @param limit the largest manual discount and tax
     */
    public static LineColumns of(Declaration line, String fromProduct, String fromUnit, String limit) {
        return new LineColumns(
                line.has(lookup("productid", "product").from(fromProduct, Cascade.RESTRICT)),
                line.has(text("productname", 500).calculated()),
                line.has(text("productdescription", 500)),
                line.has(yesNo("isproductoverridden", WRITE_IN)),
                line.has(lookup("uomid", "uom").from(fromUnit, Cascade.RESTRICT)),
                line.has(decimal("quantity", 5, "-" + HUNDRED_BILLION, HUNDRED_BILLION).required(BUSINESS)),
                line.has(yesNo("ispriceoverridden", OWN_PRICE)),
                line.has(price("priceperunit", "-" + LIMIT, LIMIT)),
                line.has(money("volumediscountamount", "0", LIMIT).calculated()),
                line.has(money("manualdiscountamount", "0", limit)),
                line.has(money("tax", "-" + limit, limit)),
                line.has(money("baseamount").calculated()),
                line.has(money("extendedamount").calculated()),
                line.has(choice("producttypecode", KINDS).required(SYSTEM).initially(PRODUCT)),
                line.has(whole("lineitemnumber", 0, BILLION)),
                line.has(whole("sequencenumber", 0, Integer.MAX_VALUE)),
                line.has(memo("description", 2000)),
                line.has(choice("pricingerrorcode", TotalColumns.PRICING_ERRORS).calculated().initially(0)),
                line.has(choice("skippricecalculation", SKIP).initially(0)));
    }
}
