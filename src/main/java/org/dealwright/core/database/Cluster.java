package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data folder of PostgreSQL: made once, of one major version for ever, owned by one user. */
record Cluster(Path folder) {
    static final String SUPERUSER = "postgres";

    static Cluster of(Home home, Program program) {
        var folder = home.cluster();
        if (!Files.isDirectory(folder)) {
            make(home, program);
        }
        Account.mustOwn(folder);
        return new Cluster(folder).ofThisVersion(home);
    }

    /** Beside its place first, then moved: a data folder that stands in its place is whole. */
    private static void make(Home home, Program program) {
        var unfinished = home.cluster().resolveSibling("unfinished");
        try {
            Binaries.remove(unfinished);
            Password.keptIn(home.password());
            var outcome = program.run("initdb", List.of("--pgdata=" + unfinished, "--username=" + SUPERUSER, "--pwfile=" + home.password(),
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und",
                    "--data-checksums", "--no-instructions"));
            if (!outcome.ok()) {
                throw new DatabaseTrouble("The database can't be made in " + home.database() + ": " + outcome.cause());
            }
            Files.move(unfinished, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The database can't be made in " + home.database(), e);
        }
    }

    private Cluster ofThisVersion(Home home) {
        try {
            var major = Files.readString(folder.resolve("PG_VERSION")).strip();
            if (!major.equals(Versions.CURRENT.postgresqlMajor())) {
                throw new DatabaseTrouble("The database in " + home.folder() + " was made by PostgreSQL " + major
                        + ", this release carries " + Versions.CURRENT.postgresqlMajor()
                        + "; back it up with the release that made it and restore into an empty home folder.");
            }
            return this;
        } catch (IOException e) {
            throw DatabaseTrouble.because("The database in " + home.folder()
                    + " is damaged; restore a backup into an empty home folder", e);
        }
    }
}
