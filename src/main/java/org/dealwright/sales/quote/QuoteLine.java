package org.dealwright.sales.quote;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DeliveryColumns;
import org.dealwright.sales.product.LineColumns;

/** One thing that a quote offers. */
public final class QuoteLine {
    private static final Declaration line = RecordType.declare("quotedetail", "quotedetails").number(1085)
            .belongsTo("quoteid").rightsOf("quote");

    public static final Column<String> NAME = line.namedBy(text("quotedetailname", 100));
    public static final Column<Ref> QUOTE =
            line.has(lookup("quoteid", "quote").from("quote_details", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final LineColumns LINE =
            LineColumns.of(line, "product_quote_details", "unit_of_measurement_quote_details", LineColumns.TRILLION);
    public static final DeliveryColumns DELIVERY = DeliveryColumns.of(line, "system_user_quotedetail");
    /** The state of the quote. */
    public static final Column<Integer> QUOTE_STATE = line.has(choice("quotestatecode", Quote.STATES).calculated().initially(0));
    public static final Column<Integer> ORIGIN =
            line.has(choice("quotecreationmethod", Quote.ORIGINS).calculated().initially(Quote.MADE_ANEW));

    public static final RecordType TYPE = line.end();

    private QuoteLine() {
    }
}
