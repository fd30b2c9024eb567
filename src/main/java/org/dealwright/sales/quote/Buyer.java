package org.dealwright.sales.quote;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Draft;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.product.Destination;
import org.dealwright.sales.product.DocumentColumns;

/** What a customer, account or contact, says about the documents that go to it. */
record Buyer(Row row, AddressColumns first, AddressColumns second, Column<Ref> priceList, Column<Integer> terms, Column<String> phone,
        Column<String> fax, Column<String> email) {
    static Buyer of(Row row) {
        return row.type().equals(Account.TYPE)
                ? new Buyer(row, Account.ADDRESS, Account.SECOND_ADDRESS, Account.PRICE_LIST, Account.PAYMENT_TERMS, Account.PHONE,
                        Account.FAX, Account.EMAIL)
                : new Buyer(row, Contact.ADDRESS, Contact.SECOND_ADDRESS, Contact.PRICE_LIST, Contact.PAYMENT_TERMS, Contact.PHONE,
                        Contact.FAX, Contact.EMAIL);
    }

    @Nullable Ref currency() {
        return row.get(row.type().currency());
    }

    @Nullable Ref usualPriceList() {
        return row.get(priceList);
    }

    /** Addresses that the request does not name itself: bill to the first, ship to the second if it says anything. */
    void addressTo(Draft draft, DocumentColumns document) {
        address(draft, document.billTo(), first);
        address(draft, document.shipTo(), isFilled(second) ? second : first);
        fill(draft, document.paymentTerms(), row.get(terms));
        fill(draft, document.emailAddress(), row.get(email));
    }

    private void address(Draft draft, Destination to, AddressColumns from) {
        if (Arrays.stream(to.columns()).anyMatch(column -> draft.values().names(column)) || (draft.isNew() && !isFilled(from))) {
            return;
        }
        copy(draft, from.columns(), to.address().columns());
        draft.set(to.name(), isFilled(from) ? row.name() : null);
        draft.set(to.telephone(), isFilled(from) ? row.get(phone) : null);
        draft.set(to.fax(), isFilled(from) ? row.get(fax) : null);
    }

    private void copy(Draft draft, Column<?>[] from, Column<?>[] to) {
        for (int i = 0; i < from.length; i++) {
            draft.values().put(to[i], row.get(from[i]));
        }
    }

    private boolean isFilled(AddressColumns address) {
        return Arrays.stream(address.columns()).anyMatch(row::has);
    }

    private static <T> void fill(Draft draft, Column<T> column, @Nullable T value) {
        if (draft.value(column) == null && value != null) {
            draft.set(column, value);
        }
    }
}
