package org.dealwright.core.store.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Totals;

/**
 * The table of kept totals of a type, and the triggers that write it: every statement appends what it added and what it took away, a row a group.
 * Whatever writes the rows, totals and rows are of one transaction, and no writer waits for another.
 */
final class TotalsDdl {
    static final String ROWS = "counted";
    private final RecordType type;
    private final Totals totals;

    TotalsDdl(RecordType type, Totals totals) {
        this.type = type;
        this.totals = totals;
    }

    String text() {
        var by = joined(totals.by(), Column::name);
        var of = joined(totals.of(), Column::name);
        var columns = Stream.of(totals.by().stream().map(column -> column.name() + " " + Ddl.sqlType(column.type())), Stream.of(ROWS + " bigint not null"),
                totals.of().stream().map(column -> column.name() + " numeric not null,\n    " + counted(column) + " bigint not null")).flatMap(part -> part)
                .collect(Collectors.joining(",\n    "));
        return """
            create table %1$s (
                %2$s,
                folded boolean not null
            );
            create index %1$s__rows on %1$s (%3$s);
            create unique index %1$s__folded on %1$s (%4$s) nulls not distinct where folded;
            create function %1$s() returns trigger language plpgsql as $totals$
            begin
                if tg_op = 'INSERT' then
                    insert into %1$s select %4$s, %5$s, false
                    from added group by %4$s;
                elsif tg_op = 'DELETE' then
                    insert into %1$s select %4$s, %6$s, false
                    from gone group by %4$s;
                else
                    insert into %1$s select %4$s, %7$s, false
                    from (select %4$s, %8$s, 1 as turn from added
                        union all select %4$s, %8$s, -1 from gone) moved
                    group by %4$s
                    having %9$s;
                end if;
                return null;
            end
            $totals$;
            create trigger totals_added after insert on %10$s referencing new table as added for each statement execute function %1$s();
            create trigger totals_moved after update on %10$s referencing old table as gone new table as added for each statement execute function %1$s();
            create trigger totals_gone after delete on %10$s referencing old table as gone for each statement execute function %1$s();
            """.formatted(name(type), columns, joined(totals.by().subList(0, Math.min(2, totals.by().size())), Column::name), by, sums(""), sums("-"), moved(), of, changed(), type.name());
    }

    static String name(RecordType type) {
        return type.name() + "_totals";
    }

    /** How many rows have a value at all, beside their sum: a sum of none is empty. */
    static String counted(Column<?> column) {
        return column.name() + "_n";
    }

    private String sums(String sign) {
        return sign + "count(*), " + joined(totals.of(), column -> "%scoalesce(sum(%2$s), 0), %1$scount(%2$s)".formatted(sign, column.name()));
    }

    private String moved() {
        return "sum(turn), " + joined(totals.of(), column -> "%s, %s".formatted(sum(column), count(column)));
    }

    private String changed() {
        return "sum(turn) <> 0 or " + totals.of().stream().map(column -> "%s <> 0 or %s <> 0".formatted(sum(column), count(column))).collect(Collectors.joining(" or "));
    }

    private static String sum(Column<?> column) {
        return "sum(turn * coalesce(%s, 0))".formatted(column.name());
    }

    private static String count(Column<?> column) {
        return "sum(case when %s is null then 0 else turn end)".formatted(column.name());
    }

    private static String joined(List<? extends Column<?>> columns, Function<Column<?>, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }
}
