package org.dealwright.core.database;

import java.io.Serial;
import java.nio.file.AccessDeniedException;

/** The database can't be started, backed up or restored; the message is one line for the operator that names the cause and the cure. */
public final class DatabaseTrouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public DatabaseTrouble(String line) {
        super(line);
    }

    public DatabaseTrouble(String line, Throwable cause) {
        super(line, cause);
    }

    static DatabaseTrouble because(String what, Exception cause) {
        var reason = cause instanceof AccessDeniedException ? "access denied"
                : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new DatabaseTrouble(what + ": " + reason.lines().findFirst().orElse(reason), cause);
    }
}
