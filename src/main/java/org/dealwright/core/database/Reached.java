package org.dealwright.core.database;

import java.nio.file.Files;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The product's database as maintenance reaches it: an external one, that of a running process, or the embedded one started for it. */
record Reached(Login login, @Nullable EmbeddedPostgres started) implements AutoCloseable {
    /** Null when the settings name no external database. */
    static @Nullable Login external(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        return url.isBlank() ? null : new Login(url, environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    static Reached in(Home home, @Nullable Login external) {
        if (external != null) {
            return new Reached(external, null);
        }
        if (!Files.isDirectory(home.cluster())) {
            throw new DatabaseTrouble("There is no database in " + home.folder() + "; set DEALWRIGHT_HOME to the home folder.");
        }
        var lock = HomeLock.tried(home);
        if (lock == null) {
            return new Reached(running(home), null);
        }
        var postgres = EmbeddedPostgres.start(home, lock, Map.of());
        return new Reached(postgres.superuser(Owner.NAME), postgres);
    }

    private static Login running(Home home) {
        return Postmaster.of(home.cluster())
                .map(server -> Login.local(server.port(), Owner.NAME, Cluster.SUPERUSER, Password.keptIn(home.password())))
                .orElseThrow(() -> new DatabaseTrouble("The database in " + home.folder() + " is just starting or stopping; try again."));
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
