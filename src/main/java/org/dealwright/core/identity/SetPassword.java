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

/** A new password: one's own by giving the old one, another's by who may change users. Ends the sessions that the old one began. */
@Component
public final class SetPassword implements Action<SetPassword.Input, Ref> {
    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Administrators administrators;

    SetPassword(Credentials credentials, Passwords passwords, Sessions sessions, Administrators administrators) {
        this.administrators = administrators;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * The change of a password.
     *
     * @param old needed for one's own once there is one
     * @param session the session that goes on
     */
    public record Input(UUID user, @Nullable String old, String password, @Nullable String session) {
        @Override
        public String toString() {
            return "Input[user=" + user + "]";
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        administrators.mayActFor(input.user(), records);
        var user = records.get(SystemUser.TYPE, input.user());
        var known = credentials.hashOf(user.id()).orElse(null);
        if (user.id().equals(records.actor().user()) && known != null && !passwords.match(input.old() == null ? "" : input.old(), known)) {
            throw new Fault.Invalid(IdentityError.OLD_PASSWORD_WRONG, "old", Map.of());
        }
        credentials.set(user.id(), passwords.hash(input.password(), user.require(SystemUser.SIGN_IN_NAME)), records.now());
        sessions.end(user.id(), input.session());
        records.tell(user.ref(), Map.of("password", new Change.Step(null, null)));
        return user.ref();
    }
}
