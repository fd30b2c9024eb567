package org.dealwright.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that lives and ends with this process and keeps its data under the home folder.
 * It listens on loopback only, knows its users by password only, and writes to the disk before it says done.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int ATTEMPTS = 60;
    private static final long PAUSE_MILLIS = 500;

    private final Home home;
    private final HomeLock lock;
    private final Program program;
    private final Cluster cluster;
    private int port;

    private EmbeddedPostgres(Home home, HomeLock lock) {
        this.home = home;
        this.lock = lock;
        this.program = Program.in(home, Binaries.of(home));
        this.cluster = Cluster.of(home, program);
    }

    public static EmbeddedPostgres start(Home home) {
        return start(home, HomeLock.of(home), Map.of());
    }

    static EmbeddedPostgres start(Home home, HomeLock lock, Map<String, String> settings) {
        try {
            var postgres = new EmbeddedPostgres(home, lock);
            Postmaster.stopOrphan(postgres.cluster, postgres.program);
            postgres.launch(settings);
            return postgres;
        } catch (DatabaseTrouble e) {
            lock.close();
            throw e;
        }
    }

    /** Twice is for a port that someone took in between; often is for the workers of a killed server, which need a moment to notice. */
    private void launch(Map<String, String> settings) {
        for (var attempt = 1;; attempt++) {
            port = freePort();
            Settings.on(port).and(settings).writeInto(cluster.folder());
            var outcome = program.run("pg_ctl", List.of("start", "--pgdata=" + cluster.folder(), "--wait", "--timeout=600"));
            if (outcome.ok()) {
                return;
            }
            if (attempt == ATTEMPTS || !passing(outcome)) {
                throw new DatabaseTrouble("The database in " + home.folder() + " can't be started: " + outcome.cause());
            }
            pause();
        }
    }

    private static boolean passing(Program.Outcome outcome) {
        return outcome.mentions("Address already in use") || outcome.mentions("is still in use");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseTrouble.because("The start of the database was interrupted", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw DatabaseTrouble.because("No free port for the database", e);
        }
    }

    Home home() {
        return home;
    }

    /** The superuser, for keeping house; the product itself works as a plain user. */
    Login superuser(String database) {
        return Login.local(port, database, Cluster.SUPERUSER, Password.keptIn(home.password()));
    }

    Login user(String database, String user, String password) {
        return Login.local(port, database, user, password);
    }

    @Override
    public void close() {
        try {
            Postmaster.stop(cluster, program);
        } finally {
            lock.close();
        }
    }
}
