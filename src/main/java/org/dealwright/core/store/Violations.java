package org.dealwright.core.store;

import java.sql.SQLException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import org.dealwright.core.kernel.Fault;

/** What PostgreSQL refuses, in the words of the product. */
final class Violations {
    private Violations() {
    }

    static RuntimeException fault(RuntimeException thrown) {
        var cause = cause(thrown);
        if (cause == null) {
            return thrown;
        }
        var server = cause instanceof PSQLException from ? from.getServerErrorMessage() : null;
        var constraint = server == null || server.getConstraint() == null ? "" : server.getConstraint();
        return switch (String.valueOf(cause.getSQLState())) {
            case "23505" -> new Fault.Duplicate(StoreError.DUPLICATE_KEY, column(constraint), Map.of("key", column(constraint)));
            case "23503" -> new Fault.NotFound(StoreError.LOOKUP_MISSING, Map.of("column", column(constraint)));
            case "55P03", "40P01", "40001" -> new Fault.Stale(StoreError.BUSY, Map.of());
            default -> thrown;
        };
    }

    /** Constraints are named type__column. */
    private static String column(String constraint) {
        var split = constraint.indexOf("__");
        return split < 0 ? constraint : constraint.substring(split + 2);
    }

    private static @Nullable SQLException cause(@Nullable Throwable thrown) {
        while (thrown != null && !(thrown instanceof SQLException)) {
            thrown = thrown.getCause();
        }
        return (SQLException) thrown;
    }
}
