package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.price;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.LineColumns.HUNDRED_TRILLION;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** The price of one product in one unit on one price list: an amount, or a percentage of the product's list price or cost. */
public final class PriceListItem {
    /** Which quantities may be sold. */
    public static final int NO_CONTROL = 1, WHOLE = 2, WHOLE_AND_FRACTIONAL = 3;
    /** How the price is found. */
    public static final int AMOUNT_OF_CURRENCY = 1, PERCENT_OF_LIST = 2, MARKUP_CURRENT_COST = 3, MARGIN_CURRENT_COST = 4,
            MARKUP_STANDARD_COST = 5, MARGIN_STANDARD_COST = 6;
    /** Which way a computed price is rounded. */
    public static final int ROUND_NONE = 1, ROUND_UP = 2, ROUND_DOWN = 3, ROUND_NEAREST = 4;
    /** To what it is rounded. */
    public static final int ENDS_IN = 1, MULTIPLE_OF = 2;

    private static final OptionSet QUANTITIES = OptionSet.range("productpricelevel.quantitysellingcode", NO_CONTROL, WHOLE_AND_FRACTIONAL);
    private static final OptionSet METHODS =
            OptionSet.range("productpricelevel.pricingmethodcode", AMOUNT_OF_CURRENCY, MARGIN_STANDARD_COST);
    private static final OptionSet POLICIES = OptionSet.range("productpricelevel.roundingpolicycode", ROUND_NONE, ROUND_NEAREST);
    private static final OptionSet OPTIONS = OptionSet.range("productpricelevel.roundingoptioncode", ENDS_IN, MULTIPLE_OF);

    private static final Declaration item = RecordType.declare("productpricelevel", "productpricelevels").number(1026)
            .belongsTo("pricelevelid").rightsOf("product");

    public static final Column<String> PRODUCT_NAME = item.namedBy(text("productidname", 100).calculated());
    public static final Column<String> PRODUCT_NUMBER = item.has(text("productnumber", 100).calculated().searchable());
    public static final Column<Ref> PRICE_LIST = item.has(lookup("pricelevelid", "pricelevel")
            .from("price_level_product_price_levels", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<Ref> PRODUCT =
            item.has(lookup("productid", "product").from("product_price_levels", Cascade.PARENTAL).required(SYSTEM));
    public static final Column<Ref> UNIT =
            item.has(lookup("uomid", "uom").from("unit_of_measurement_product_price_levels", Cascade.RESTRICT).required(BUSINESS));
    public static final Column<Ref> UNIT_GROUP = item.has(lookup("uomscheduleid", "uomschedule")
            .from("unit_of_measure_schedule_product_price_level", Cascade.RESTRICT).calculated());
    public static final Column<Ref> DISCOUNT_LIST =
            item.has(lookup("discounttypeid", "discounttype").from("discount_type_product_price_levels", Cascade.RESTRICT));
    public static final Column<Integer> QUANTITY_RULE =
            item.has(choice("quantitysellingcode", QUANTITIES).required(BUSINESS).initially(NO_CONTROL));
    public static final Column<Integer> METHOD =
            item.has(choice("pricingmethodcode", METHODS).required(BUSINESS).initially(AMOUNT_OF_CURRENCY));
    public static final Column<BigDecimal> AMOUNT = item.has(price("amount", "0", HUNDRED_TRILLION));
    public static final Column<BigDecimal> PERCENTAGE = item.has(decimal("percentage", 2, "0", "100000"));
    public static final Column<Integer> ROUNDING = item.has(choice("roundingpolicycode", POLICIES).initially(ROUND_NONE));
    public static final Column<Integer> ROUNDING_TO = item.has(choice("roundingoptioncode", OPTIONS));
    public static final Column<BigDecimal> ROUNDING_AMOUNT =
            item.has(price("roundingoptionamount", "-" + HUNDRED_TRILLION, HUNDRED_TRILLION));

    public static final RecordType TYPE = item.key(PRICE_LIST, PRODUCT, UNIT).end();

    static final Form FORM = Form.of(TYPE)
            .header(PRICE_LIST, PRODUCT, UNIT, AMOUNT)
            .section("general", PRICE_LIST, PRODUCT, UNIT, QUANTITY_RULE, DISCOUNT_LIST)
            .section("prices", METHOD, AMOUNT, PERCENTAGE)
            .section("rounding", ROUNDING, ROUNDING_TO, ROUNDING_AMOUNT)
            .quick(PRICE_LIST, PRODUCT, UNIT, METHOD, AMOUNT, PERCENTAGE);

    private PriceListItem() {
    }
}
