package org.dealwright.core.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Readies migrated tables for the rows of a backup: without the rows that migrations put in, and without what would look at each row
 * that comes: triggers, foreign keys, indexes. The owner of the tables may do this; switching replication roles would take a superuser.
 */
final class Emptying {
    private static final String FOREIGN_KEYS = """
            select format('alter table %I drop constraint %I', c.relname, k.conname)
              from pg_constraint k join pg_class c on c.oid = k.conrelid
             where c.relnamespace = 'public'::regnamespace and k.contype = 'f' and k.conparentid = 0 and not c.relispartition
            """;
    private static final String INDEXES = """
            select format('drop index %I', c.relname)
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
             where c.relnamespace = 'public'::regnamespace and not c.relispartition and t.relname <> 'flyway_schema_history'
               and not exists (select 1 from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
            """;
    private static final String TRIGGERS = """
            select distinct format('alter table %%I %s trigger user', c.relname) from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgparentid = 0
            """;

    private Emptying() {
    }

    static void prepare(Connection connection) throws SQLException {
        all(connection, FOREIGN_KEYS);
        all(connection, INDEXES);
        all(connection, TRIGGERS.formatted("disable"));
        var tables = Catalog.tables(connection).stream().map(table -> Structure.quoted(table.name())).toList();
        if (!tables.isEmpty()) {
            Owner.run(connection, "truncate " + String.join(", ", tables));
        }
    }

    /** Constraints and indexes come back with the structure; only the triggers are still off. */
    static void finish(Connection connection) throws SQLException {
        all(connection, TRIGGERS.formatted("enable"));
    }

    private static void all(Connection connection, String query) throws SQLException {
        for (var statement : Catalog.strings(connection, query)) {
            Owner.run(connection, statement);
        }
    }
}
