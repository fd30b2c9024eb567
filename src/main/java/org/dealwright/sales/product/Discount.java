package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.LineColumns.TRILLION;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** One tier of a discount list: from and to which quantity, both included, and how much less one unit costs then. */
public final class Discount {
    private static final String LEAST = "0.00001", MOST = "100000000000";

    private static final Declaration tier = RecordType.declare("discount", "discounts").number(1013)
            .belongsTo("discounttypeid").rightsOf("product");

    public static final Column<String> NAME = tier.namedBy(text("name", 100).calculated());
    public static final Column<Ref> LIST = tier.has(lookup("discounttypeid", "discounttype")
            .from("discount_type_discounts", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<BigDecimal> LOW = tier.has(decimal("lowquantity", 5, LEAST, MOST).required(SYSTEM));
    public static final Column<BigDecimal> HIGH = tier.has(decimal("highquantity", 5, LEAST, MOST).required(SYSTEM));
    public static final Column<BigDecimal> PERCENTAGE = tier.has(decimal("percentage", 5, "0", "100"));
    public static final Column<BigDecimal> AMOUNT = tier.has(money("amount", "0", TRILLION));
    public static final Column<Boolean> BY_AMOUNT = tier.has(yesNo("isamounttype", DiscountList.KINDS).calculated());

    public static final RecordType TYPE = tier.end();

    static final Form FORM = Form.of(TYPE)
            .header(LIST, LOW, HIGH)
            .section("general", LIST, LOW, HIGH, PERCENTAGE, AMOUNT)
            .quick(LIST, LOW, HIGH, PERCENTAGE, AMOUNT);

    private Discount() {
    }
}
