package org.dealwright.edge.webapi.read;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Task;

/** Values of rows for tests; every test marks its own, as all share one company. */
final class Rows {
    private Rows() {
    }

    static String mark() {
        return "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    static Values account(String name) {
        return Values.of(Account.TYPE).set(Account.TYPE.primaryName(), name);
    }

    static Values contact(String lastName) {
        return set(Values.of(Contact.TYPE), "lastname", lastName);
    }

    static Values task(String subject) {
        return set(Values.of(Task.TYPE), "subject", subject);
    }

    static Values set(Values values, String column, @Nullable Object value) {
        return values.put(column(values.type(), column), value);
    }

    static Column<?> column(RecordType type, String name) {
        return type.column(name).orElseThrow();
    }
}
