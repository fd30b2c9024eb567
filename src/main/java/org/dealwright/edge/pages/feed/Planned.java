package org.dealwright.edge.pages.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
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
    private @Nullable List<Row> rows;

    Planned(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
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
                ActivityPointer.CONCRETE,
                type.state(), type.owner(), type.modifiedOn());
        return visit.reader().rows(query.where(Predicate.pointsAt(COMMON.regarding(), row.id())).sort(Sort.descending(type.modifiedOn()))
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
                title(activity, kind), time, at == null ? "" : at.toString(), activity.get(COMMON.description()),
                href(kind), verbs(kind, open));
    }

    /** What ended a record bears its name: the kind says what happened. */
    private List<Entry.Piece> title(Row activity, Ref kind) {
        var name = new Entry.Piece(activity.name(), true);
        return kind.type().endsWith("close") ? List.of(new Entry.Piece(visit.label(visit.registry().type(kind.type())) + " · ", false), name)
                : List.of(name);
    }

    private String href(Ref kind) {
        return "/" + visit.registry().type(kind.type()).set() + "/" + kind.id();
    }

    private List<Verb> verbs(Ref kind, boolean open) {
        return !open ? List.of() : List.of(Verb.act("complete", visit.text("ui.feed.complete"), "check",
                visit.post(href(kind) + "/verb/complete?back=/" + row.type().set() + "/" + row.id())));
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
