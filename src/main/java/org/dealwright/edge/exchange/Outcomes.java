package org.dealwright.edge.exchange;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.edge.exchange.Outcome.Kind;

/** What became of the lines of imports. A line that stands here is done, over every restart. */
@Component
final class Outcomes {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final DSLContext sql;

    Outcomes(DSLContext sql) {
        this.sql = sql;
    }

    /** Within the action that did it. */
    void keep(UUID id, List<Outcome> outcomes) {
        sql.execute("""
                insert into importrow (importid, line, outcome, record, cells, reason)
                select {0}, * from unnest({1}, {2}, {3}, {4}, {5})
                """, DSL.val(id), DSL.val(outcomes.stream().map(each -> each.line().number()).toArray(Integer[]::new)),
                DSL.val(outcomes.stream().map(each -> (short) each.kind().number()).toArray(Short[]::new)),
                DSL.val(outcomes.stream().map(Outcome::record).toArray(UUID[]::new)),
                DSL.val(outcomes.stream().map(Outcomes::cells).toArray(String[]::new)),
                DSL.val(outcomes.stream().map(Outcome::reason).toArray(String[]::new)));
    }

    private static @Nullable String cells(Outcome outcome) {
        return outcome.kind() == Kind.FAILED ? JSON.writeValueAsString(outcome.line().cells()) : null;
    }

    void clear(UUID id) {
        sql.execute("delete from importrow where importid = ?", id);
    }

    /** The numbers of the lines that are done. */
    BitSet done(UUID id) {
        var done = new BitSet();
        try (Stream<Record> rows = sql.fetchStream("select line from importrow where importid = ?", id)) {
            rows.forEach(row -> done.set(row.get(0, Integer.class)));
        }
        return done;
    }

    int[] counts(UUID id) {
        var counts = new int[Kind.values().length];
        sql.fetch("select outcome, count(*) from importrow where importid = ? group by outcome", id)
                .forEach(row -> counts[row.get(0, Integer.class) - 1] = row.get(1, Integer.class));
        return counts;
    }

    /** The failed lines in their order, after a line. */
    List<Outcome> failed(UUID id, int after, int limit) {
        return sql.fetch("select line, cells, reason from importrow where importid = ? and outcome = 4 and line > ? order by line limit ?", id, after, limit)
                .map(row -> Outcome.failed(new Line(row.get(0, Integer.class), List.of(JSON.readValue(row.get(1, String.class), String[].class))),
                        row.get(2, String.class)));
    }

    /** All failed lines in their order, without holding them all. */
    void failed(UUID id, Consumer<Outcome> each) {
        var portion = failed(id, 0, 1000);
        while (!portion.isEmpty()) {
            portion.forEach(each);
            portion = failed(id, portion.getLast().line().number(), 1000);
        }
    }

    /** Some of the records that were made, the first lines first. */
    List<UUID> created(UUID id, int limit) {
        return sql.fetch("select record from importrow where importid = ? and outcome in (1, 2) and record is not null order by line limit ?", id, limit)
                .map(row -> row.get(0, UUID.class));
    }
}
