package org.dealwright.sales.order;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.States;

/** The order comes to nothing; it is not reopened. Answers the order. */
@Component
public final class CancelSalesOrder implements Action<CancelSalesOrder.Input, Ref> {
    private final OrderEnding ending;

    CancelSalesOrder(OrderEnding ending) {
        this.ending = ending;
    }

    /**
     * How it ended.
     *
     * @param closing of type {@link OrderClose}; it must name its order, all else has a default
     * @param status a status reason of state CANCELED, -1 for the default
     */
    public record Input(Values closing, int status) {
        public static Input of(Ref order) {
            return new Input(Values.of(OrderClose.TYPE).set(OrderClose.ORDER, order), -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var order = OrderEnding.order(input.closing(), records);
        States.mustBe(order, Order.State.ACTIVE, Order.State.SUBMITTED, Order.State.FULFILLED);
        ending.end(order, Order.State.CANCELED, input.status(), input.closing(), Values.of(Order.TYPE), records);
        return order.ref();
    }
}
