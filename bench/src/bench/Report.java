package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The measured as a Markdown table, with the size of the data and the load of the machine while it was measured. */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder loads = new StringBuilder();

    Report(Connection connection) throws SQLException {
        var sql = new Sql(connection);
        var sizes = sql.texts("select format('%s %s', to_char(count, 'FM999,999,999'), what) from (select count(*), 'leads' as what from lead"
                + " union all select count(*), 'accounts' from account union all select count(*), 'contacts' from contact"
                + " union all select count(*), 'opportunities' from opportunity union all select count(*), 'activities' from activitypointer"
                + " union all select count(*), 'quotes' from quote union all select count(*), 'quote lines' from quotedetail) s");
        text.append(String.join(", ", sizes)).append("; database ").append(sql.texts("select pg_size_pretty(pg_database_size(current_database()))").getFirst())
                .append("; PostgreSQL ").append(sql.texts("show server_version").getFirst()).append(", Java ").append(Runtime.version().feature())
                .append(", ").append(Runtime.getRuntime().availableProcessors()).append(" processors.\n\n");
        text.append("| question | as | p50 ms | p95 ms | budget | plain SQL p50 ms | ratio | calls/s, 8 clients | CPU ms: Java | PostgreSQL | load |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    }

    void add(Question question, Timing.Result result) {
        var line = String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f%s | %s | %.2f | %.1f | %,.0f | %.2f | %.2f | %.1f |%n", question.name(), question.who(), result.product(50),
                result.product(95), question.budget() > 0 && result.product(95) > question.budget() ? " **over**" : "",
                question.budget() > 0 ? question.budget() : "", result.sql(50), result.product(50) / result.sql(50),
                result.rate().perSecond(), result.rate().each().java(), result.rate().each().postgres(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.print(line);
        text.append(line.replace("NaN", "–"));
    }

    void add(Loads.Load load, Timing.Work work) {
        if (loads.isEmpty()) {
            loads.append("\n| work | as | rows | seconds | rows/s | to reach | plain SQL rows/s | ratio | CPU ms of 1,000 rows: Java | PostgreSQL | load |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        }
        var perSecond = work.rows() / work.seconds();
        var line = String.format(Locale.ROOT, "| %s | %s | %,d | %.1f | %,.0f%s | %s | %,.0f | %.1f | %.0f | %.0f | %.1f |%n", load.name(), load.who(), work.rows(), work.seconds(), perSecond,
                perSecond < load.least() ? " **under**" : "", load.least() > 0 ? String.format(Locale.ROOT, "%,d", load.least()) : "", work.rows() / work.sqlSeconds(),
                work.seconds() / work.sqlSeconds(), work.thousand().java(), work.thousand().postgres(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.print(line);
        loads.append(line);
    }

    @Override
    public String toString() {
        return text.toString() + loads;
    }
}
