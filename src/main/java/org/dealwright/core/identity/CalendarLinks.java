package org.dealwright.core.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The links at which other calendars read that of a user: one each, of which only the hash is kept. */
@Component
public final class CalendarLinks {
    private final DSLContext sql;

    CalendarLinks(DSLContext sql) {
        this.sql = sql;
    }

    /** Since when the user has one. */
    public Optional<Instant> since(UUID user) {
        return sql.fetchOptional("select createdon from calendarlink where systemuserid = ?", user).map(row -> row.get(0, Instant.class));
    }

    void store(UUID user, String secret, Instant now) {
        remove(user);
        sql.execute("insert into calendarlink (systemuserid, hash, createdon) values (?, ?, cast(? as timestamptz))", user, Tokens.hash(secret), now);
    }

    void remove(UUID user) {
        sql.execute("delete from calendarlink where systemuserid = ?", user);
    }
}
