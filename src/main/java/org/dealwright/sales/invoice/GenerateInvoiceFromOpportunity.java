package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.quote.Copy;
import org.dealwright.sales.quote.DealLines;

/** An invoice for what the opportunity is about, without an order, priced by today's price list. Answers the invoice. */
@Component
public final class GenerateInvoiceFromOpportunity implements Action<GenerateInvoiceFromOpportunity.Input, Ref> {
    public record Input(UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var deal = records.read().get(Opportunity.TYPE, input.opportunity());
        var invoice = records.create(Copy.of(deal, Invoice.TYPE).set(Invoice.OPPORTUNITY, deal.ref()));
        records.createAll(Copy.lines(DealLines.of(deal.id(), records), InvoiceLine.TYPE, InvoiceLine.INVOICE, invoice));
        return invoice;
    }
}
