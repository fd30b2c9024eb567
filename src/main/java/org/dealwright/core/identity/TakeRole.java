package org.dealwright.core.identity;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** A user loses a role; the last administrator keeps it. */
@Component
public final class TakeRole implements Action<GiveRole.Input, Ref> {
    private final LinkRecords link;

    TakeRole(LinkRecords link) {
        this.link = link;
    }

    @Override
    public Ref perform(GiveRole.Input input, Records records) {
        return records.perform(link, new LinkRecords.Input(SystemUser.TYPE.ref(input.user()), GiveRole.ROLES, Role.TYPE.ref(input.role()), false));
    }
}
