package org.dealwright.edge.pages.lines;

import java.util.List;
import java.util.Optional;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.InvoiceLine;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderLine;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.TotalColumns;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** A record that has product lines, and how they hang on it. */
record Paper(RecordType header, RecordType line, Column<Ref> parent, LineColumns columns, TotalColumns totals, Column<Ref> priceList,
        Column<String> text) {
    private static final List<Paper> ALL = List.of(
            new Paper(Opportunity.TYPE, OpportunityProduct.TYPE, OpportunityProduct.OPPORTUNITY, OpportunityProduct.COLUMNS, Opportunity.TOTALS,
                    Opportunity.PRICE_LIST, Opportunity.DESCRIPTION),
            new Paper(Quote.TYPE, QuoteLine.TYPE, QuoteLine.QUOTE, QuoteLine.LINE, Quote.DOCUMENT.totals(),
                    Quote.DOCUMENT.priceList(), Quote.DOCUMENT.description()),
            new Paper(Order.TYPE, OrderLine.TYPE, OrderLine.ORDER, OrderLine.LINE, Order.DOCUMENT.totals(),
                    Order.DOCUMENT.priceList(), Order.DOCUMENT.description()),
            new Paper(Invoice.TYPE, InvoiceLine.TYPE, InvoiceLine.INVOICE, InvoiceLine.LINE, Invoice.DOCUMENT.totals(),
                    Invoice.DOCUMENT.priceList(), Invoice.DOCUMENT.description()));

    static Optional<Paper> of(RecordType type) {
        return ALL.stream().filter(paper -> paper.header().name().equals(type.name())).findFirst();
    }
}
