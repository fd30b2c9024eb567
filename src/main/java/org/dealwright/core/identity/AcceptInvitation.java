package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Change;

/** Who was invited sets a password, by what stands in the link and nothing else. The link has done its work then; older sessions end. */
@Component
public final class AcceptInvitation implements Action<AcceptInvitation.Input, UUID> {
    private final Invitations invitations;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;

    AcceptInvitation(Invitations invitations, Credentials credentials, Passwords passwords, Sessions sessions) {
        this.invitations = invitations;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** What was typed at the link. */
    public record Input(String token, String password) {
        @Override
        public String toString() {
            return "Input";
        }
    }

    /** @throws Fault.Refused when the link is none, was used or replaced, has ended, or its user is disabled: all say the same */
    @Override
    public UUID perform(Input input, Records records) {
        var id = invitations.take(input.token(), records.now()).orElseThrow(() -> new Fault.Refused(IdentityError.INVITATION_ENDED, Map.of()));
        var user = records.get(SystemUser.TYPE, id);
        credentials.set(id, passwords.hash(input.password(), user.require(SystemUser.SIGN_IN_NAME)), records.now());
        sessions.end(id, null);
        records.tell(user.ref(), Map.of("password", new Change.Step(null, null)));
        return id;
    }
}
