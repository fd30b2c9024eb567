package org.dealwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeMigrationTest {
    private static final String OLD = "classpath:backup/v1";
    private static final String NEW = "classpath:backup/v1,classpath:backup/v2";

    @TempDir
    private Path folder;

    @Test
    void aBackupIsMadeBeforeADatabaseInUseIsMigrated() throws Exception {
        var database = TestDatabase.empty();
        migrate(database, OLD);
        assertThat(backups()).isEmpty();
        migrate(database, NEW);
        migrate(database, NEW);
        assertThat(backups()).singleElement().asString().contains("before-migration-from-1-");
        var before = TestDatabase.empty();
        new Maintenance(new Home(folder.resolve("other")), before, OLD).restore(backups().getFirst());
        assertThat(Catalog.strings(before.connect(), "select value from setting")).containsExactly("by the migration");
    }

    @Test
    void aDatabaseOfANewerReleaseIsRefused() {
        var database = TestDatabase.empty();
        migrate(database, NEW);
        assertThatThrownBy(() -> migrate(database, OLD)).isInstanceOf(DatabaseTrouble.class).hasMessageContaining("newer release (2");
    }

    @Test
    void aDatabaseOfABuildWhoseTablesWereOthersIsRefusedWithTheCure() {
        var database = TestDatabase.empty();
        migrate(database, OLD);
        assertThatThrownBy(() -> migrate(database, "classpath:backup/v1changed")).isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("empty home folder");
    }

    private void migrate(Login database, String location) {
        new SafeMigration(new Home(folder), Clock.systemUTC()).migrate(Schema.of(database, location, "en", null).flyway());
    }

    private List<Path> backups() throws IOException {
        var place = new Home(folder).backups();
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var all = Files.list(place)) {
            return all.toList();
        }
    }
}
