package org.dealwright.core.identity;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** A role for a user, with all that it allows. */
@Component
public final class GiveRole implements Action<GiveRole.Input, Ref> {
    static final String ROLES = "systemuserroles_association";
    private final LinkRecords link;

    GiveRole(LinkRecords link) {
        this.link = link;
    }

    /** Who gets which role. */
    public record Input(UUID user, UUID role) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return records.perform(link, new LinkRecords.Input(SystemUser.TYPE.ref(input.user()), ROLES, Role.TYPE.ref(input.role()), true));
    }
}
