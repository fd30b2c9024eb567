package org.dealwright.core.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/** What an operator does from the command line: backup FILE, restore FILE. Takes its settings from where the product takes them. */
public final class Maintenance {
    private static final String USAGE = "Usage: java -jar dealwright.jar [backup FILE | restore FILE]";

    private final Home home;
    private final @Nullable Login external;
    private final String migrations;

    Maintenance(Home home, @Nullable Login external, String migrations) {
        this.home = home;
        this.external = external;
        this.migrations = migrations;
    }

    /** Whether these arguments are for maintenance; else they are for Spring. */
    public static boolean isMeantBy(List<String> arguments) {
        return !arguments.isEmpty() && !arguments.getFirst().startsWith("--");
    }

    /** Returns the exit code: 0 done, 1 refused or failed, 2 not understood. Says in one line which. */
    public static int run(List<String> arguments) {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        quiet(environment);
        var maintenance = new Maintenance(Home.at(environment.getProperty(Home.SETTING)), Reached.external(environment), Schema.LOCATION);
        try {
            return maintenance.dispatch(arguments);
        } catch (DatabaseTrouble e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private int dispatch(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("backup")) {
            backup(Path.of(arguments.get(1)));
            System.out.println("Backed up into " + arguments.get(1));
            return 0;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("restore")) {
            restore(Path.of(arguments.get(1)));
            System.out.println("Restored from " + arguments.get(1));
            return 0;
        }
        System.err.println(USAGE);
        return 2;
    }

    void backup(Path file) {
        try (var reached = Reached.in(home, external); var connection = reached.login().connect()) {
            var schema = Schema.of(reached.login(), migrations, "en", null).version();
            new Backup(connection, schema, home.files(), Clock.systemUTC()).writeTo(file);
        } catch (SQLException e) {
            throw DatabaseTrouble.because("The database can't be reached", e);
        }
    }

    void restore(Path file) {
        try (var restore = Restore.from(file)) {
            if (external == null) {
                NewHome.of(home).fill(restore, migrations);
            } else {
                restore.into(external, migrations);
                restore.filesInto(home.files());
            }
        }
    }

    private static void quiet(StandardEnvironment environment) {
        var logging = LoggingSystem.get(Maintenance.class.getClassLoader());
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }
}
