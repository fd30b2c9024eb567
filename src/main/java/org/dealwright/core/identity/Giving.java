package org.dealwright.core.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Grants;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;

/**
 * Nobody gives away more than he has: else whoever may fill a team could make himself an administrator.
 * Administrators give what they like.
 */
@Component
final class Giving {
    private final Grants grants;
    private final DSLContext sql;

    Giving(Grants grants, DSLContext sql) {
        this.grants = grants;
        this.sql = sql;
    }

    /** @throws Fault.Forbidden when the roles allow more at the unit than the actor may do */
    void mayGive(Collection<UUID> roles, UUID unit, Records records) {
        var standing = records.read().guard().standing();
        if (!roles.isEmpty() && !standing.reach(Role.TYPE, Privilege.WRITE).everything() && !standing.includes(grants.given(roles, unit))) {
            throw new Fault.Forbidden(IdentityError.GIVES_MORE_THAN_HELD, Map.of());
        }
    }

    /** @throws Fault.Forbidden when a user may do more than the actor */
    void mayHold(UUID user, Records records) {
        mayGive(sql.fetch("""
                select roleid from systemuserroles where systemuserid = ?
                union select r.roleid from teamroles r join teammembership m using (teamid) where m.systemuserid = ?
                """, user, user).map(row -> row.get(0, UUID.class)), unitOf("systemuser", user), records);
    }

    List<UUID> rolesOfUser(UUID user) {
        return sql.fetch("select roleid from systemuserroles where systemuserid = ?", user).map(row -> row.get(0, UUID.class));
    }

    List<UUID> rolesOfTeam(UUID team) {
        return sql.fetch("select roleid from teamroles where teamid = ?", team).map(row -> row.get(0, UUID.class));
    }

    /** @param table of users or of teams, which stand in units */
    UUID unitOf(String table, UUID id) {
        return sql.fetchSingle(table.equals("team") ? "select businessunitid from team where teamid = ?"
                : "select businessunitid from systemuser where systemuserid = ?", id).get(0, UUID.class);
    }
}
