package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Grants;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Standing;
import org.dealwright.core.access.Standing.Grant;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;

/**
 * Standing of people from the tables of roles, teams and units; kept in memory by user, so one short statement a request is all it costs.
 */
@Component
final class RoleGrants implements Grants {
    private final DSLContext sql;
    private final Kept kept;

    RoleGrants(DSLContext sql, Kept kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public Standing standing(UUID user) {
        var version = kept.version();
        return kept.at(version, "standing of " + user, Standing.class, () -> load(user, version));
    }

    @Override
    public Standing unbounded(UUID user) {
        return Standing.unbounded(user, kept.version());
    }

    private Standing load(UUID user, long version) {
        var person = sql.fetchOptional("""
                select u.businessunitid, u.isdisabled or b.isdisabled is true, u.accessmode
                from systemuser u left join businessunit b using (businessunitid) where u.systemuserid = ?
                """, user).orElseThrow(() -> new Fault.Forbidden(AccessError.USER_UNKNOWN, Map.of("user", user.toString())));
        if (Boolean.TRUE.equals(person.get(1, Boolean.class))) {
            throw new Fault.Forbidden(AccessError.USER_DISABLED, Map.of("user", user.toString()));
        }
        var unit = person.get(0, UUID.class);
        var teams = new HashSet<>(sql.fetch("select teamid from teammembership where systemuserid = ?", user).map(row -> row.get(0, UUID.class)));
        var below = units();
        var lines = sql.fetch("""
                select u.businessunitid, p.type, p.privilege, p.depth, r.roleid
                from systemuser u join systemuserroles r using (systemuserid) join roleprivileges p using (roleid) where u.systemuserid = ?
                union all
                select t.businessunitid, p.type, p.privilege, p.depth, r.roleid
                from teammembership m join team t using (teamid) join businessunit b on b.businessunitid = t.businessunitid
                join teamroles r using (teamid) join roleprivileges p using (roleid)
                where m.systemuserid = ? and t.teamtype <> 1 and b.isdisabled is not true
                """, user, user);
        var grants = lines.map(row -> grant(row, below));
        var readsOnly = Objects.equals(person.get(2, Integer.class), SystemUser.READ);
        var allowed = readsOnly ? grants.stream().filter(grant -> grant.privilege() == Privilege.READ).toList() : grants;
        return Standing.of(user, unit, teams, allowed, version).from(new HashSet<>(lines.map(row -> row.get(4, UUID.class))));
    }

    @Override
    public Standing given(Collection<UUID> roles, UUID unit) {
        var below = units();
        var grants = sql.fetch("select {0}::uuid, type, privilege, depth from roleprivileges where roleid = any({1})", DSL.val(unit),
                DSL.val(roles.toArray(UUID[]::new))).map(row -> grant(row, below));
        return Standing.of(new UUID(0, 0), unit, Set.of(), grants, 0);
    }

    private Units units() {
        return new Units(sql.fetch("select businessunitid, parentbusinessunitid from businessunit"));
    }

    private static Grant grant(Record row, Units below) {
        var unit = row.get(0, UUID.class);
        var depth = Depth.of(row.get(3, Integer.class));
        return new Grant(row.get(1, String.class), Privilege.of(row.get(2, Integer.class)), depth,
                depth == Depth.BELOW ? below.andBelow(unit) : Set.of(unit));
    }

    /** The tree of units. */
    private record Units(Map<UUID, List<UUID>> children) {
        Units(List<Record> rows) {
            this(new HashMap<>());
            rows.stream().filter(row -> row.get(1) != null)
                    .forEach(row -> children.computeIfAbsent(row.get(1, UUID.class), _ -> new ArrayList<>()).add(row.get(0, UUID.class)));
        }

        Set<UUID> andBelow(UUID unit) {
            var all = new HashSet<UUID>();
            var open = new ArrayList<>(List.of(unit));
            while (!open.isEmpty()) {
                var next = open.removeLast();
                if (all.add(next)) {
                    open.addAll(children.getOrDefault(next, List.of()));
                }
            }
            return all;
        }
    }
}
