package org.dealwright.core.store;

import java.time.Clock;
import java.time.Duration;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.job.Recurring;

/** What has lain in the recycle bin for thirty days goes for good. */
@Component
public final class EmptyBin implements Recurring {
    public static final Duration KEPT = Duration.ofDays(30);
    private final DSLContext sql;
    private final Clock clock;

    EmptyBin(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        sql.execute("""
                with old as (delete from deletedrecord where deletedon < cast(? as timestamptz) returning deletion)
                delete from clearedlink where deletion in (select deletion from old)
                """, clock.instant().minus(KEPT));
    }
}
