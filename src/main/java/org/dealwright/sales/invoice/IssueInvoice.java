package org.dealwright.sales.invoice;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Numbers;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.States;

/**
 * The invoice becomes what the law knows: it gets the next legal number, of which none is ever left out, and nobody edits it any more.
 * Answers the invoice.
 */
@Component
public final class IssueInvoice implements Action<IssueInvoice.Input, Ref> {
    private static final String SERIES = "legalinvoice";
    private final Numbers numbers;

    IssueInvoice(Numbers numbers) {
        this.numbers = numbers;
    }

    public record Input(UUID invoice) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var invoice = records.get(Invoice.TYPE, input.invoice());
        if (Issued.is(invoice)) {
            throw new Fault.Refused(InvoiceError.INVOICE_ISSUED_ALREADY,
                    Map.of("name", invoice.name(), "number", invoice.require(Invoice.LEGAL_NUMBER)));
        }
        States.mustBe(invoice, Invoice.State.ACTIVE);
        issue(invoice, records);
        return invoice.ref();
    }

    /** The number is taken last, so that others wait for it as short as can be. */
    void issue(Row invoice, Records records) {
        records.mayWrite(invoice);
        var settings = records.settings();
        var least = Objects.requireNonNullElse(settings.get(Organization.LEGAL_START), 1);
        var prefix = Objects.requireNonNullElse(settings.get(Organization.LEGAL_PREFIX), "");
        records.update(invoice, Values.of(Invoice.TYPE).set(Invoice.LEGAL_NUMBER, prefix + "%05d".formatted(numbers.gapless(SERIES, least)))
                .set(Invoice.ISSUED_ON, records.today()).set(Invoice.TYPE.status(), Invoice.BILLED));
    }
}
