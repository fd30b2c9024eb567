package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates after a backup, so that a release that turns out wrong can be left again; refuses a database that a newer one migrated. */
record SafeMigration(Home home, Clock clock) implements FlywayMigrationStrategy {
    private static final int KEPT = 3;

    @Override
    public void migrate(Flyway flyway) {
        var schema = new Schema(flyway);
        var version = schema.version();
        if (version != null && !schema.knows(version)) {
            throw new DatabaseTrouble("The database has the schema of a newer release (" + version + ", this is "
                    + Versions.CURRENT.release() + " with " + schema.newest()
                    + "); start that release, or restore a backup of this one into an empty home folder.");
        }
        if (version != null && flyway.info().pending().length > 0) {
            backUp(flyway, version);
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseTrouble("The database was made by a build before the first release, whose tables were others; "
                    + "start with an empty home folder (DEALWRIGHT_HOME), or go on with the build that made it.", e);
        }
    }

    private void backUp(Flyway flyway, String version) {
        var name = "before-migration-from-" + version + "-" + clock.instant().getEpochSecond() + ".zip";
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            new Backup(connection, version, home.files(), clock).writeTo(home.backups().resolve(name));
            forgetOld(home.backups());
        } catch (SQLException | IOException e) {
            throw DatabaseTrouble.because("The backup before the migration can't be made", e);
        }
    }

    private static void forgetOld(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            var old = all.filter(file -> file.getFileName().toString().startsWith("before-migration-"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).skip(KEPT).toList();
            for (var file : old) {
                Files.delete(file);
            }
        }
    }
}
