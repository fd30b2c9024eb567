package org.dealwright.edge.pages.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.exchange.Import;
import org.dealwright.edge.exchange.Imports;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.ImportPage;
import org.dealwright.edge.pages.view.ImportPage.Count;
import org.dealwright.edge.pages.view.ImportPage.Failure;
import org.dealwright.edge.pages.view.ImportPage.Link;
import org.dealwright.edge.pages.view.ImportPage.Past;
import org.dealwright.edge.pages.view.ImportPage.Stage;
import org.dealwright.edge.pages.view.ImportPage.Tally;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** The page of a file, by the stage that it is in. */
final class ImportPages {
    private static final int FIRST_FAILURES = 10;
    private static final int FIRST_MADE = 12;
    private static final int RECENT = 8;
    private final Visit visit;
    private final Imports imports;
    private final RecordType type;

    ImportPages(Visit visit, Imports imports, RecordType type) {
        this.visit = visit;
        this.imports = imports;
        this.type = type;
    }

    String href(UUID id) {
        return "/" + type.set() + "/import/" + id;
    }

    private ImportPage page(Stage stage) {
        return new ImportPage(visit.text("exchange.title", "type", visit.plural(type)), stage instanceof Stage.Bring ? visit.text("exchange.lead") : null,
                "/" + type.set(), visit.plural(type), stage);
    }

    ImportPage bring(@Nullable String fault) {
        var past = imports.recent(visit.actor(), type, RECENT).stream().map(this::past).toList();
        return page(new Stage.Bring(visit.post("/" + type.set() + "/import"), visit.text("exchange.file.help", "megabytes", Imports.MOST_MEGABYTES), fault, past));
    }

    private Past past(Row file) {
        var status = visit.text(((ColumnType.Choice) Import.TYPE.status().type()).options().key(file.require(Import.TYPE.status())));
        var counts = file.require(Import.TYPE.status()) == Import.COMPLETED ? counted(file) : visit.text("exchange.rows", "count", count(file, Import.TOTAL));
        return new Past(href(file.id()), file.name(), visit.formats().dateTime(file.require(Import.TYPE.createdOn())), status, counts);
    }

    private String counted(Row file) {
        var parts = new ArrayList<String>();
        for (var each : List.of(Import.CREATED, Import.UPDATED, Import.SKIPPED, Import.FAILURES)) {
            if (count(file, each) > 0) {
                parts.add(visit.text(each.labelKey()) + " " + visit.formats().number(count(file, each)));
            }
        }
        return String.join(" · ", parts);
    }

    /** @param fault what is wrong with what was just sent; null when nothing is */
    ImportPage of(Row file, @Nullable String fault) {
        return page(switch (file.require(Import.TYPE.status())) {
            case Import.TRANSFORMING, Import.IMPORTING -> watch(file);
            case Import.COMPLETED, Import.FAILED -> end(file);
            default -> new MapStage(visit, imports, imports.plan(visit.actor(), file.id())).of(href(file.id()), fault,
                    file.get(Import.COMPLETED_ON) == null ? null : tally(file, visit.text("exchange.would"),
                            Objects.requireNonNullElse(file.get(Import.MESSAGE), visit.text("exchange.would.lead"))));
        });
    }

    private Stage.Watch watch(Row file) {
        var total = Math.max(1, count(file, Import.TOTAL));
        var done = count(file, Import.CREATED) + count(file, Import.UPDATED) + count(file, Import.SKIPPED) + count(file, Import.FAILURES);
        var trial = file.require(Import.TYPE.status()) == Import.TRANSFORMING;
        return new Stage.Watch(href(file.id()), visit.text(trial ? "exchange.rehearsing" : "exchange.running", "name", file.name()),
                visit.text("exchange.progress", "done", done, "total", total), Math.min(100, (int) (100L * done / total)),
                new Tally(null, null, counts(file), List.of(), null, null));
    }

    private Stage.End end(Row file) {
        var broken = file.require(Import.TYPE.status()) == Import.FAILED;
        var made = imports.made(visit.actor(), file.id(), FIRST_MADE).stream()
                .map(row -> new Link("/" + type.set() + "/" + row.id(), row.name().isBlank() ? row.id().toString() : row.name())).toList();
        var verbs = List.of(Verb.go("list", visit.text("exchange.to.list"), "list", "/" + type.set()).ranked(Verb.Rank.PRIMARY),
                Verb.go("another", visit.text("exchange.another"), "upload", "/" + type.set() + "/import"));
        return new Stage.End(broken ? Tone.BAD : Tone.GOOD, visit.text(broken ? "exchange.broken" : "exchange.done", "name", file.name()), file.get(Import.MESSAGE),
                tally(file, null, null), made, verbs);
    }

    private Tally tally(Row file, @Nullable String heading, @Nullable String lead) {
        var failed = count(file, Import.FAILURES);
        var failures = failed == 0 ? List.<Failure>of() : imports.failed(visit.actor(), file.id(), FIRST_FAILURES).stream()
                .map(outcome -> new Failure(visit.formats().number(outcome.line().number()), String.valueOf(outcome.reason()))).toList();
        return new Tally(heading, lead, counts(file), failures,
                failed > failures.size() ? visit.text("exchange.failures.first", "count", failures.size(), "total", visit.formats().number(failed)) : null,
                failed == 0 ? null : href(file.id()) + "/failures.csv");
    }

    private List<Count> counts(Row file) {
        return List.of(figure(file, Import.CREATED, Tone.GOOD), figure(file, Import.UPDATED, Tone.ACCENT), figure(file, Import.SKIPPED, Tone.PLAIN),
                figure(file, Import.FAILURES, Tone.BAD));
    }

    private Count figure(Row file, Column<Integer> column, Tone tone) {
        return new Count(visit.text(column.labelKey()), visit.formats().number(count(file, column)), count(file, column) == 0 ? Tone.PLAIN : tone);
    }

    private static int count(Row file, Column<Integer> column) {
        return Objects.requireNonNullElse(file.get(column), 0);
    }
}
