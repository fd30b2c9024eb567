package org.dealwright.sales.party;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** An account or contact rests: it is read-only and no longer offered. Nothing that points at it changes. */
@Component
public final class DeactivateCustomer implements Action<Ref, Ref> {
    /** @param customer an account or a contact */
    @Override
    public Ref perform(Ref customer, Records records) {
        Customer.move(customer, Account.State.INACTIVE, records);
        return customer;
    }
}
