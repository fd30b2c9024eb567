package org.dealwright.core.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** What PostgreSQL refuses, in the words of the product. Constraints are named after their type and columns: type__column_column. */
final class Violations {
    private static final String BETWEEN = "__";
    private static final String KEY = "_pkey";
    private final Registry registry;

    Violations(Registry registry) {
        this.registry = registry;
    }

    /** A statement that writes or holds rows, and what it gives back. */
    <T> T told(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataAccessException | org.springframework.dao.DataAccessException e) {
            throw fault(e);
        }
    }

    private RuntimeException fault(RuntimeException thrown) {
        var cause = cause(thrown);
        return switch (cause == null ? "" : String.valueOf(cause.getSQLState())) {
            case "23505" -> duplicate(constraint(cause));
            case "23503" -> missing(constraint(cause));
            case "55P03", "40P01", "40001" -> new Fault.Stale(StoreError.BUSY, Map.of());
            default -> thrown;
        };
    }

    private Fault duplicate(String constraint) {
        var key = type(constraint).flatMap(type -> type.keys().stream().filter(columns -> joined(columns, "_").equals(columns(constraint))).findFirst());
        var names = key.map(columns -> joined(columns, ", ")).orElse(columns(constraint));
        var target = key.map(columns -> columns.getLast().name()).orElse(names);
        return new Fault.Duplicate(StoreError.DUPLICATE_KEY, target, Map.of("key", names));
    }

    private static String joined(List<Column<?>> columns, String by) {
        return columns.stream().map(Column::name).collect(Collectors.joining(by));
    }

    private static Fault missing(String constraint) {
        var column = columns(constraint);
        return new Fault.Invalid(StoreError.LOOKUP_MISSING, column, Map.of("column", column, "type", named(constraint)));
    }

    private Optional<RecordType> type(String constraint) {
        return registry.find(named(constraint));
    }

    private static String named(String constraint) {
        return constraint.split(BETWEEN, 2)[0];
    }

    private static String columns(String constraint) {
        return constraint.endsWith(KEY) ? constraint.substring(0, constraint.length() - KEY.length()) + "id"
                : constraint.contains(BETWEEN) ? constraint.split(BETWEEN, 2)[1] : constraint;
    }

    private static String constraint(@Nullable SQLException cause) {
        var server = cause instanceof PSQLException from ? from.getServerErrorMessage() : null;
        return server == null || server.getConstraint() == null ? "" : server.getConstraint();
    }

    private static @Nullable SQLException cause(@Nullable Throwable thrown) {
        while (thrown != null && !(thrown instanceof SQLException)) {
            thrown = thrown.getCause();
        }
        return (SQLException) thrown;
    }
}
