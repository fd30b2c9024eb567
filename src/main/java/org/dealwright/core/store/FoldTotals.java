package org.dealwright.core.store;

import java.time.Duration;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.dealwright.core.job.Recurring;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.sql.AppendedTotals;

/** What writes have appended to the kept totals is put together, so that there stays one row a group. Totals are the same before and after. */
@Component
public final class FoldTotals implements Recurring {
    private final DSLContext sql;
    private final TransactionOperations transactions;
    private final Registry registry;

    FoldTotals(DSLContext sql, TransactionOperations transactions, Registry registry) {
        this.sql = sql;
        this.transactions = transactions;
        this.registry = registry;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        registry.types().forEach(type -> type.totals().ifPresent(totals -> transactions.executeWithoutResult(_ -> new AppendedTotals(type, totals).fold(sql))));
    }
}
