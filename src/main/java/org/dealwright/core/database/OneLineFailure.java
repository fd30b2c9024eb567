package org.dealwright.core.database;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** Says trouble with the database in one line, without a stack trace. */
final class OneLineFailure implements SpringBootExceptionReporter {
    /** Classes of SQL states: no connection, not authorised, no such database. */
    private static final Set<String> UNREACHABLE = Set.of("08", "28", "3D");

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var line = line(cause);
            if (line != null) {
                System.err.println(line);
                return true;
            }
        }
        return false;
    }

    static @Nullable String line(Throwable cause) {
        return switch (cause) {
            case DatabaseTrouble trouble -> trouble.getMessage();
            case SQLException sql when sql.getSQLState() != null && sql.getSQLState().length() == 5
                    && UNREACHABLE.contains(sql.getSQLState().substring(0, 2)) ->
                "The database can't be reached: " + sql.getMessage() + " (see SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD)";
            default -> null;
        };
    }
}
