package org.dealwright.edge.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.Entries.Entry.Ready;
import org.dealwright.edge.exchange.Outcome.Kind;

/** Some lines become records, all in one transaction: new ones in one statement, with all rules, as the actor who brought the file. */
@Component
final class ImportLines implements Action<ImportLines.Input, ImportLines.Done> {
    private final UpdateRecord update;
    private final Endings endings;
    private final Progress progress;

    ImportLines(UpdateRecord update, Endings endings, Progress progress) {
        this.update = update;
        this.endings = endings;
        this.progress = progress;
    }

    /**
     * Lines of one import.
     *
     * @param settled what became of lines that need not be written
     * @param made by key the records that a rehearsal would have made or changed by now, as they would be
     * @param reason tells a fault to who brought the file
     * @param keep whether the outcomes are kept with the records
     */
    record Input(UUID file, RecordType type, Existing existing, Matching matching, List<Ready> lines, List<Outcome> settled,
            Map<List<Object>, Values> made, Function<Fault, String> reason, boolean keep) {
    }

    /** @param made by key the records that were made or changed, as they are now */
    record Done(List<Outcome> outcomes, Map<List<Object>, Values> made) {
    }

    @Override
    public String name() {
        return "Import";
    }

    @Override
    public Done perform(Input input, Records records) {
        var outcomes = new ArrayList<>(input.settled());
        var made = new HashMap<List<Object>, Values>();
        var found = input.matching().find(input.lines().stream().map(Ready::values).toList(), records.read());
        var fresh = new ArrayList<Fresh>();
        var ending = new ArrayList<Ending.Of>();
        for (var line : input.lines()) {
            var key = input.matching().key(line.values());
            var rows = key == null ? List.<Row>of() : found.getOrDefault(key, List.of());
            if (key != null && input.made().containsKey(key)) {
                outcomes.add(meet(line, key, input, records, made));
            } else if (rows.isEmpty()) {
                create(line, input, records, fresh, outcomes);
            } else {
                outcomes.add(meet(line, rows, input, records, ending));
                note(line, key, rows.getFirst(), made);
            }
        }
        write(fresh, records, outcomes, ending);
        endings.bring(ending, records);
        fresh.forEach(each -> note(input.matching().key(each.values()), each.values(), made));
        if (input.keep()) {
            progress.keep(input.file(), outcomes, records);
        }
        return new Done(outcomes, made);
    }

    private static void note(Ready line, @Nullable List<Object> key, Row before, Map<List<Object>, Values> made) {
        var values = Values.of(before.type());
        before.type().columns().forEach(column -> values.put(column, before.get(column)));
        line.values().columns().forEach(column -> values.put(column, line.values().get(column)));
        note(key, values, made);
    }

    private static void note(@Nullable List<Object> key, Values values, Map<List<Object>, Values> made) {
        if (key != null) {
            made.put(key, values);
        }
    }

    /** A record that only a rehearsal has made or changed. */
    private static Outcome meet(Ready line, List<Object> key, Input input, Records records, Map<List<Object>, Values> made) {
        var before = Objects.requireNonNull(input.made().get(key));
        var values = line.values();
        var same = values.columns().stream().filter(column -> !column.equals(input.type().createdOn()))
                .allMatch(column -> Change.same(values.get(column), before.get(column)));
        if (input.existing() == Existing.SKIP || same) {
            return Outcome.of(line.line(), Kind.SKIPPED, null);
        }
        var after = before.copy();
        values.columns().forEach(column -> after.put(column, values.get(column)));
        try {
            CreateRecord.ready(stateless(after), records);
        } catch (Fault fault) {
            return Outcome.failed(line.line(), input.reason().apply(fault));
        }
        made.put(key, after);
        return Outcome.of(line.line(), Kind.UPDATED, null);
    }

    private static Values stateless(Values values) {
        var type = values.type();
        return type.lifecycle().isEmpty() ? values : values.copy().remove(type.state()).remove(type.status());
    }

    /** A record to be, and where it goes once it is. */
    private record Fresh(Line line, Values values, Values given, @Nullable Ending ending) {
    }

    private static void create(Ready line, Input input, Records records, List<Fresh> fresh, List<Outcome> outcomes) {
        if (input.existing() == Existing.UPDATE_ONLY) {
            outcomes.add(Outcome.failed(line.line(), input.reason().apply(
                    new Fault.Refused(ExchangeError.RECORD_NOT_FOUND, Map.of("type", input.type().name())))));
            return;
        }
        var values = line.values().copy();
        var ending = Ending.take(values, null);
        try {
            var ready = CreateRecord.ready(values, records).set(input.type().createdOn(), values.get(input.type().createdOn()));
            fresh.add(new Fresh(line.line(), ready, line.values(), ending));
        } catch (Fault fault) {
            outcomes.add(Outcome.failed(line.line(), input.reason().apply(fault)));
        }
    }

    private static void write(List<Fresh> fresh, Records records, List<Outcome> outcomes, List<Ending.Of> ending) {
        var made = records.createAll(fresh.stream().map(Fresh::values).toList());
        for (var at = 0; at < fresh.size(); at++) {
            var each = fresh.get(at);
            outcomes.add(Outcome.of(each.line(), Kind.CREATED, made.get(at).id()));
            if (each.ending() != null) {
                ending.add(new Ending.Of(made.get(at), each.given(), each.ending()));
            }
        }
    }

    private Outcome meet(Ready line, List<Row> rows, Input input, Records records, List<Ending.Of> endingLater) {
        if (rows.size() > 1) {
            return Outcome.failed(line.line(), input.reason().apply(new Fault.Refused(ExchangeError.RECORD_AMBIGUOUS,
                    Map.of("type", input.type().name(), "count", rows.size()))));
        }
        var row = rows.getFirst();
        var values = line.values().copy().remove(input.type().id()).remove(input.type().createdOn());
        if (input.existing() == Existing.SKIP || !differs(row, values)) {
            return Outcome.of(line.line(), Kind.SKIPPED, row.id());
        }
        var ending = Ending.take(values, row);
        if (ending != null) {
            endingLater.add(new Ending.Of(row.ref(), line.values(), ending));
            Endings.leave(values, ending);
        }
        if (differs(row, values)) {
            records.perform(update, new UpdateRecord.Input(row.id(), values, null));
        }
        return Outcome.of(line.line(), Kind.UPDATED, row.id());
    }

    private static boolean differs(Row row, Values values) {
        var draft = new Draft(row, values);
        return new HashSet<>(values.columns()).stream().anyMatch(draft::changes);
    }
}
