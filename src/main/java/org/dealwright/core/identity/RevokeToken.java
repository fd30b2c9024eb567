package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Change;

/** The end of a token: one's own, or another's by who may change users. */
@Component
public final class RevokeToken implements Action<UUID, UUID> {
    private final Tokens tokens;

    RevokeToken(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public UUID perform(UUID id, Records records) {
        var token = tokens.find(id).filter(found -> records.actor().user().equals(found.user()) || Administrators.mayChangeUsers(records))
                .orElseThrow(() -> new Fault.NotFound(IdentityError.TOKEN_MISSING, Map.of("id", id.toString())));
        tokens.remove(id);
        records.tell(SystemUser.TYPE.ref(token.user()), Map.of("accesstoken", new Change.Step(token.name(), null)));
        return id;
    }
}
