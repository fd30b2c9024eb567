package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Fault;

/** People who may change what others may do. One of them must always be left, or nobody could ever put things right again. */
@Component
final class Administrators {
    private static final String REMAIN = """
            select exists (
                select from roleprivileges p
                join (select roleid, systemuserid from systemuserroles
                      union all
                      select r.roleid, m.systemuserid from teamroles r join teammembership m using (teamid)) held using (roleid)
                join systemuser u using (systemuserid) left join businessunit b using (businessunitid)
                where p.type = ? and p.privilege = ? and p.depth = ? and u.isdisabled is not true
                    and u.accessmode <> ? and b.isdisabled is not true)
            """;
    private final DSLContext sql;
    private final Giving giving;

    Administrators(DSLContext sql, Giving giving) {
        this.sql = sql;
        this.giving = giving;
    }

    /**
     * To be called after a write that takes rights away. One such action after the other, so that two can't each take the other's last.
     *
     * @throws Fault.Refused when nobody who is enabled may change roles any more
     */
    void mustRemain() {
        mustRemain(AccessError.LAST_ADMINISTRATOR);
    }

    /** @throws Fault.Refused with that reason */
    void mustRemain(ErrorCode otherwise) {
        sql.execute("select pg_advisory_xact_lock(hashtext('administrators'))");
        var remain = sql.fetchSingle(REMAIN, Role.TYPE.name(), Privilege.WRITE.number(), Depth.ORGANIZATION.number(), SystemUser.READ);
        if (!Boolean.TRUE.equals(remain.get(0, Boolean.class))) {
            throw new Fault.Refused(otherwise, Map.of());
        }
    }

    /** @throws Fault.Forbidden unless the actor acts on his own behalf, or may change users and all that this one may do */
    void mayActFor(UUID user, Records records) {
        if (records.actor().user().equals(user)) {
            return;
        }
        if (!mayChangeUsers(records)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", SystemUser.TYPE.name(), "privilege", Privilege.WRITE.name()));
        }
        giving.mayHold(user, records);
    }

    static boolean mayChangeUsers(Records records) {
        return records.read().guard().standing().reach(SystemUser.TYPE, Privilege.WRITE).everything();
    }
}
