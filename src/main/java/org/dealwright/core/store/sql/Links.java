package org.dealwright.core.store.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.RecordType;

/** Which rows are linked with which, whoever may see them; so it is for the reader alone, which shows only rows that may be seen. */
public final class Links {
    private Links() {
    }

    /** Result: for each id at the other end the ids given that it is linked with. */
    public static Map<UUID, List<UUID>> of(DSLContext sql, Association link, RecordType from, Collection<UUID> ids) {
        var here = DSL.field(DSL.name(link.columnOf(from.name())), SQLDataType.UUID);
        var there = DSL.field(DSL.name(link.otherColumn(from.name())), SQLDataType.UUID);
        return sql.select(there, here).from(Names.table(link.table())).where(here.eq(DSL.any(ids.toArray(UUID[]::new))))
                .fetchGroups(there, here);
    }
}
