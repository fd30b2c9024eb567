package org.dealwright.core.database;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a backup, as backup.json of a zip file. Beside it: tables/NAME, each in PostgreSQL's text format of COPY,
 * and files/…, the files as they were.
 *
 * @param release the release of the product that made it
 * @param locale the locale that lists sort by
 * @param schema the version of the newest migration, null when there was none
 */
record BackupFile(int format, String release, @Nullable String schema, String locale, Instant made,
        List<Table> tables, List<Sequence> sequences, List<Structure.Piece> structure) {
    static final int FORMAT = 1;
    static final String HEAD = "backup.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    /** Columns are those that hold data of their own, not the generated ones. */
    record Table(String name, List<String> columns) {
        String columnList() {
            return String.join(", ", columns.stream().map(Structure::quoted).toList());
        }

        String copyOut() {
            return "copy (select " + columnList() + " from " + Structure.quoted(name) + ") to stdout";
        }

        String copyIn() {
            return "copy " + Structure.quoted(name) + " (" + columnList() + ") from stdin";
        }
    }

    record Sequence(String name, long value, boolean called) {
    }
}
