package org.dealwright.core.store;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.dealwright.core.job.Recurring;
import org.dealwright.core.store.sql.Months;

/** The history has a partition a month, so that what grows for ever stays quick to search at its young end, and old months can be put away whole. */
@Component
public final class HistoryMonths implements Recurring {
    private static final int AHEAD = 2;
    private final DSLContext sql;
    private final TransactionOperations transactions;
    private final Clock clock;

    HistoryMonths(DSLContext sql, TransactionOperations transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** This month and the next two; what came earlier stays where it is. */
    @Override
    public void run() {
        var now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        for (int i = 0; i <= AHEAD; i++) {
            var month = now.plusMonths(i);
            if (!Months.has(sql, month)) {
                transactions.executeWithoutResult(_ -> Months.add(sql, month));
            }
        }
    }
}
