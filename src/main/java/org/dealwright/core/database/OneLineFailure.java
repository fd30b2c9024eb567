package org.dealwright.core.database;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says trouble with the database in its one line, without a stack trace. */
final class OneLineFailure implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseTrouble) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
