package org.dealwright.core.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions of people who are signed in; kept by Spring Session under the id of the user. */
@Component
public final class Sessions {
    private final DSLContext sql;

    Sessions(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A session as its owner sees it.
     *
     * @param id names it and opens nothing: the cookie holds another one
     * @param present the one that asks
     */
    public record Session(String id, Instant since, Instant lastUsed, Instant ends, boolean present) {
    }

    /**
     * Those that have not run out, the one used last first.
     *
     * @param asking the session that asks, as the cookie names it
     */
    public List<Session> of(UUID user, Instant now, @Nullable String asking) {
        return sql.fetch("""
                select primary_id, creation_time, last_access_time, expiry_time, session_id from spring_session
                where principal_name = ? and expiry_time > ? order by last_access_time desc, primary_id
                """, user.toString(), now.toEpochMilli()).map(row -> new Session(row.get(0, String.class).strip(),
                        at(row.get(1, Long.class)), at(row.get(2, Long.class)), at(row.get(3, Long.class)),
                        row.get(4, String.class).strip().equals(asking)));
    }

    private static Instant at(Long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }

    /** @param staying the session to leave alone */
    void end(UUID user, @Nullable String staying) {
        sql.execute("delete from spring_session where principal_name = ? and session_id <> ?", user.toString(), staying == null ? "" : staying);
    }

    /** False when the user has no such session. */
    boolean endOne(UUID user, String id) {
        return sql.execute("delete from spring_session where principal_name = ? and primary_id = ?", user.toString(), id) > 0;
    }

    /** Of everybody in these units. */
    void endIn(List<UUID> units) {
        sql.execute("""
                delete from spring_session where principal_name in (
                    select systemuserid::text from systemuser where businessunitid = any(?))
                """, (Object) units.toArray(UUID[]::new));
    }
}
