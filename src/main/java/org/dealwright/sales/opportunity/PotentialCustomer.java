package org.dealwright.sales.opportunity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.party.Account;

/**
 * The customer of an opportunity follows its account, else its contact;
 * one that is set itself fills the account or contact that is empty.
 */
@Component
final class PotentialCustomer implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var given = draft.changes(Opportunity.CUSTOMER) ? draft.value(Opportunity.CUSTOMER) : null;
        if (given != null) {
            fill(draft, given);
        } else if (draft.isNew() || draft.changesAny(Opportunity.CUSTOMER, Opportunity.ACCOUNT, Opportunity.CONTACT)) {
            draft.set(Opportunity.CUSTOMER, derived(draft));
        }
    }

    private static void fill(Draft draft, Ref customer) {
        var parent = customer.type().equals(Account.TYPE.name()) ? Opportunity.ACCOUNT : Opportunity.CONTACT;
        if (draft.value(parent) == null) {
            draft.set(parent, customer);
        }
    }

    private static @Nullable Ref derived(Draft draft) {
        var account = draft.value(Opportunity.ACCOUNT);
        return account != null ? account : draft.value(Opportunity.CONTACT);
    }
}
