package org.dealwright.sales.invoice;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.LocalDate;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DeliveryColumns;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.ShipmentColumns;

/** One thing that an invoice charges. */
public final class InvoiceLine {
    private static final Declaration line = RecordType.declare("invoicedetail", "invoicedetails").number(1091)
            .belongsTo("invoiceid").rightsOf("invoice");

    public static final Column<String> NAME = line.namedBy(text("invoicedetailname", 100));
    public static final Column<Ref> INVOICE =
            line.has(lookup("invoiceid", "invoice").from("invoice_details", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<Ref> ORDER_LINE = line.has(lookup("salesorderdetailid",
            to("salesorderdetail", "msdyn_salesorderdetail_invoicedetail", Cascade.REFERENTIAL).navigatedAs("SalesOrderDetailId")));
    public static final LineColumns LINE =
            LineColumns.of(line, "product_invoice_details", "unit_of_measurement_invoice_details", LineColumns.TRILLION);
    public static final DeliveryColumns DELIVERY = DeliveryColumns.of(line, "system_user_invoicedetail");
    public static final ShipmentColumns SHIPMENT = ShipmentColumns.of(line);
    public static final Column<LocalDate> DELIVERED_ON = line.has(day("actualdeliveryon"));
    public static final Column<String> TRACKING_NUMBER = line.has(text("shippingtrackingnumber", 100));
    /** Whether the prices of the invoice are locked. */
    public static final Column<Boolean> PRICES_LOCKED = line.has(yesNo("invoiceispricelocked").calculated());
    /** The state of the invoice. */
    public static final Column<Integer> INVOICE_STATE = line.has(choice("invoicestatecode", Invoice.STATES).calculated().initially(0));

    public static final RecordType TYPE = line.end();

    private InvoiceLine() {
    }
}
