package org.dealwright;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what is sent to the database while somebody counts: by the counting thread and by those that answer requests. */
final class CountedDataSource extends DelegatingDataSource {
    private static final AtomicReference<@Nullable Count> COUNT = new AtomicReference<>();

    CountedDataSource(DataSource source) {
        super(source);
    }

    private record Count(Thread thread, List<String> statements) {
        void add(String sql) {
            var own = Thread.currentThread() == thread || Thread.currentThread().getName().startsWith("tomcat-handler");
            if (own && !sql.contains("/* session */") && !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session")) {
                statements.add(sql);
            }
        }
    }

    /** The statements of some work, BEGIN and COMMIT among them, those of the session not. */
    static List<String> during(Runnable work) {
        var count = new Count(Thread.currentThread(), new CopyOnWriteArrayList<>());
        COUNT.set(count);
        try {
            work.run();
        } finally {
            COUNT.set(null);
        }
        return List.copyOf(count.statements());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped(Connection.class, super.getConnection(), null);
    }

    private static <T> T wrapped(Class<T> kind, T inner, @Nullable String sql) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (_, method, arguments) -> {
            note(method, arguments, sql);
            var answer = called(method, inner, arguments);
            return switch (answer) {
                case PreparedStatement statement -> wrapped(PreparedStatement.class, statement, (String) arguments[0]);
                case Statement statement when kind == Connection.class -> wrapped(Statement.class, statement, null);
                case null, default -> answer;
            };
        }));
    }

    private static void note(Method method, Object @Nullable [] arguments, @Nullable String sql) {
        var count = COUNT.get();
        if (count == null) {
            return;
        }
        switch (method.getName()) {
            case "setAutoCommit" -> {
                if (arguments != null && Boolean.FALSE.equals(arguments[0])) {
                    count.add("begin");
                }
            }
            case "commit", "rollback" -> count.add(method.getName());
            case "execute", "executeQuery", "executeUpdate", "executeBatch" -> count.add(sql != null ? sql : String.valueOf(arguments == null ? "" : arguments[0]));
            default -> { }
        }
    }

    private static @Nullable Object called(Method method, Object inner, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
