package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.OnOff.ACTIVE;
import static org.dealwright.sales.product.OnOff.INACTIVE;

import java.time.LocalDate;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** The prices of products in one currency. The dates help people to choose; an active list prices whatever they say. */
public final class PriceList {
    public static final int IS_ACTIVE = 100001, IS_INACTIVE = 100002;

    private static final Declaration list = RecordType.declare("pricelevel", "pricelevels").number(1022).rightsOf("product");

    public static final Column<String> NAME = list.namedBy(text("name", 100).required(SYSTEM).unique());
    public static final Column<Ref> CURRENCY = list.has(lookup("transactioncurrencyid", "transactioncurrency")
            .from("transactioncurrency_pricelevel", Cascade.RESTRICT).required(SYSTEM));
    public static final Column<LocalDate> BEGINS = list.has(day("begindate"));
    public static final Column<LocalDate> ENDS = list.has(day("enddate"));
    public static final Column<String> DESCRIPTION = list.has(memo("description", 2000));

    public static final RecordType TYPE = list.lives(Lifecycle.of(OnOff.class)
            .reasons(ACTIVE, IS_ACTIVE).reasons(INACTIVE, IS_INACTIVE)
            .moves(ACTIVE, INACTIVE).moves(INACTIVE, ACTIVE)).end();

    static final Form FORM = Form.of(TYPE)
            .header(CURRENCY, BEGINS, ENDS, TYPE.state())
            .section("general", NAME, CURRENCY, BEGINS, ENDS)
            .section("description", DESCRIPTION)
            .quick(NAME, CURRENCY, BEGINS, ENDS)
            .related("price_level_product_price_levels");

    private PriceList() {
    }
}
