package org.dealwright.sales.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.order.CreateOrderFromQuote;
import org.dealwright.sales.order.FulfillSalesOrder;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderLine;

/** Quote-to-cash §3.5, §3.6 and what the law asks of issued invoices. */
@WithWorld
class InvoiceVerbsTest {
    private static final int MANY = 40, AT_ONCE = 8;

    private static Ref order(Shop shop) {
        return shop.seller().run(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(shop.activeQuote().id()));
    }

    private static Ref invoice(Shop shop) {
        return shop.seller().run(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(order(shop).id()));
    }

    private static Values state(Invoice.State state, int status) {
        return Values.of(Invoice.TYPE).set(Invoice.TYPE.state(), state.number()).set(Invoice.TYPE.status(), status);
    }

    private static int status(World world, Ref invoice) {
        return world.row(invoice).require(Invoice.TYPE.status());
    }

    @Test
    void anInvoiceChargesWhatWasOrdered(World world) {
        var shop = new Shop(world);
        var order = order(shop);

        var made = shop.seller().run(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(order.id()));

        var invoice = world.row(made);
        assertThat(invoice.get(Invoice.NUMBER)).startsWith("INV-");
        assertThat(invoice.get(Invoice.ORDER)).isEqualTo(order);
        assertThat(invoice.get(Invoice.PRICES_LOCKED)).isTrue();
        assertThat(invoice.get(Invoice.LEGAL_NUMBER)).isNull();
        assertThat(invoice.get(Invoice.DOCUMENT.totals().total())).isEqualByComparingTo("1000");
        assertThat(shop.children(InvoiceLine.TYPE, InvoiceLine.INVOICE, made)).singleElement().satisfies(line ->
                assertThat(line.get(InvoiceLine.ORDER_LINE)).isEqualTo(shop.children(OrderLine.TYPE, OrderLine.ORDER, order).getFirst()
                        .ref()));
        assertThat(world.row(order).require(Order.TYPE.state())).isEqualTo(Order.State.ACTIVE.number());
    }

