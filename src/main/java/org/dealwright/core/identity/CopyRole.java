package org.dealwright.core.identity;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A new role that allows what another does, to be changed from there. */
@Component
public final class CopyRole implements Action<CopyRole.Input, Ref> {
    private final Privileges privileges;
    private final SetPrivileges setPrivileges;

    CopyRole(Privileges privileges, SetPrivileges setPrivileges) {
        this.privileges = privileges;
        this.setPrivileges = setPrivileges;
    }

    /** Which role, and the name of the new one. */
    public record Input(UUID role, String name) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var role = records.get(Role.TYPE, input.role());
        var copy = records.create(Values.of(Role.TYPE).set(Role.NAME, input.name().strip()).set(Role.UNIT, role.require(Role.UNIT))
                .set(Role.DESCRIPTION, role.get(Role.DESCRIPTION)));
        records.perform(setPrivileges, new SetPrivileges.Input(copy.id(), privileges.of(role.id())));
        return copy;
    }
}
