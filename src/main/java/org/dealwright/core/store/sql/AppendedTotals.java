package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Totals;

/** What writes have appended to the kept totals of a type, put together to one row a group; a group without rows goes. */
public final class AppendedTotals {
    private final String table;
    private final List<String> by = new ArrayList<>();
    private final List<String> sums = new ArrayList<>(List.of(TotalsDdl.ROWS));

    public AppendedTotals(RecordType type, Totals totals) {
        this.table = TotalsDdl.name(type);
        totals.by().forEach(column -> by.add(column.name()));
        totals.of().forEach(column -> {
            sums.add(column.name());
            sums.add(TotalsDdl.counted(column));
        });
    }

    /** To be called within a transaction: whoever reads meanwhile finds the totals as they were before, or as they are afterwards. */
    public void fold(DSLContext sql) {
        sql.execute(DSL.sql("""
                with appended as (delete from %1$s where not folded returning *)
                insert into %1$s select %2$s, %3$s, true from appended group by %2$s
                on conflict (%2$s) where folded do update set %4$s
                """.formatted(table, String.join(", ", by), each("sum(%1$s)"), each("%1$s = " + table + ".%1$s + excluded.%1$s"))));
        sql.execute(DSL.sql("delete from %s where folded and %s = 0".formatted(table, TotalsDdl.ROWS)));
    }

    private String each(String text) {
        return sums.stream().map(text::formatted).collect(Collectors.joining(", "));
    }
}
