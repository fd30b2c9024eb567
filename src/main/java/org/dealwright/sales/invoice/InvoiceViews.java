package org.dealwright.sales.invoice;

import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.mine;
import static org.dealwright.core.query.Sort.descending;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.sales.invoice.Invoice.State;

@Component
final class InvoiceViews implements Views {
    @Override
    public List<ListView> views() {
        var mine = ListView.of(Invoice.TYPE, "my", Invoice.NUMBER, Invoice.NAME, Invoice.CUSTOMER, Invoice.DOCUMENT.totals().total(),
                Invoice.DUE, Invoice.TYPE.status(), Invoice.TYPE.owner())
                .where(mine(Invoice.TYPE.owner())).sort(descending(Invoice.TYPE.modifiedOn()));
        return List.of(mine.without(Invoice.TYPE.owner()).first(),
                mine.as("all", everything()),
                mine.as("paid", is(State.PAID)),
                mine.as("canceled", is(State.CANCELED)),
                lines());
    }

    private static ListView lines() {
        var line = InvoiceLine.LINE;
        return ListView.of(InvoiceLine.TYPE, "all", InvoiceLine.INVOICE, line.product(), line.writeIn(), line.unit(), line.quantity(),
                line.unitPrice(), line.extended()).sort(Sort.ascending(line.number())).first();
    }

    private static Predicate is(State state) {
        return eq(Invoice.TYPE.state(), state.number());
    }
}
