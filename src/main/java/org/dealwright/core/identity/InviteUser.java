package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Change;

/** A link at which a user sets a password, once and within a week; the one before it no longer works. The outcome is the only place where it shows. */
@Component
public final class InviteUser implements Action<UUID, InviteUser.Outcome> {
    private final Invitations invitations;
    private final Tokens tokens;
    private final Administrators administrators;

    InviteUser(Invitations invitations, Tokens tokens, Administrators administrators) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.administrators = administrators;
    }

    /** What stands in the link, in clear. */
    public record Outcome(String token) {
        @Override
        public String toString() {
            return "Outcome";
        }
    }

    @Override
    public Outcome perform(UUID input, Records records) {
        administrators.mayActFor(input, records);
        var user = records.get(SystemUser.TYPE, input);
        if (Boolean.TRUE.equals(user.get(SystemUser.DISABLED))) {
            throw new Fault.Refused(IdentityError.INVITED_IS_DISABLED, Map.of("name", user.name()));
        }
        var token = tokens.make().substring(Tokens.PREFIX.length());
        var until = records.now().plus(Invitations.LASTING);
        invitations.store(user.id(), token, until);
        records.tell(user.ref(), Map.of("invitation", new Change.Step(null, until.toString())));
        return new Outcome(token);
    }
}
