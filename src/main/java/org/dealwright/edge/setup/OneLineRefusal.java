package org.dealwright.edge.setup;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says in one line, without a stack trace, which of the operator's wishes can't be fulfilled. */
final class OneLineRefusal implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitWish) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
