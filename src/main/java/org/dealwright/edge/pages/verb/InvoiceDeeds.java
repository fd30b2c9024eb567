package org.dealwright.edge.pages.verb;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.sales.invoice.CancelInvoice;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.IssueInvoice;
import org.dealwright.sales.invoice.PayInvoice;

/** What can be done with invoices. */
@Component
final class InvoiceDeeds implements Deeds {
    private final IssueInvoice issue;
    private final PayInvoice pay;
    private final CancelInvoice cancel;

    InvoiceDeeds(IssueInvoice issue, PayInvoice pay, CancelInvoice cancel) {
        this.issue = issue;
        this.pay = pay;
        this.cancel = cancel;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("cancelinvoice", "CancelInvoice", "ban", Invoice.TYPE, this::canceled).in(Invoice.State.ACTIVE)
                        .asking(on -> List.of(on.remark("ui.ask.cancel"))).grave(),
                Deed.of("pay", "PayInvoice", "coins", Invoice.TYPE, this::paid).in(Invoice.State.ACTIVE).loud()
                        .asking(on -> List.of(Reasons.of(on, Invoice.TYPE, Invoice.State.PAID), on.remarkOn(Invoice.DOCUMENT.totals().total(), "ui.ask.pay"))),
                Deed.of("issue", "IssueInvoice", "send", Invoice.TYPE, this::issued).in(Invoice.State.ACTIVE)
                        .when(row -> row.get(Invoice.ISSUED_ON) == null).first());
    }

    private String issued(Occasion on) {
        on.run(issue, new IssueInvoice.Input(on.row().id()));
        return Found.href(on.row());
    }

    private String paid(Occasion on) {
        on.run(pay, new PayInvoice.Input(on.row().id(), on.number("status")));
        return Found.href(on.row());
    }

    private String canceled(Occasion on) {
        on.run(cancel, new CancelInvoice.Input(on.row().id(), -1));
        return Found.href(on.row());
    }
}
