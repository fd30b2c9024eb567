package org.dealwright.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database holds data in, read from its catalogue. */
final class Catalog {
    private static final String TABLES = """
            select c.relname, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> 'flyway_schema_history'
             group by c.relname order by c.relname
            """;
    private static final String SEQUENCES = "select sequencename from pg_sequences where schemaname = 'public' order by sequencename";

    /** Its column has another name on PostgreSQL 16. */
    private static final String LOCALE = """
            select coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale') from pg_collation c
             where c.collname = 'company' and c.collnamespace = 'public'::regnamespace
            """;

    private Catalog() {
    }

    static List<BackupFile.Table> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<BackupFile.Table>();
            while (rows.next()) {
                tables.add(new BackupFile.Table(rows.getString(1), List.of((String[]) rows.getArray(2).getArray())));
            }
            return tables;
        }
    }

    static List<BackupFile.Sequence> sequences(Connection connection) throws SQLException {
        var sequences = new ArrayList<BackupFile.Sequence>();
        for (var name : strings(connection, SEQUENCES)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select last_value, is_called from " + Structure.quoted(name))) {
                rows.next();
                sequences.add(new BackupFile.Sequence(name, rows.getLong(1), rows.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** The locale that lists sort by; English where there is none yet. */
    static String locale(Connection connection) throws SQLException {
        return strings(connection, LOCALE).stream().findFirst().orElse("en");
    }

    static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
