package org.dealwright.sales.order;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DeliveryColumns;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.ShipmentColumns;

/** One thing that is ordered. */
public final class OrderLine {
    private static final Declaration line = RecordType.declare("salesorderdetail", "salesorderdetails").number(1089)
            .belongsTo("salesorderid").rightsOf("salesorder");

    public static final Column<String> NAME = line.namedBy(text("salesorderdetailname", 100));
    public static final Column<Ref> ORDER =
            line.has(lookup("salesorderid", "salesorder").from("order_details", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<Ref> QUOTE_LINE = line.has(lookup("quotedetailid",
            to("quotedetail", "msdyn_quotedetail_salesorderdetail", Cascade.REFERENTIAL).navigatedAs("QuoteDetailId")));
    public static final LineColumns LINE =
            LineColumns.of(line, "product_order_details", "unit_of_measurement_order_details", LineColumns.TRILLION);
    public static final DeliveryColumns DELIVERY = DeliveryColumns.of(line, "system_user_salesorderdetail");
    public static final ShipmentColumns SHIPMENT = ShipmentColumns.of(line);
    /** Whether the prices of the order are locked. */
    public static final Column<Boolean> PRICES_LOCKED = line.has(yesNo("salesorderispricelocked").calculated());
    /** The state of the order. */
    public static final Column<Integer> ORDER_STATE = line.has(choice("salesorderstatecode", Order.STATES).calculated().initially(0));

    public static final RecordType TYPE = line.end();

    private OrderLine() {
    }
}
