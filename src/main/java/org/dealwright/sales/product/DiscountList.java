package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.OnOff.ACTIVE;
import static org.dealwright.sales.product.OnOff.INACTIVE;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** Discounts by quantity, in percent or as amounts of one currency; price list items point at it. */
public final class DiscountList {
    public static final int IS_ACTIVE = 100001, IS_INACTIVE = 100002;

    /** Labels of 1 amount and 0 percentage. */
    static final OptionSet KINDS = OptionSet.of("discounttype.isamounttype", 0, 1);

    private static final Declaration list = RecordType.declare("discounttype", "discounttypes").number(1080).rightsOf("product");

    public static final Column<String> NAME = list.namedBy(text("name", 100).required(SYSTEM).unique());
    public static final Column<Boolean> BY_AMOUNT = list.has(yesNo("isamounttype", KINDS).onCreate());
    public static final Column<Ref> CURRENCY = list.has(lookup("transactioncurrencyid", "transactioncurrency")
            .from("transactioncurrency_discounttype", Cascade.RESTRICT));
    public static final Column<String> DESCRIPTION = list.has(memo("description", 2000));

    public static final RecordType TYPE = list.lives(Lifecycle.of(OnOff.class)
            .reasons(ACTIVE, IS_ACTIVE).reasons(INACTIVE, IS_INACTIVE)
            .moves(ACTIVE, INACTIVE).moves(INACTIVE, ACTIVE)).end();

    static final Form FORM = Form.of(TYPE)
            .header(BY_AMOUNT, CURRENCY, TYPE.state())
            .section("general", NAME, BY_AMOUNT, CURRENCY)
            .section("description", DESCRIPTION)
            .quick(NAME, BY_AMOUNT, CURRENCY)
            .related("discount_type_discounts", "discount_type_product_price_levels");

    private DiscountList() {
    }
}
