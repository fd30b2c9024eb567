package org.dealwright.core.identity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** Someone leaves: sessions, tokens and an open invitation end at once, records stay where they are. Nobody disables himself or the last administrator. */
@Component
public final class DisableUser implements Action<Ref, Ref> {
    private final Administrators administrators;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Invitations invitations;

    DisableUser(Administrators administrators, Sessions sessions, Tokens tokens, Invitations invitations) {
        this.administrators = administrators;
        this.sessions = sessions;
        this.tokens = tokens;
        this.invitations = invitations;
    }

    @Override
    public Ref perform(Ref input, Records records) {
        if (input.id().equals(records.actor().user())) {
            throw new Fault.Refused(AccessError.CANNOT_DISABLE_ONESELF, Map.of());
        }
        var user = records.get(SystemUser.TYPE, input.id());
        records.update(user, Values.of(SystemUser.TYPE).set(SystemUser.DISABLED, true));
        administrators.mustRemain();
        sessions.end(user.id(), null);
        tokens.removeAllOf(user.id());
        invitations.end(user.id());
        return user.ref();
    }
}
