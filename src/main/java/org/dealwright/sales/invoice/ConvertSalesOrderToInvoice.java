package org.dealwright.sales.invoice;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderLine;
import org.dealwright.sales.quote.Copy;
import org.dealwright.sales.quote.States;

/**
 * What was ordered is charged, at the prices of the order, which are locked. An order that is fulfilled is invoiced with it, where the
 * company says so. Answers the invoice.
 */
@Component
public final class ConvertSalesOrderToInvoice implements Action<ConvertSalesOrderToInvoice.Input, Ref> {
    public record Input(UUID order) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var order = records.get(Order.TYPE, input.order());
        States.mustBe(order, Order.State.ACTIVE, Order.State.FULFILLED);
        var invoice = records.create(Copy.withAmounts(order, Invoice.TYPE).set(Invoice.ORDER, order.ref()).set(Invoice.PRICES_LOCKED, true)
                .set(Invoice.TYPE.owner(), order.require(Order.TYPE.owner())));
        records.createAll(lines(order.id(), records).stream().map(line -> charged(line, invoice)).toList());
        if (order.require(Order.TYPE.state()) == Order.State.FULFILLED.number() && records.settings().is(Organization.INVOICE_ENDS_ORDER)) {
            records.follow(order, Values.of(Order.TYPE).set(Order.TYPE.state(), Order.State.INVOICED.number())
                    .set(Order.TYPE.status(), Order.IS_INVOICED));
        }
        return invoice;
    }

    private static List<Row> lines(UUID order, Records records) {
        return records.unguarded(Query.of(OrderLine.TYPE).where(Predicate.pointsAt(OrderLine.ORDER, order))
                .sort(Sort.ascending(OrderLine.LINE.number())));
    }

    private static Values charged(Row line, Ref invoice) {
        return Copy.withAmounts(line, InvoiceLine.TYPE).set(InvoiceLine.INVOICE, invoice).set(InvoiceLine.ORDER_LINE, line.ref())
                .set(InvoiceLine.SHIPMENT.copied(), true).set(InvoiceLine.PRICES_LOCKED, true)
                .set(InvoiceLine.INVOICE_STATE, Invoice.State.ACTIVE.number());
    }
}
