package org.dealwright.sales.order;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.States;

/** The customer has got what was ordered, all or part of it; nobody edits the order any more. Answers the order. */
@Component
public final class FulfillSalesOrder implements Action<FulfillSalesOrder.Input, Ref> {
    private final OrderEnding ending;

    FulfillSalesOrder(OrderEnding ending) {
        this.ending = ending;
    }

    /**
     * How it was fulfilled.
     *
     * @param closing of type {@link OrderClose}; it must name its order, all else has a default
     * @param status COMPLETE or PARTIAL, -1 for the default
     */
    public record Input(Values closing, int status) {
        public static Input of(Ref order, int status) {
            return new Input(Values.of(OrderClose.TYPE).set(OrderClose.ORDER, order), status);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var order = OrderEnding.order(input.closing(), records);
        States.mustBe(order, Order.State.ACTIVE, Order.State.SUBMITTED);
        ending.end(order, Order.State.FULFILLED, input.status(), input.closing(),
                Values.of(Order.TYPE).set(Order.FULFILLED_ON, OrderEnding.day(input.closing(), records)), records);
        return order.ref();
    }
}
