package org.dealwright.core.store.sql;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The partitions of the history. Shape: history_2026_11, whole months of UTC; history_rest holds what fits no other. */
public final class Months {
    private Months() {
    }

    public static boolean has(DSLContext sql, YearMonth month) {
        return sql.fetchSingle("select to_regclass(?) is not null", "public." + name(month)).get(0, Boolean.class);
    }

    /**
     * Makes the partition of a month and moves into it what has come already; within a transaction. Writers wait meanwhile, and it does not wait for
     * them longer than two seconds.
     */
    public static void add(DSLContext sql, YearMonth month) {
        var partition = DSL.name(name(month));
        var from = DSL.inline(start(month).toString());
        var until = DSL.inline(start(month.plusMonths(1)).toString());
        sql.execute("set local lock_timeout = '2s'");
        sql.execute("lock table history, history_rest in access exclusive mode");
        sql.execute("create table {0} (like history including defaults)", partition);
        sql.execute("""
                with moved as (delete from history_rest where at >= cast({0} as timestamptz) and at < cast({1} as timestamptz) returning *)
                insert into {2} select * from moved
                """, from, until, partition);
        sql.execute("alter table history attach partition {0} for values from ({1}) to ({2})", partition, from, until);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String name(YearMonth month) {
        return String.format(Locale.ROOT, "history_%d_%02d", month.getYear(), month.getMonthValue());
    }
}
