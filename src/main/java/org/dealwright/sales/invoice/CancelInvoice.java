package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.quote.States;

/** The customer owes nothing by this invoice; one that was issued keeps its legal number. Answers the invoice. */
@Component
public final class CancelInvoice implements Action<CancelInvoice.Input, Ref> {
    /** @param status a status reason of state CANCELED, -1 for the default */
    public record Input(UUID invoice, int status) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var invoice = records.get(Invoice.TYPE, input.invoice());
        States.mustBe(invoice, Invoice.State.ACTIVE);
        records.move(invoice, Invoice.State.CANCELED.number(), input.status());
        return invoice.ref();
    }
}
