package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Change;

/** Signs someone out elsewhere: oneself, or another by who may change users. */
@Component
public final class EndSession implements Action<EndSession.Input, Ref> {
    private final Sessions sessions;
    private final Administrators administrators;

    EndSession(Sessions sessions, Administrators administrators) {
        this.sessions = sessions;
        this.administrators = administrators;
    }

    /**
     * Which sessions.
     *
     * @param one its id; null for all but the one that stays
     * @param staying the session that goes on, as the cookie names it
     */
    public record Input(UUID user, @Nullable String one, @Nullable String staying) {
        @Override
        public String toString() {
            return "Input[user=" + user + "]";
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        administrators.mayActFor(input.user(), records);
        if (input.one() == null) {
            sessions.end(input.user(), input.staying());
        } else if (!sessions.endOne(input.user(), input.one())) {
            throw new Fault.NotFound(IdentityError.SESSION_MISSING, Map.of());
        }
        var user = SystemUser.TYPE.ref(input.user());
        records.tell(user, Map.of("session", new Change.Step(null, null)));
        return user;
    }
}
