package org.dealwright.core.identity;

import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The tree of units and that of managers: whether one stands below another. */
@Component
final class Trees {
    private static final String UNITS = """
            with recursive up as (
                select businessunitid as id, parentbusinessunitid as above from businessunit where businessunitid = ?
                union select u.businessunitid, u.parentbusinessunitid from businessunit u join up on u.businessunitid = up.above)
            select exists (select from up where id = ?)
            """;
    private static final String PEOPLE = """
            with recursive up as (
                select systemuserid as id, parentsystemuserid as above from systemuser where systemuserid = ?
                union select u.systemuserid, u.parentsystemuserid from systemuser u join up on u.systemuserid = up.above)
            select exists (select from up where id = ?)
            """;
    private final DSLContext sql;

    Trees(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether a unit is the other or lies below it. */
    boolean isUnitWithin(UUID unit, UUID other) {
        return holds(UNITS, unit, other);
    }

    /** A unit and all that lie below it. */
    List<UUID> withAllBelow(UUID unit) {
        return sql.fetch("""
                with recursive down as (
                    select businessunitid as id from businessunit where businessunitid = ?
                    union select u.businessunitid from businessunit u join down on u.parentbusinessunitid = down.id)
                select id from down
                """, unit).map(row -> row.get(0, UUID.class));
    }

    /** Whether somebody is the other or reports to them, directly or not. */
    boolean isPersonUnder(UUID person, UUID other) {
        return holds(PEOPLE, person, other);
    }

    private boolean holds(String question, UUID from, UUID to) {
        return Boolean.TRUE.equals(sql.fetchSingle(question, from, to).get(0, Boolean.class));
    }
}
