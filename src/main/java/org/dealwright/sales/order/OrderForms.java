package org.dealwright.sales.order;

import org.dealwright.core.schema.Form;
import org.dealwright.sales.product.DocumentForm;
import org.dealwright.sales.product.LineForm;

/** How people see an order, its lines and its end. */
final class OrderForms {
    static final Form ORDER = DocumentForm.continued(
            Form.of(Order.TYPE)
                    .header(Order.NUMBER, Order.CUSTOMER, Order.DOCUMENT.totals().total(), Order.WANTED_BY, Order.TYPE.status(),
                            Order.TYPE.owner())
                    .section("summary", Order.NAME, Order.NUMBER, Order.CUSTOMER, Order.OPPORTUNITY, Order.QUOTE,
                            Order.DOCUMENT.priceList(), Order.DOCUMENT.currency(), Order.PRICES_LOCKED)
                    .section("dates", Order.WANTED_BY, Order.FULFILLED_ON),
            Order.DOCUMENT)
            .section("submission", Order.SUBMITTED_ON, Order.SUBMIT_STATUS, Order.SUBMIT_MESSAGE)
            .quick(Order.NAME, Order.CUSTOMER, Order.OPPORTUNITY, Order.DOCUMENT.priceList(), Order.DOCUMENT.currency(), Order.WANTED_BY)
            .related("order_details", "order_invoices", "SalesOrder_OrderClose", "contactorders_association");

    static final Form LINE = OrderLine.SHIPMENT.after(
            LineForm.continued(LineForm.of(OrderLine.TYPE, OrderLine.ORDER, OrderLine.LINE), OrderLine.DELIVERY));

    static final Form CLOSE = Form.of(OrderClose.TYPE)
            .header(OrderClose.ORDER, OrderClose.COMMON.actualEnd(), OrderClose.TYPE.owner())
            .section("general", OrderClose.COMMON.subject(), OrderClose.ORDER, OrderClose.NUMBER, OrderClose.COMMON.actualEnd(),
                    OrderClose.COMMON.description())
            .section("details", OrderClose.COMMON.category(), OrderClose.COMMON.subcategory(), OrderClose.TYPE.status(),
                    OrderClose.TYPE.owner());

    private OrderForms() {
    }
}
