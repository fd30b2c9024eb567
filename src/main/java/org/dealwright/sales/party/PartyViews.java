package org.dealwright.sales.party;

import static org.dealwright.core.query.Predicate.all;
import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.mine;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;

@Component
final class PartyViews implements Views {
    private static final Predicate ACTIVE_ACCOUNTS = eq(Account.TYPE.state(), Account.State.ACTIVE.number());
    private static final Predicate ACTIVE_CONTACTS = eq(Contact.TYPE.state(), Contact.State.ACTIVE.number());

    private static final ListView ACCOUNTS = ListView.of(Account.TYPE, "myactive", Account.NAME, Account.PRIMARY_CONTACT, Account.PHONE,
                    Account.EMAIL, Account.ADDRESS.city(), Account.INDUSTRY, Account.REVENUE, Account.TYPE.owner())
            .where(all(ACTIVE_ACCOUNTS, mine(Account.TYPE.owner())))
            .sort(Sort.ascending(Account.NAME));
    private static final ListView CONTACTS = ListView.of(Contact.TYPE, "myactive", Contact.NAME.full(), Contact.JOB_TITLE, Contact.COMPANY,
                    Contact.EMAIL, Contact.PHONE, Contact.MOBILE, Contact.ADDRESS.city(), Contact.TYPE.owner())
            .where(all(ACTIVE_CONTACTS, mine(Contact.TYPE.owner())))
            .sort(Sort.ascending(Contact.NAME.full()));

    @Override
    public List<ListView> views() {
        return List.of(ACCOUNTS.without(Account.TYPE.owner()).first(),
                ACCOUNTS.as("active", ACTIVE_ACCOUNTS),
                ACCOUNTS.as("inactive", eq(Account.TYPE.state(), Account.State.INACTIVE.number())),
                CONTACTS.without(Contact.TYPE.owner()).first(),
                CONTACTS.as("active", ACTIVE_CONTACTS),
                CONTACTS.as("inactive", eq(Contact.TYPE.state(), Contact.State.INACTIVE.number())));
    }
}
