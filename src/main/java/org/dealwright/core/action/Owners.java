package org.dealwright.core.action;

import java.util.Map;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Grants;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.access.Team;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Values;

/** Who owns a row, and in which unit that puts it. */
final class Owners {
    private final Reader reader;
    private final Grants grants;

    Owners(Reader reader, Grants grants) {
        this.reader = reader;
        this.grants = grants;
    }

    /** The actor where no owner is given. */
    void complete(Values values) {
        var type = values.type();
        if (!type.owned()) {
            return;
        }
        var owner = values.get(type.owner());
        var standing = reader.guard().standing();
        if (owner == null) {
            owner = SystemUser.TYPE.ref(standing.user());
            values.set(type.owner(), owner);
        }
        values.set(type.owningUnit(), owner.id().equals(standing.user()) ? BusinessUnit.TYPE.ref(standing.unit()) : unit(type, owner));
    }

    /** The unit of a new owner, who must be able to read such rows at all. */
    Ref unit(RecordType type, Ref owner) {
        return owner.type().equals(Team.TYPE.name()) ? unitOfTeam(owner) : unitOfUser(type, owner);
    }

    /** Whom a right is shared with must have it by roles on some rows of the type; a team's members have roles of their own. */
    void mustHold(Ref principal, RecordType type, Privilege privilege) {
        if (principal.type().equals(SystemUser.TYPE.name()) && !grants.standing(principal.id()).holds(type, privilege)) {
            throw new Fault.Refused(AccessError.PRINCIPAL_PRIVILEGE_DENIED, Map.of("type", type.name(), "privilege", privilege.name()));
        }
    }

    private Ref unitOfUser(RecordType type, Ref owner) {
        var standing = grants.standing(owner.id());
        if (!standing.holds(type, Privilege.READ)) {
            throw new Fault.Refused(AccessError.PRINCIPAL_PRIVILEGE_DENIED, type.owner().name(), Map.of("type", type.name()));
        }
        return BusinessUnit.TYPE.ref(standing.unit());
    }

    private Ref unitOfTeam(Ref owner) {
        var team = reader.find(Team.TYPE, owner.id()).orElseThrow(() -> Reader.missing(Team.TYPE, owner.id()));
        if (team.require(Team.KIND) == Team.ACCESS) {
            throw new Fault.Refused(ActionError.OWNER_UNKNOWN, "ownerid", Map.of("name", team.name()));
        }
        return team.require(Team.UNIT);
    }
}
