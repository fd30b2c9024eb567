package org.dealwright.edge.pages.verb;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.sales.invoice.ConvertSalesOrderToInvoice;
import org.dealwright.sales.order.CancelSalesOrder;
import org.dealwright.sales.order.FulfillSalesOrder;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderClose;

/** What can be done with orders. */
@Component
final class OrderDeeds implements Deeds {
    private final FulfillSalesOrder fulfil;
    private final CancelSalesOrder cancel;
    private final ConvertSalesOrderToInvoice invoice;

    OrderDeeds(FulfillSalesOrder fulfil, CancelSalesOrder cancel, ConvertSalesOrderToInvoice invoice) {
        this.fulfil = fulfil;
        this.cancel = cancel;
        this.invoice = invoice;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("cancelorder", "CancelSalesOrder", "ban", Order.TYPE, this::canceled).in(Order.State.ACTIVE, Order.State.SUBMITTED)
                        .asking(on -> List.of(on.remark("ui.ask.cancel"))).grave(),
                Deed.of("fulfil", "FulfillSalesOrder", "check", Order.TYPE, this::fulfilled).in(Order.State.ACTIVE, Order.State.SUBMITTED)
                        .loud()
                        .asking(on -> List.of(Reasons.of(on, Order.TYPE, Order.State.FULFILLED), on.remark("ui.ask.fulfil"))),
                Deed.of("invoice", "ConvertSalesOrderToInvoice", "invoice", Order.TYPE, this::invoiced)
                        .in(Order.State.ACTIVE, Order.State.SUBMITTED, Order.State.FULFILLED).first());
    }

    private String fulfilled(Occasion on) {
        on.run(fulfil, FulfillSalesOrder.Input.of(on.ref(), on.number("status")));
        return Found.href(on.row());
    }

    private String canceled(Occasion on) {
        on.run(cancel, new CancelSalesOrder.Input(Values.of(OrderClose.TYPE).set(OrderClose.ORDER, on.ref()), -1));
        return Found.href(on.row());
    }

    private String invoiced(Occasion on) {
        return Found.hrefOf(on.visit(), on.run(invoice, new ConvertSalesOrderToInvoice.Input(on.row().id())));
    }
}
