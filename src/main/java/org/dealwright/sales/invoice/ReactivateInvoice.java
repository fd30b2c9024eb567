package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.quote.States;

/** An invoice that was paid or canceled is worked on again, unless it was issued. Answers the invoice. */
@Component
public final class ReactivateInvoice implements Action<ReactivateInvoice.Input, Ref> {
    /** @param status a status reason of state ACTIVE, -1 for the default */
    public record Input(UUID invoice, int status) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var invoice = records.get(Invoice.TYPE, input.invoice());
        States.mustBe(invoice, Invoice.State.PAID, Invoice.State.CANCELED);
        if (Issued.is(invoice)) {
            Issued.refuse(invoice);
        }
        records.move(invoice, Invoice.State.ACTIVE.number(), input.status());
        return invoice.ref();
    }
}
