package org.dealwright.sales.order;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.pricing.PriceLock;

/** The prices of the order are those of today's price list again, and follow it. Answers the order. */
@Component
public final class UnlockSalesOrderPricing implements Action<UnlockSalesOrderPricing.Input, Ref> {
    public record Input(UUID order) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return PriceLock.set(records.get(Order.TYPE, input.order()), Order.PRICES_LOCKED, false, records);
    }
}
