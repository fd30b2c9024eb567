package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.quote.DealLines;

/** The lines of an opportunity, put after those that the invoice has; pressed twice they are there twice. Answers the invoice. */
@Component
public final class GetInvoiceProductsFromOpportunity implements Action<GetInvoiceProductsFromOpportunity.Input, Ref> {
    public record Input(UUID invoice, UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return DealLines.add(input.opportunity(), records.get(Invoice.TYPE, input.invoice()), InvoiceLine.TYPE, InvoiceLine.INVOICE,
                InvoiceLine.LINE.number(), records);
    }
}
