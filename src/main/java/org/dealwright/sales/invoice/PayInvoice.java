package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.sales.quote.States;

/** The customer has paid, all or part of it. An invoice that was not issued is issued with it. Answers the invoice. */
@Component
public final class PayInvoice implements Action<PayInvoice.Input, Ref> {
    private final IssueInvoice issue;

    PayInvoice(IssueInvoice issue) {
        this.issue = issue;
    }

    /** @param status COMPLETE or PARTIAL, -1 for the default */
    public record Input(UUID invoice, int status) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var invoice = records.get(Invoice.TYPE, input.invoice());
        States.mustBe(invoice, Invoice.State.ACTIVE);
        records.move(issued(invoice, records), Invoice.State.PAID.number(), input.status());
        return invoice.ref();
    }

    private Row issued(Row invoice, Records records) {
        if (Issued.is(invoice)) {
            return invoice;
        }
        issue.issue(invoice, records);
        return records.get(Invoice.TYPE, invoice.id());
    }
}
