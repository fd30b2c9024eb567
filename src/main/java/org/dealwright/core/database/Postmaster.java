package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server process that a data folder names in its postmaster.pid. */
record Postmaster(Path file, long pid, int port) {
    /** Lines of that file, as PostgreSQL documents them. */
    private static final int PID = 0;
    private static final int PORT = 3;
    /** A number that no system gives to a process. */
    private static final int NOBODY = Integer.MAX_VALUE;

    /** Empty when the folder names none, or the file is not whole yet. */
    static Optional<Postmaster> of(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            return lines.size() <= PORT ? Optional.empty()
                    : Optional.of(new Postmaster(file, Long.parseLong(lines.get(PID).strip()), Integer.parseInt(lines.get(PORT).strip())));
        } catch (IOException | NumberFormatException e) {
            throw DatabaseTrouble.because("The file " + file + " can't be read", e);
        }
    }

    /**
     * Stops a server that outlived its Java process. Called with the home folder locked, so nobody else can be using it.
     * A number that now belongs to some other program is only a left-over, as after a crash of the machine or in a new container;
     * one without a program is a dead server that the container's first process has not buried.
     */
    static void stopOrphan(Cluster cluster, Program program) {
        of(cluster.folder()).ifPresent(left -> {
            if (left.isPostgres()) {
                stop(cluster, program);
            } else if (ProcessHandle.of(left.pid).isPresent()) {
                left.disown();
            }
        });
    }

    static void stop(Cluster cluster, Program program) {
        var outcome = program.run("pg_ctl", List.of("stop", "--pgdata=" + cluster.folder(), "--mode=fast", "--wait", "--timeout=120"));
        if (!outcome.ok() && of(cluster.folder()).filter(Postmaster::isPostgres).isPresent()) {
            throw new DatabaseTrouble("The database in " + cluster.folder() + " can't be stopped: " + outcome.cause());
        }
    }

    boolean isPostgres() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command()).filter(name -> name.contains("postgres")).isPresent();
    }

    /** The rest of the file stays: from it PostgreSQL knows whether workers of the dead server are still about. */
    private void disown() {
        try {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(PID, Integer.toString(NOBODY));
            Files.write(file, lines);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The left-over file " + file + " can't be changed", e);
        }
    }
}
