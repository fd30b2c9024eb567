package org.dealwright.core.store;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Running numbers of documents; to be taken within the transaction of an action. */
@Component
public final class Numbers {
    private final DSLContext sql;

    Numbers(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The next number of a sequence. Nobody waits for another; a number that is taken and not used is lost.
     *
     * @param sequence as V1__platform.sql names it
     */
    public long next(String sequence) {
        return sql.fetchSingle("select nextval(cast(? as regclass))", sequence).get(0, Long.class);
    }

    /** From now on the sequence gives this number or higher ones; one that is beyond it goes on as it is. */
    public void startAt(String sequence, long number) {
        sql.fetch("select setval(cast(? as regclass), greatest(nextval(cast(? as regclass)), ?), false)", sequence, sequence, number);
    }

    /**
     * The next number of a series without gaps: who takes one holds the series until the end of the transaction, and gives the number back
     * when that fails.
     *
     * @param least the number is not lower than this
     */
    public long gapless(String series, long least) {
        return sql.fetchSingle("""
                insert into counter as kept (series, next) values (?, ? + 1)
                on conflict (series) do update set next = greatest(kept.next, ?) + 1 returning next - 1
                """, series, least, least).get(0, Long.class);
    }
}
