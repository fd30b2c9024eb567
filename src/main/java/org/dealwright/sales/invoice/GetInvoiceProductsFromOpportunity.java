package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.quote.Copy;
import org.dealwright.sales.quote.DealLines;

/** The lines of an opportunity, put after those that the invoice has; pressed twice they are there twice. Answers the invoice. */
@Component
public final class GetInvoiceProductsFromOpportunity implements Action<GetInvoiceProductsFromOpportunity.Input, Ref> {
    public record Input(UUID invoice, UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var invoice = records.get(Invoice.TYPE, input.invoice());
        var lines = Copy.lines(DealLines.of(input.opportunity(), records), InvoiceLine.TYPE, InvoiceLine.INVOICE, invoice.ref());
        lines.forEach(line -> line.remove(InvoiceLine.LINE.number()));
        records.createAll(lines);
        return invoice.ref();
    }
}
