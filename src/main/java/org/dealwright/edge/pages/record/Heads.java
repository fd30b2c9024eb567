package org.dealwright.edge.pages.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.feed.Feeds;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.RecordHead;
import org.dealwright.edge.pages.view.RecordHead.Fact;
import org.dealwright.edge.pages.view.RecordHead.Room;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;

/** The head of a record page. */
final class Heads {
    private static final int FACTS = 6;
    private final Visit visit;
    private final Row row;
    private final Present present;

    Heads(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
        this.present = new Present(visit);
    }

    /** @param next the next activity; null for types that have none */
    RecordHead of(List<Verb> verbs, List<Verb> more, Value.@Nullable Next next) {
        var facts = new ArrayList<Fact>();
        visit.registry().form(row.type()).header().stream().filter(column -> !isState(column)).map(column -> new Fact(present.label(column), present.value(row, column),
                room(column, facts)))
                .filter(fact -> !(fact.value() instanceof Value.Empty)).limit(FACTS).forEach(facts::add);
        if (next != null) {
            facts.add(new Fact(visit.text("ui.record.nextstep"), next, Room.TWO));
        }
        var trail = new RecordHead.Trail("/" + row.type().set(), visit.plural(row.type()));
        return new RecordHead("record", trail, title(), state(), List.of(), verbs, more, facts, saved());
    }

    /** That nothing is planned is said only where something is still to be done. */
    static Value.@Nullable Next next(Visit visit, Row row, List<Verb> verbs) {
        var next = new Feeds(visit, row).next();
        return next != null && next.urgency() == Urgency.NONE && verbs.stream().noneMatch(verb -> verb.rank() == Verb.Rank.PRIMARY) ? null : next;
    }

    String title() {
        return row.name().isBlank() ? visit.label(row.type()) : row.name();
    }

    private Value.@Nullable State state() {
        return row.type().lifecycle().isPresent() && present.value(row, row.type().state()) instanceof Value.State state ? state : null;
    }

    /** It stands beside the title. */
    private boolean isState(Column<?> column) {
        return row.type().lifecycle().isPresent() && column == row.type().state();
    }

    private static Room room(Column<?> column, List<Fact> before) {
        return switch (column.type()) {
            case ColumnType.Amount _ -> before.isEmpty() ? Room.BIG : Room.PLAIN;
            case ColumnType.Lookup lookup -> lookup.target("systemuser").isPresent() ? Room.PLAIN : Room.FIRM;
            default -> Room.PLAIN;
        };
    }

    private @Nullable String saved() {
        var at = row.type().column("modifiedon").map(column -> row.at(Path.of(column))).orElse(null);
        return at instanceof Instant moment ? visit.text("ui.saved.at", "time", visit.formats().relative(moment, visit.clock().instant()))
                : null;
    }
}
