package org.dealwright.core.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Links at which people set a password, as they are stored: one a user, by the hash of what stands in it. */
@Component
public final class Invitations {
    /** How long a link works. */
    public static final Duration LASTING = Duration.ofDays(7);
    private final DSLContext sql;

    Invitations(DSLContext sql) {
        this.sql = sql;
    }

    /** In place of the one that the user had. */
    void store(UUID user, String token, Instant until) {
        sql.execute("""
                insert into invitation (systemuserid, hash, expireson) values (?, ?, cast(? as timestamptz))
                on conflict (systemuserid) do update set hash = excluded.hash, expireson = excluded.expireson
                """, user, Tokens.hash(token), until);
    }

    /** Whom a link invites, as long as it works and the user is enabled. */
    public Optional<UUID> find(String token, Instant now) {
        return sql.fetchOptional("""
                select i.systemuserid from invitation i join systemuser u using (systemuserid)
                where i.hash = ? and i.expireson > cast(? as timestamptz) and u.isdisabled is not true
                """, Tokens.hash(token), now).map(row -> row.get(0, UUID.class));
    }

    /** Takes it: of two at once one gets it. */
    Optional<UUID> take(String token, Instant now) {
        return find(token, now).filter(user -> sql.execute("delete from invitation where systemuserid = ? and hash = ?", user, Tokens.hash(token)) == 1);
    }

    void end(UUID user) {
        sql.execute("delete from invitation where systemuserid = ?", user);
    }
}
