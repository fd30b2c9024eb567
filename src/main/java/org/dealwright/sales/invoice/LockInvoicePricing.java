package org.dealwright.sales.invoice;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.pricing.PriceLock;

/** The prices of the lines stay as they are, whatever becomes of the price list. Answers the invoice. */
@Component
public final class LockInvoicePricing implements Action<LockInvoicePricing.Input, Ref> {
    public record Input(UUID invoice) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return PriceLock.set(records.get(Invoice.TYPE, input.invoice()), Invoice.PRICES_LOCKED, true, records);
    }
}
