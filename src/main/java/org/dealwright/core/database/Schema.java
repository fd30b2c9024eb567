package org.dealwright.core.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The schema of a database as the migrations know it. */
record Schema(Flyway flyway) {
    static final String LOCATION = "classpath:db/migration";
    /** Flyway's own table: it tells of this database, so it is neither backed up nor restored. */
    static final String HISTORY = "flyway_schema_history";

    /** Locale is the one that lists sort by; it is fixed when the database is made. */
    static Schema of(Login login, String location, String locale, @Nullable String upTo) {
        var configuration = Flyway.configure().dataSource(login.url(), login.user(), login.password())
                .locations(location.split(",")).placeholders(Map.of("locale", locale));
        return new Schema(upTo == null ? configuration.load() : configuration.target(upTo).load());
    }

    /** The version of the newest migration applied; null on a database without any. */
    @Nullable String version() {
        var current = flyway.info().current();
        return current == null || current.getVersion() == null ? null : current.getVersion().toString();
    }

    /** The version that this release would migrate to; null when it has no migrations. */
    @Nullable String newest() {
        return Arrays.stream(flyway.info().all()).filter(each -> each.isVersioned() && each.getState().isResolved())
                .map(MigrationInfo::getVersion).max(Comparator.naturalOrder()).map(MigrationVersion::toString).orElse(null);
    }

    boolean knows(String version) {
        var newest = newest();
        return newest != null && MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(newest)) <= 0;
    }

    void migrate() {
        flyway.migrate();
    }
}
