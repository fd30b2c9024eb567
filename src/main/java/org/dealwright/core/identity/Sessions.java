package org.dealwright.core.identity;

import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions of people who are signed in; kept by Spring Session under the id of the user. */
@Component
final class Sessions {
    private final DSLContext sql;

    Sessions(DSLContext sql) {
        this.sql = sql;
    }

    /** @param staying the session to leave alone */
    void end(UUID user, @Nullable String staying) {
        sql.execute("delete from spring_session where principal_name = ? and session_id <> ?", user.toString(), staying == null ? "" : staying);
    }
}