    @Test
    void aFulfilledOrderIsInvoicedWithItsFirstInvoiceAndTakesNoOther(World world) {
        var shop = new Shop(world);
        var order = order(shop);
        shop.seller().run(FulfillSalesOrder.class, FulfillSalesOrder.Input.of(order, -1));

        shop.seller().run(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(order.id()));

        assertThat(world.row(order).require(Order.TYPE.status())).isEqualTo(Order.IS_INVOICED);
        assertThat(shop.seller().attempting(ConvertSalesOrderToInvoice.class, new ConvertSalesOrderToInvoice.Input(order.id())))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void anInvoiceOfAnOpportunityNeedsNoOrder(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.lines(deal, 2);

        var invoice = world.row(shop.seller().run(GenerateInvoiceFromOpportunity.class,
                new GenerateInvoiceFromOpportunity.Input(deal.id())));

        assertThat(invoice.get(Invoice.DOCUMENT.totals().total())).isEqualByComparingTo(world.row(deal).get(Opportunity.TOTALS.total()));
    }

    @Test
    void anIssuedInvoiceHasItsLegalNumberAndStaysAsItIs(World world) {
        var shop = new Shop(world);
        var invoice = invoice(shop);
        var line = shop.children(InvoiceLine.TYPE, InvoiceLine.INVOICE, invoice).getFirst();

        shop.seller().run(IssueInvoice.class, new IssueInvoice.Input(invoice.id()));

        var issued = world.row(invoice);
        assertThat(issued.get(Invoice.LEGAL_NUMBER)).matches("\\d{5,}");
        assertThat(issued.get(Invoice.ISSUED_ON)).isNotNull();
        assertThat(issued.require(Invoice.TYPE.status())).isEqualTo(Invoice.BILLED);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(invoice.id(), Values.of(Invoice.TYPE)
                .set(Invoice.NAME, "Other"), null)))
                .isRefusedWith(InvoiceError.INVOICE_ISSUED);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(line.id(),
                Values.of(InvoiceLine.TYPE).set(InvoiceLine.LINE.quantity(), Shop.of("2")), null)))
                        .isRefusedWith(ActionError.RECORD_READ_ONLY);
        assertThat(shop.seller().attempting(DeleteRecord.class, new DeleteRecord.Input(invoice, null)))
                .isRefusedWith(InvoiceError.INVOICE_ISSUED);
        assertThat(shop.seller().attempting(IssueInvoice.class, new IssueInvoice.Input(invoice.id())))
                .isRefusedWith(InvoiceError.INVOICE_ISSUED_ALREADY);
        shop.seller().run(CancelInvoice.class, new CancelInvoice.Input(invoice.id(), -1));
        assertThat(shop.seller().attempting(ReactivateInvoice.class, new ReactivateInvoice.Input(invoice.id(), -1)))
                .isRefusedWith(InvoiceError.INVOICE_ISSUED);
    }

    @Test
    void payingIssuesWhatWasNotIssued(World world) {
        var shop = new Shop(world);
        var invoice = invoice(shop);

        shop.changes(invoice, state(Invoice.State.PAID, Invoice.PARTIAL));

        assertThat(status(world, invoice)).isEqualTo(Invoice.PARTIAL);
        assertThat(world.row(invoice).get(Invoice.LEGAL_NUMBER)).isNotNull();
        assertThat(shop.children(InvoiceLine.TYPE, InvoiceLine.INVOICE, invoice)).allSatisfy(line ->
                assertThat(line.get(InvoiceLine.INVOICE_STATE)).isEqualTo(Invoice.State.PAID.number()));
        assertThat(shop.seller().attempting(PayInvoice.class, new PayInvoice.Input(invoice.id(), Invoice.COMPLETE)).fault()).isNotNull();
    }

    @Test
    void aCanceledInvoiceThatWasNotIssuedIsWorkedOnAgain(World world) {
        var shop = new Shop(world);
        var invoice = invoice(shop);
        shop.changes(invoice, state(Invoice.State.CANCELED, Invoice.IS_CANCELED));
        assertThat(status(world, invoice)).isEqualTo(Invoice.IS_CANCELED);
        assertThat(shop.seller().attempting(IssueInvoice.class, new IssueInvoice.Input(invoice.id())))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);

        shop.changes(invoice, state(Invoice.State.ACTIVE, Invoice.NEW));

        assertThat(status(world, invoice)).isEqualTo(Invoice.NEW);
    }

    @Test
    void theOldWayToCloseIsRefused(World world) {
        var shop = new Shop(world);
        var invoice = invoice(shop);

        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(invoice.id(),
                state(Invoice.State.CLOSED, Invoice.OLD_PAID), null)))
                .isRefusedWith(InvoiceError.INVOICE_CLOSE_DEPRECATED);
    }

    @Test
    void pricesOfAnInvoiceAreUnlockedAndLocked(World world) {
        var shop = new Shop(world);
        var invoice = invoice(shop);

        shop.seller().run(UnlockInvoicePricing.class, new UnlockInvoicePricing.Input(invoice.id()));
        assertThat(world.row(invoice).get(Invoice.PRICES_LOCKED)).isFalse();
        shop.seller().run(LockInvoicePricing.class, new LockInvoicePricing.Input(invoice.id()));

        assertThat(world.row(invoice).get(Invoice.PRICES_LOCKED)).isTrue();
        shop.seller().run(CancelInvoice.class, new CancelInvoice.Input(invoice.id(), -1));
        assertThat(shop.seller().attempting(LockInvoicePricing.class, new LockInvoicePricing.Input(invoice.id())))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
    }

    @Test
    void anInvoiceIsInTheCurrencyOfItsOrder(World world) {
        var shop = new Shop(world);

        assertThat(shop.seller().attempting(CreateRecord.class, Values.of(Invoice.TYPE).set(Invoice.NAME, "In kroner")
                .set(Invoice.ORDER, order(shop))
                .set(Invoice.DOCUMENT.currency(), world.currency("NOK")))).isRefusedWith(InvoiceError.INVOICE_OTHER_CURRENCY);
    }

    /** Half of the attempts fail after their number was taken; the numbers of the others follow each other all the same. */
    @Test
    void legalNumbersHaveNoGapsHoweverManyIssueAtOnce(World world) throws InterruptedException {
        var shop = new Shop(world);
        var invoices = IntStream.range(0, MANY).mapToObj(_ -> shop.sells(Values.of(Invoice.TYPE).set(Invoice.NAME, "Heat pumps")
                .set(Invoice.DOCUMENT.currency(), world.currency("EUR")))).toList();
        var first = Integer.parseInt(legalNumber(world, shop, invoices.getFirst()));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            threads.invokeAll(invoices.stream().skip(1).<Callable<Object>>map(invoice -> () -> {
                shop.seller().attempting(new IssueAndFail(world.bean(IssueInvoice.class)), new IssueInvoice.Input(invoice.id()));
                return shop.seller().run(IssueInvoice.class, new IssueInvoice.Input(invoice.id()));
            }).toList());
        }

        var numbers = invoices.stream().map(invoice -> Integer.parseInt(world.row(invoice).require(Invoice.LEGAL_NUMBER))).sorted()
                .toList();

        assertThat(numbers).isEqualTo(IntStream.range(first, first + MANY).boxed().toList());
    }

    private static String legalNumber(World world, Shop shop, Ref invoice) {
        shop.seller().run(IssueInvoice.class, new IssueInvoice.Input(invoice.id()));
        return world.row(invoice).require(Invoice.LEGAL_NUMBER);
    }

    private record IssueAndFail(IssueInvoice issue) implements Action<IssueInvoice.Input, Ref> {
        @Override
        public Ref perform(IssueInvoice.Input input, Records records) {
            records.perform(issue, input);
            throw new Fault.Refused(ActionError.MOVE_ILLEGAL, Map.of());
        }
    }
}
