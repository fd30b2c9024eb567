package org.dealwright.edge.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;

/** What pages and programs see of imports. Everything is asked as the actor, who sees the own ones, administrators all. */
@Component
public final class Imports {
    /** The largest file that is taken. */
    public static final int MOST_MEGABYTES = Contents.MOST_MEGABYTES;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private final Reading reading;
    private final Registry registry;
    private final Files files;
    private final Outcomes outcomes;

    Imports(Reading reading, Registry registry, Files files, Outcomes outcomes) {
        this.reading = reading;
        this.registry = registry;
        this.files = files;
        this.outcomes = outcomes;
    }

    public Mapping mapping(Row file) {
        return Mapping.parse(file.require(Import.MAPPING));
    }

    /** The newest imports of a type that the actor sees. */
    public List<Row> recent(Actor actor, RecordType type, int most) {
        return reading.as(actor).rows(Query.of(Import.TYPE).where(Predicate.eq(Import.TARGET, type.name())).sort(Sort.descending(Import.TYPE.createdOn())).limit(most));
    }

    /** Reads the file once from end to end. @throws org.dealwright.core.kernel.Fault.NotFound when the actor sees no such import */
    public Plan plan(Actor actor, UUID id) {
        var reader = reading.as(actor);
        var file = reader.get(Import.TYPE, id);
        var type = registry.type(file.require(Import.TARGET));
        var mapping = mapping(file);
        var survey = files.survey(id, mapping);
        var months = survey.columns().stream().anyMatch(column -> column.writing().monthFirst());
        var days = survey.columns().stream().anyMatch(column -> column.writing().dayFirst());
        return new Plan(file, type, mapping, survey, Target.of(type), unknown(type, mapping, survey, reader),
                survey.columns().stream().anyMatch(column -> column.writing().days()), months != days);
    }

    private Map<String, List<Plan.Unknown>> unknown(RecordType type, Mapping mapping, Survey survey, Reader reader) {
        var targets = new LinkedHashMap<String, Target>();
        Target.of(type).forEach(target -> targets.put(target.name(), target));
        var unknown = new LinkedHashMap<String, List<Plan.Unknown>>();
        var meanings = new Meanings(type, files.cells(mapping), new Pointers(registry, reader), mapping, survey);
        for (var pair : mapping.pairs()) {
            var target = targets.get(pair.target());
            var column = pair.header() == null ? null : survey.column(pair.header()).orElse(null);
            if (target != null && column != null && (!target.options().isEmpty() || Meanings.points(target))) {
                unknown.put(target.name(), meanings.of(target, pair, column));
            }
        }
        unknown.values().removeIf(List::isEmpty);
        return unknown;
    }

    /** Names of records that a lookup may point at, for choosing from. */
    public List<String> candidates(Actor actor, Target target, int most) {
        var names = new ArrayList<String>();
        if (target instanceof Target.OfColumn(var column) && column.isLookup()) {
            for (var each : column.lookup().targets()) {
                registry.find(each.type()).ifPresent(type -> reading.as(actor).rows(Query.of(type).select(type.primaryName()).withoutLabels()
                        .sort(Sort.ascending(type.primaryName())).limit(most)).stream().map(Row::name).filter(name -> !name.isBlank()).forEach(names::add));
            }
        }
        return names.stream().distinct().limit(most).toList();
    }

    public List<Outcome> failed(Actor actor, UUID id, int most) {
        reading.as(actor).get(Import.TYPE, id);
        return outcomes.failed(id, 0, most);
    }

    /** The first records that were made or changed, as far as the actor sees them. */
    public List<Row> made(Actor actor, UUID id, int most) {
        var reader = reading.as(actor);
        var type = registry.type(reader.get(Import.TYPE, id).require(Import.TARGET));
        var ids = outcomes.created(id, most);
        return ids.isEmpty() ? List.of() : reader.rows(Query.of(type).select(type.primaryName()).withoutLabels().where(Predicate.anyOf(type, ids)));
    }

    /**
     * The failed lines as a table: the columns of the file and, last, the reason. Shape: UTF-8 with its mark, commas, safe for spreadsheets.
     *
     * @param reason the head of the last column
     */
    public void failures(Actor actor, UUID id, String reason, OutputStream out) {
        var file = reading.as(actor).get(Import.TYPE, id);
        List<String> head;
        try (var lines = files.lines(id, mapping(file))) {
            head = lines.head();
        }
        try (var letters = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            letters.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(letters);
            csv.writeRecord(row(head, head.size(), reason));
            outcomes.failed(id, outcome -> csv.writeRecord(row(outcome.line().cells(), head.size(), String.valueOf(outcome.reason()))));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(List<String> cells, int width, String reason) {
        var row = new ArrayList<String>();
        for (var at = 0; at < Math.max(width, cells.size()); at++) {
            row.add(safe(at < cells.size() ? cells.get(at) : ""));
        }
        row.add(safe(reason));
        return row;
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    public Ref ref(UUID id) {
        return Import.TYPE.ref(id);
    }
}
