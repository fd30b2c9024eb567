package org.dealwright.sales.party;

import java.util.Map;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.SchemaError;

/** An account or a contact; both know the same states by the same numbers. */
final class Customer {
    private Customer() {
    }

    /** @throws Fault.Refused when it is in that state already */
    static void move(Ref customer, Account.State to, Records records) {
        if (!customer.type().equals(Account.TYPE.name()) && !customer.type().equals(Contact.TYPE.name())) {
            throw new Fault.Invalid(SchemaError.VALUE_WRONG_TARGET, "customer", Map.of("value", customer.type()));
        }
        var row = records.get(records.registry().type(customer.type()), customer.id());
        var from = row.require(row.type().state());
        if (from == to.number()) {
            throw new Fault.Refused(ActionError.MOVE_ILLEGAL, row.type().state().name(),
                    Map.of("type", customer.type(), "from", from, "to", to.number()));
        }
        records.move(row, to.number(), -1);
    }
}
