package org.dealwright.sales.party;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** An account or contact that rested is used again. */
@Component
public final class ActivateCustomer implements Action<Ref, Ref> {
    /** @param customer an account or a contact */
    @Override
    public Ref perform(Ref customer, Records records) {
        Customer.move(customer, Account.State.ACTIVE, records);
        return customer;
    }
}
