package org.dealwright.sales.invoice;

import java.util.Map;
import java.util.function.BiPredicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.invoice.Invoice.State;
import org.dealwright.sales.pricing.PricedType;
import org.dealwright.sales.quote.TradeDocument;

/** What the shared rules know of invoices, and the verbs behind their states. */
@Configuration(proxyBeanMethods = false)
class InvoiceBeans {
    @Bean
    static PricedType pricedInvoice() {
        return PricedType.of(Invoice.TYPE, Invoice.DOCUMENT.totals(), Invoice.DOCUMENT.priceList(), InvoiceError.INVOICE_CURRENCY_FIXED,
                InvoiceLine.TYPE, InvoiceLine.INVOICE, InvoiceLine.LINE).lockedBy(Invoice.PRICES_LOCKED).frozenWhen(Issued::is)
                .mirroring(InvoiceLine.INVOICE_STATE, Invoice.TYPE.state()).mirroring(InvoiceLine.PRICES_LOCKED, Invoice.PRICES_LOCKED);
    }

    @Bean
    static TradeDocument tradedInvoice() {
        return new TradeDocument(Invoice.TYPE, Invoice.NAME, Invoice.NUMBER,
                new TradeDocument.Series("invoicenumber", Organization.INVOICE_PREFIX, Organization.INVOICE_START),
                Invoice.CUSTOMER, Invoice.ACCOUNT, Invoice.CONTACT, Invoice.OPPORTUNITY, Invoice.DOCUMENT);
    }

    private interface Move {
        void make(Row row, int reason, Records records);
    }

    @Bean
    Transition invoicePaid(PayInvoice pay) {
        return to((_, to) -> to == State.PAID.number(), (row, reason, records) -> records.perform(pay,
                new PayInvoice.Input(row.id(), reason)));
    }

    @Bean
    Transition invoiceCanceled(CancelInvoice cancel) {
        return to((_, to) -> to == State.CANCELED.number(), (row, reason, records) -> records.perform(cancel,
                new CancelInvoice.Input(row.id(), reason)));
    }

    @Bean
    Transition invoiceReactivated(ReactivateInvoice reactivate) {
        return to((from, to) -> from != State.ACTIVE.number() && to == State.ACTIVE.number(),
                (row, reason, records) -> records.perform(reactivate, new ReactivateInvoice.Input(row.id(), reason)));
    }

    @Bean
    Transition invoiceNeverClosed() {
        return to((_, to) -> to == State.CLOSED.number(), (row, _, _) -> {
            throw new Fault.Refused(InvoiceError.INVOICE_CLOSE_DEPRECATED, Invoice.TYPE.state().name(), Map.of("name", row.name()));
        });
    }

    private static Transition to(BiPredicate<Integer, Integer> states, Move move) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Invoice.TYPE) && from != to && states.test(from, to);
            }

            @Override
            public void move(Row row, int reason, Records records) {
                move.make(row, reason, records);
            }
        };
    }
}
