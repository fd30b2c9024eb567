package org.dealwright.core.database;

import java.io.InputStream;
import java.util.Locale;

/** The machine's operating system and processor, in the words of the published binaries. */
record Platform(String system, String processor) {
    static final Platform CURRENT = of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));

    static Platform of(String name, String architecture) {
        var lower = name.toLowerCase(Locale.ROOT);
        var system = lower.startsWith("windows") ? "windows" : lower.startsWith("mac") ? "darwin" : "linux";
        return new Platform(system, switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        });
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    /** The packed PostgreSQL for this machine. */
    InputStream archive() {
        var name = "/postgres-" + system + "-" + processor + ".txz";
        var found = Platform.class.getResourceAsStream(name);
        if (found == null) {
            throw new DatabaseTrouble("This package carries no PostgreSQL for " + system + " on " + processor
                    + "; set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to one of your own.");
        }
        return found;
    }
}
