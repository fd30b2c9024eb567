package org.dealwright.sales.order;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.quote.Copy;
import org.dealwright.sales.quote.DealLines;

/** An order for what the opportunity is about, without a quote, priced by today's price list. Answers the order. */
@Component
public final class GenerateSalesOrderFromOpportunity implements Action<GenerateSalesOrderFromOpportunity.Input, Ref> {
    public record Input(UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var deal = records.read().get(Opportunity.TYPE, input.opportunity());
        var order = records.create(Copy.of(deal, Order.TYPE).set(Order.OPPORTUNITY, deal.ref()));
        records.createAll(Copy.lines(DealLines.of(deal.id(), records), OrderLine.TYPE, OrderLine.ORDER, order));
        return order;
    }
}
