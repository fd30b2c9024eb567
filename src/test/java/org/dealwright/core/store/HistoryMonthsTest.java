package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import org.dealwright.core.database.TestDatabase;

class HistoryMonthsTest {
    private final DriverManagerDataSource source = source();
    private final DSLContext sql = DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES);

    @Test
    void aMonthTakesInWhatHasComeBeforeIt() {
        write("2026-11-30T23:59:59Z");
        write("2026-12-01T00:00:00Z");
        write("2025-01-01T00:00:00Z");

        monthsAt("2026-11-15T12:00:00Z").run();

        assertThat(rows("history_2026_11")).isOne();
        assertThat(rows("history_2026_12")).isOne();
        assertThat(rows("history_2027_01")).isZero();
        assertThat(rows("history_rest")).isOne();
        assertThat(rows("history")).isEqualTo(3);
    }

    @Test
    void whatIsWrittenLaterGoesIntoItsMonth() {
        monthsAt("2026-11-15T12:00:00Z").run();

        write("2027-01-31T23:59:59Z");

        assertThat(rows("history_2027_01")).isOne();
    }

    @Test
    void everyDayIsOnceTooOftenForAMonthThatIsThere() {
        monthsAt("2026-11-15T12:00:00Z").run();
        write("2026-11-16T12:00:00Z");

        monthsAt("2026-12-31T23:00:00Z").run();

        assertThat(rows("history_2026_11")).isOne();
        assertThat(rows("history_2027_02")).isZero();
    }

    private HistoryMonths monthsAt(String moment) {
        return new HistoryMonths(sql, new TransactionTemplate(new DataSourceTransactionManager(source)), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private void write(String at) {
        sql.execute("""
                insert into history (id, at, type, recordid, kind, verb, action, actor, door, changes)
                values (gen_random_uuid(), cast(? as timestamptz), 'lead', gen_random_uuid(), 1, 'Create', gen_random_uuid(), gen_random_uuid(), 1, '{}')
                """, at);
    }

    private int rows(String table) {
        return sql.fetchCount(DSL.table(DSL.name(table)));
    }

    private static DriverManagerDataSource source() {
        var login = TestDatabase.fresh();
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }
}
