package org.dealwright.sales.order;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.quote.DealLines;

/** The lines of an opportunity, put after those that the order has; pressed twice they are there twice. Answers the order. */
@Component
public final class GetSalesOrderProductsFromOpportunity implements Action<GetSalesOrderProductsFromOpportunity.Input, Ref> {
    public record Input(UUID order, UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return DealLines.add(input.opportunity(), records.get(Order.TYPE, input.order()), OrderLine.TYPE, OrderLine.ORDER,
                OrderLine.LINE.number(), records);
    }
}
