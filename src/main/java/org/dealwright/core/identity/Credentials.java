package org.dealwright.core.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The stored passwords. */
@Component
final class Credentials {
    private final DSLContext sql;

    Credentials(DSLContext sql) {
        this.sql = sql;
    }

    /** Somebody who has a password. */
    record Credential(UUID user, String hash, boolean forPrograms) {
    }

    /** By sign-in name, in any case; programs that act as users of their own have tokens and no password. */
    Optional<Credential> named(String signInName) {
        return sql.fetchOptional("""
                select c.systemuserid, c.passwordhash, u.accessmode = 4 from systemuser u join credential c using (systemuserid)
                where lower(u.domainname) = lower(?)
                """, signInName.strip()).map(row -> new Credential(row.get(0, UUID.class), row.get(1, String.class),
                        row.get(2, Boolean.class)));
    }

    Optional<String> hashOf(UUID user) {
        return sql.fetchOptional("select passwordhash from credential where systemuserid = ?", user).map(row -> row.get(0, String.class));
    }

    void set(UUID user, String hash, Instant at) {
        sql.execute("""
                insert into credential (systemuserid, passwordhash, changedon) values (?, ?, cast(? as timestamptz))
                on conflict (systemuserid) do update set passwordhash = excluded.passwordhash, changedon = excluded.changedon
                """, user, hash, at);
    }
}
