package org.dealwright.core.identity;

import java.security.SecureRandom;
import java.util.Base64;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Whether there is a company at all; as long as there is none, whoever knows the code may found it. */
@Component
public final class Foundation {
    private static final int CODE_BYTES = 15;
    private final DSLContext sql;

    Foundation(DSLContext sql) {
        this.sql = sql;
    }

    public boolean laid() {
        return Boolean.TRUE.equals(sql.fetchSingle("select exists (select from systemuser)").get(0, Boolean.class));
    }

    /**
     * Begins to lay it, within an action: alone, and with references checked at the end only, since the first rows point at each other.
     * False when another was first.
     */
    public boolean begin() {
        sql.execute("select pg_advisory_xact_lock(hashtext('foundation'))");
        sql.execute("set constraints all deferred");
        return !laid();
    }

    /** Nothing says who is the first administrator; this code does, to who can read the log. The same on all nodes. */
    public String code() {
        var bytes = new byte[CODE_BYTES];
        new SecureRandom().nextBytes(bytes);
        sql.execute("insert into setupcode (code) values (?) on conflict do nothing", Base64.getUrlEncoder().encodeToString(bytes));
        return sql.fetchSingle("select code from setupcode").get(0, String.class);
    }

    public void forgetCode() {
        sql.execute("delete from setupcode");
    }
}
