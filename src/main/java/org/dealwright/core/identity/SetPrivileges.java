package org.dealwright.core.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Change;

/** What a role allows, for the types that are named; about others it says what it said. It holds from the next request on, on every node. */
@Component
public final class SetPrivileges implements Action<SetPrivileges.Input, Ref> {
    private final Privileges privileges;
    private final Administrators administrators;

    SetPrivileges(Privileges privileges, Administrators administrators) {
        this.privileges = privileges;
        this.administrators = administrators;
    }

    /** @param matrix by logical name of the type; a type with no privileges in it takes them all away */
    public record Input(UUID role, Map<String, Map<Privilege, Depth>> matrix) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var role = records.get(Role.TYPE, input.role());
        records.mayWrite(role);
        input.matrix().keySet().forEach(records.registry()::type);
        var before = privileges.of(role.id());
        privileges.set(role.id(), input.matrix());
        if (makesAdministrators(before) && !makesAdministrators(privileges.of(role.id()))) {
            administrators.mustRemain();
        }
        var steps = new LinkedHashMap<String, Change.Step>();
        input.matrix().forEach((type, depths) -> {
            var was = Privileges.letters(before.getOrDefault(type, Map.of()));
            var is = Privileges.letters(depths);
            if (!was.equals(is)) {
                steps.put(type, new Change.Step(was, is));
            }
        });
        records.tell(role.ref(), steps);
        return role.ref();
    }

    private static boolean makesAdministrators(Map<String, Map<Privilege, Depth>> matrix) {
        return matrix.getOrDefault(Role.TYPE.name(), Map.of()).get(Privilege.WRITE) == Depth.ORGANIZATION;
    }
}
