package org.dealwright.edge.paper;

import java.util.List;
import java.util.Optional;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.InvoiceLine;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderLine;
import org.dealwright.sales.product.DocumentColumns;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** A record type that is printed, and where on it stands what every document shows. */
record Kind(RecordType type, Column<String> number, Column<Ref> customer, Column<Ref> account, Column<Ref> contact,
        DocumentColumns document, RecordType line, Column<Ref> parent, LineColumns columns) {
    private static final List<Kind> ALL = List.of(
            new Kind(Quote.TYPE, Quote.NUMBER, Quote.CUSTOMER, Quote.ACCOUNT, Quote.CONTACT, Quote.DOCUMENT, QuoteLine.TYPE, QuoteLine.QUOTE,
                    QuoteLine.LINE),
            new Kind(Order.TYPE, Order.NUMBER, Order.CUSTOMER, Order.ACCOUNT, Order.CONTACT, Order.DOCUMENT, OrderLine.TYPE, OrderLine.ORDER,
                    OrderLine.LINE),
            new Kind(Invoice.TYPE, Invoice.NUMBER, Invoice.CUSTOMER, Invoice.ACCOUNT, Invoice.CONTACT, Invoice.DOCUMENT, InvoiceLine.TYPE,
                    InvoiceLine.INVOICE, InvoiceLine.LINE));

    static Optional<Kind> of(String type) {
        return ALL.stream().filter(kind -> kind.type().name().equals(type)).findFirst();
    }
}
