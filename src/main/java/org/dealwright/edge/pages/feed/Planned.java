package org.dealwright.edge.pages.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** The activities regarding a record, of all kinds: one question. */
final class Planned {
    private static final int SHOWN = 50;
    private static final ActivityColumns COMMON = ActivityPointer.COMMON;
    private final Visit visit;
    private final Row row;
    private final Wanted wanted;
    private final List<UUID> about;
    private @Nullable List<Row> rows;

    Planned(Visit visit, Row row, Wanted wanted, List<UUID> about) {
        this.visit = visit;
        this.row = row;
        this.wanted = wanted;
        this.about = about;
    }

    /** Hangs on one of these records. */
    static Predicate about(Column<Ref> lookup, List<UUID> records) {
        return records.size() == 1 ? Predicate.pointsAt(lookup, records.getFirst()) : new Predicate.In(Path.of(lookup), records);
    }

    /** Has the words that are looked for in one of these columns. */
    static Predicate says(Wanted wanted, List<Column<String>> columns) {
        return wanted.text().isEmpty() ? Predicate.everything() : Predicate.any(columns.stream()
                .<Predicate>map(column -> new Predicate.Matches(Path.of(column), Predicate.Match.CONTAINS, wanted.text())).toList());
    }

    /** The name of the record that it hangs on, where that is another one. */
    static Optional<Entry.Piece> belonging(Row entry, Column<Ref> lookup, Row row) {
        var about = entry.get(lookup);
        return about == null || about.id().equals(row.id()) ? Optional.empty()
                : Optional.of(new Entry.Piece(" · " + Objects.requireNonNullElse(entry.label(lookup), "…"), false));
    }

    /** On top of the timeline, or no longer. */
    static Verb pin(Visit visit, Row row, String href, boolean pinned) {
        return Verb.act(pinned ? "unpin" : "pin", visit.text(pinned ? "work.feed.unpin" : "work.feed.pin"), "pin",
                visit.post(href + "/verb/" + (pinned ? "unpin" : "pin") + "?back=" + Found.href(row))).ranked(Verb.Rank.QUIET);
    }

    /** Open ones first, the soonest due leading; then what ended last. */
    List<Row> rows() {
        var known = rows;
        if (known == null) {
            known = visit.reader().guard().standing().holds(ActivityPointer.TYPE, Privilege.READ) ? ask() : List.of();
            rows = known;
        }
        return known;
    }

    private List<Row> ask() {
        var type = ActivityPointer.TYPE;
        var query = Query.of(type).select(COMMON.subject(), COMMON.start(), COMMON.due(), COMMON.actualEnd(), COMMON.description(),
                COMMON.outcome(), COMMON.pinned(), COMMON.regarding(), ActivityPointer.CONCRETE, type.state(), type.owner(), type.modifiedOn());
        var kind = Wanted.KINDS.contains(wanted.of()) ? Predicate.eq(COMMON.kind(), wanted.of()) : Predicate.everything();
        return visit.reader().rows(query.where(about(COMMON.regarding(), about)).where(kind)
                .where(says(wanted, List.of(COMMON.subject(), COMMON.description(), COMMON.outcome()))).sort(Sort.descending(type.modifiedOn()))
                .limit(SHOWN))
                .stream().sorted(Comparator.comparing((Row each) -> !isOpen(each))
                        .thenComparing(each -> Objects.requireNonNullElse(due(each), Instant.MAX))).toList();
    }

    static boolean isOpen(Row activity) {
        var state = activity.require(ActivityPointer.TYPE.state());
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    private static @Nullable Instant due(Row activity) {
        var due = activity.get(COMMON.due());
        return due == null ? activity.get(COMMON.start()) : due;
    }

    private static Instant ended(Row activity) {
        var end = activity.get(COMMON.actualEnd());
        return end == null ? activity.require(ActivityPointer.TYPE.modifiedOn()) : end;
    }

    Feeds.Dated dated(Row activity) {
        return new Feeds.Dated(ended(activity), entry(activity));
    }

    Entry entry(Row activity) {
        var kind = activity.require(ActivityPointer.CONCRETE);
        var open = isOpen(activity);
        var at = open ? due(activity) : ended(activity);
        var time = at == null ? "" : open ? visit.formats().relative(at, visit.clock().instant()) : visit.formats().time(at);
        var late = open && at != null && at.isBefore(visit.clock().instant());
        return new Entry("a" + activity.id(), Icons.of(kind.type()), late ? Tone.BAD : open ? Tone.ACCENT : Tone.PLAIN,
                title(activity, kind), time, at == null ? "" : at.toString(), text(activity),
                href(kind), verbs(activity, kind, open)).with(null, isPinned(activity));
    }

    private static boolean isPinned(Row activity) {
        return Boolean.TRUE.equals(activity.get(COMMON.pinned()));
    }

    /** What came of it says more than what was intended. */
    private static @Nullable String text(Row activity) {
        var outcome = activity.get(COMMON.outcome());
        return outcome == null ? activity.get(COMMON.description()) : outcome;
    }

    /** What ended a record bears its name: the kind says what happened. */
    private List<Entry.Piece> title(Row activity, Ref kind) {
        var name = new Entry.Piece(activity.name(), true);
        var title = new ArrayList<Entry.Piece>();
        if (kind.type().endsWith("close")) {
            title.add(new Entry.Piece(visit.label(visit.registry().type(kind.type())) + " · ", false));
        }
        title.add(name);
        belonging(activity, COMMON.regarding(), row).ifPresent(title::add);
        return title;
    }

    private String href(Ref kind) {
        return "/" + visit.registry().type(kind.type()).set() + "/" + kind.id();
    }

    private List<Verb> verbs(Row activity, Ref kind, boolean open) {
        var verbs = new ArrayList<Verb>();
        if (open) {
            verbs.add(Verb.ask("complete", visit.text("ui.feed.complete"), "check", href(kind) + "/verb/complete?back=" + Found.href(row)));
        }
        if (!kind.type().endsWith("close")) {
            verbs.add(pin(visit, row, href(kind), isPinned(activity)));
        }
        return verbs;
    }

    Value.Next next() {
        var first = rows().stream().filter(Planned::isOpen).findFirst().orElse(null);
        if (first == null) {
            return new Value.Next(visit.text("ui.next.none"), "alert", Urgency.NONE);
        }
        var icon = Icons.of(first.require(ActivityPointer.CONCRETE).type());
        var due = due(first);
        if (due == null) {
            return new Value.Next(first.name(), icon, Urgency.LATER);
        }
        var days = ChronoUnit.DAYS.between(visit.formats().day(due), visit.today());
        return days > 0 ? new Value.Next(visit.text("ui.next.late", "what", first.name(), "days", days), icon, Urgency.LATE)
                : days == 0 ? new Value.Next(visit.text("ui.next.today", "what", first.name(), "time", visit.formats().time(due)), icon,
                Urgency.TODAY)
                : new Value.Next(visit.text("ui.next.later", "what", first.name(), "date", visit.formats().date(due)), icon, Urgency.LATER);
    }
}
