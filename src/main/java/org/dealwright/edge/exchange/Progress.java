package org.dealwright.edge.exchange;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.Outcome.Kind;

/** Keeps what became of lines, and counts it on the import. Run as a verb after a rehearsal, whose own writes are gone. */
@Component
final class Progress implements Action<Progress.Input, Integer> {
    private final Outcomes outcomes;

    Progress(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    record Input(UUID file, List<Outcome> outcomes) {
    }

    @Override
    public String name() {
        return "Import";
    }

    @Override
    public Integer perform(Input input, Records records) {
        keep(input.file(), input.outcomes(), records);
        return input.outcomes().size();
    }

    void keep(UUID file, List<Outcome> all, Records records) {
        if (all.isEmpty()) {
            return;
        }
        outcomes.keep(file, all);
        records.hold(Import.TYPE, Predicate.is(Import.TYPE, file)).forEach(row -> records.follow(row, counted(row, all)));
    }

    private static Values counted(Row row, List<Outcome> all) {
        var values = Values.of(Import.TYPE);
        add(values, row, Import.CREATED, all, Kind.CREATED);
        add(values, row, Import.UPDATED, all, Kind.UPDATED);
        add(values, row, Import.SKIPPED, all, Kind.SKIPPED);
        add(values, row, Import.FAILURES, all, Kind.FAILED);
        return values;
    }

    private static void add(Values values, Row row, Column<Integer> count, List<Outcome> all, Kind kind) {
        var before = row.get(count);
        var more = (int) all.stream().filter(each -> each.kind() == kind).count();
        values.set(count, (before == null ? 0 : before) + more);
    }
}
