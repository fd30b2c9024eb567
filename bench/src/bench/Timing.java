package bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a question until its time is over: by turns of product and PostgreSQL, at last by eight clients at once. */
final class Timing {
    private static final int CLIENTS = 8, FEWEST = 20, WARM = 40;
    private final AtomicInteger number = new AtomicInteger();
    private final long nanos;
    private final Connection connection;
    private final Path home;

    Timing(Options options, Connection connection) {
        this.nanos = TimeUnit.SECONDS.toNanos(options.seconds());
        this.home = Path.of(options.home());
        this.connection = connection;
    }

    /** Milliseconds, one client, sorted; and of eight clients the calls per second and the processor time of one call. */
    record Result(double[] product, double[] sql, Rate rate) {
        double product(int percent) {
            return at(product, percent);
        }

        double sql(int percent) {
            return at(sql, percent);
        }

        private static double at(double[] sorted, int percent) {
            return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    /** So that what is measured later is compiled already. */
    static void warm(Question question) throws Exception {
        for (int i = 0; i < WARM; i++) {
            question.http().ask(i);
        }
    }

    Result of(Question question) throws Exception {
        for (var end = System.nanoTime() + nanos / 4; System.nanoTime() < end;) {
            question.http().ask(number.getAndIncrement());
        }
        var product = new ArrayList<Double>();
        var sql = new ArrayList<Double>();
        for (var end = System.nanoTime() + nanos; System.nanoTime() < end || product.size() < FEWEST;) {
            product.add(millis(() -> {
                question.http().ask(number.getAndIncrement());
                return 1;
            }));
            if (!question.sql().isEmpty()) {
                sql.add(millis(() -> plain(question, number.getAndIncrement())));
            }
        }
        return new Result(sorted(product), sorted(sql), rate(question));
    }

    private static double millis(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double[] sorted(List<Double> times) {
        var all = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(all);
        return all;
    }

    private int plain(Question question, int call) throws SQLException {
        try (var statement = connection.prepareStatement(question.sql())) {
            var values = question.values().apply(call);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = 0;
            if (statement.execute()) {
                try (var result = statement.getResultSet()) {
                    for (var width = result.getMetaData().getColumnCount(); result.next(); rows++) {
                        for (int i = 1; i <= width; i++) {
                            result.getObject(i);
                        }
                    }
                }
            }
            return rows;
        }
    }

    /** What many calls at once come to, per second and per call. */
    record Rate(double perSecond, Cpu each) {
    }

    private Rate rate(Question question) throws Exception {
        var before = Cpu.now(home);
        var start = System.nanoTime();
        var end = start + nanos;
        var all = 0;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var each : clients.invokeAll(Collections.<Callable<Integer>>nCopies(question.alone() ? 1 : CLIENTS, () -> asked(question, end)))) {
                all += each.get();
            }
        }
        var used = Cpu.now(home).since(before);
        return new Rate(all / ((System.nanoTime() - start) / 1e9), new Cpu(used.java() / all, used.postgres() / all));
    }

    /** Some work once in the product and once in plain SQL: rows a second, and milliseconds of processor time for a thousand rows of the product's. */
    record Work(int rows, double seconds, double sqlSeconds, Cpu thousand) {
    }

    Work of(Loads.Load load) throws Exception {
        load.warm().call();
        var before = Cpu.now(home);
        var start = System.nanoTime();
        var rows = load.product().call();
        var seconds = (System.nanoTime() - start) / 1e9;
        var used = Cpu.now(home).since(before);
        return new Work(rows, seconds, millis(load.plain()) / 1e3, new Cpu(used.java() * 1e3 / rows, used.postgres() * 1e3 / rows));
    }

    private int asked(Question question, long end) throws Exception {
        var done = 0;
        for (; System.nanoTime() < end; done++) {
            question.http().ask(number.getAndIncrement());
        }
        return done;
    }
}
