package org.dealwright.core.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** A process of its own that starts the database of a home folder, writes acknowledged rows, and waits to be killed. */
final class Crash {
    static final String READY = "acknowledged";

    private Crash() {
    }

    public static void main(String[] arguments) throws SQLException {
        try {
            var login = Owner.admitTo(EmbeddedPostgres.start(Home.at(arguments[0])));
            try (var connection = login.connect()) {
                Owner.run(connection, "create table if not exists deal (name text)");
                Owner.run(connection, "insert into deal values ('" + arguments[1] + "')");
            }
            System.out.println(READY);
            while (true) {
                LockSupport.park();
            }
        } catch (DatabaseTrouble e) {
            System.out.println(e.getMessage());
        }
    }

    /** Starts it on this home; it has written the row when this returns. */
    static Running writing(Path home, String row) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Crash.class.getName(), home.toString(), row)
                .redirectErrorStream(true).start();
        var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var line = said.readLine();
        return new Running(process, line == null ? "" : line);
    }

    record Running(Process process, String line) {
        /** As kill -9 does it; the process is gone when this returns. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
