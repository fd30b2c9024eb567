package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user of the operating system that runs PostgreSQL, which refuses root: root enters a user namespace in which it is nobody. */
final class Account {
    private static final String NAME = System.getProperty("user.name", "");
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Account() {
    }

    /** What to put before a command; files keep their owner outside of the namespace, so nothing changes hands. */
    static List<String> prefix() {
        if (!NAME.equals("root")) {
            return List.of();
        }
        if (!permitted()) {
            throw new DatabaseTrouble("PostgreSQL does not run as root and this machine permits no user namespace;"
                    + " run as another user or set SPRING_DATASOURCE_URL to a database of your own.");
        }
        return NAMESPACE;
    }

    /** A database folder belongs to the user who made it; PostgreSQL would refuse any other at length. */
    static void mustOwn(Path folder) {
        try {
            var owner = Files.getOwner(folder).getName();
            if (!Platform.CURRENT.isWindows() && !owner.equals(NAME)) {
                throw new DatabaseTrouble("The database in " + folder + " belongs to the user " + owner + ", not to " + NAME
                        + "; run as " + owner + ".");
            }
        } catch (IOException e) {
            throw DatabaseTrouble.because("The database in " + folder + " can't be read", e);
        }
    }

    private static boolean permitted() {
        try {
            return new ProcessBuilder(NAMESPACE.get(0), NAMESPACE.get(1), "true").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
