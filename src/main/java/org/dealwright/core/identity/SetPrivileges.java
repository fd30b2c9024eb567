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
import org.dealwright.core.kernel.Fault;
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

    /**
     * What a role is to allow.
     *
     * @param matrix by logical name of the type; a type with no privileges in it takes them all away
     * @param seen the letters of types as they were when the change was made up; a type that is not named may have been anything
     */
    public record Input(UUID role, Map<String, Map<Privilege, Depth>> matrix, Map<String, String> seen) {
        public Input(UUID role, Map<String, Map<Privilege, Depth>> matrix) {
            this(role, matrix, Map.of());
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var role = records.get(Role.TYPE, input.role());
        records.mayWrite(role);
        input.matrix().keySet().forEach(records.registry()::type);
        var before = privileges.of(role.id());
        if (input.seen().entrySet().stream().anyMatch(type -> !type.getValue().equals(letters(before, type.getKey())))) {
            throw new Fault.Stale(IdentityError.ROLE_CHANGED_MEANWHILE, Map.of());
        }
        privileges.set(role.id(), input.matrix());
        if (makesAdministrators(before) && !makesAdministrators(privileges.of(role.id()))) {
            administrators.mustRemain();
        }
        var steps = new LinkedHashMap<String, Change.Step>();
        input.matrix().forEach((type, depths) -> {
            var was = letters(before, type);
            var is = Privileges.letters(depths);
            if (!was.equals(is)) {
                steps.put(type, new Change.Step(was, is));
            }
        });
        records.tell(role.ref(), steps);
        return role.ref();
    }

    private static String letters(Map<String, Map<Privilege, Depth>> matrix, String type) {
        return Privileges.letters(matrix.getOrDefault(type, Map.of()));
    }

    private static boolean makesAdministrators(Map<String, Map<Privilege, Depth>> matrix) {
        return matrix.getOrDefault(Role.TYPE.name(), Map.of()).get(Privilege.WRITE) == Depth.ORGANIZATION;
    }
}
