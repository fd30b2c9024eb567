package org.dealwright.core.identity;

import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Every unit has a team of all its people, kept by the product. */
@Component
final class DefaultTeams {
    private final DSLContext sql;

    DefaultTeams(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts people into the teams of the units where they are now, and out of those of other units; one statement for all of them. */
    void join(Collection<UUID> people) {
        sql.execute("""
                with moved as (select unnest({0}::uuid[]) as id),
                left_behind as (
                    delete from teammembership m using team t, systemuser u, moved
                    where u.systemuserid = moved.id and m.systemuserid = u.systemuserid and t.teamid = m.teamid and t.isdefault
                        and t.businessunitid <> u.businessunitid)
                insert into teammembership (teamid, systemuserid)
                select t.teamid, u.systemuserid from moved join systemuser u on u.systemuserid = moved.id
                join team t on t.businessunitid = u.businessunitid and t.isdefault
                on conflict do nothing
                """, val(people.toArray(UUID[]::new)));
    }

    boolean isOne(UUID team) {
        return sql.fetchOptional("select isdefault from team where teamid = ?", team).map(row -> row.get(0, Boolean.class)).filter(Boolean.TRUE::equals).isPresent();
    }
}
