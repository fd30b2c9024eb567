package org.dealwright.edge.pages.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** Appointments, calls and tasks within a time: one question. Appointments last from start to end, the others stand where they are due. */
final class Events {
    static final String APPOINTMENT = "appointment";
    private static final List<String> KINDS = List.of(APPOINTMENT, "phonecall", "task");
    private static final int MOST = 1000, USUAL_MINUTES = 30, SHORTEST = 15;
    private static final ActivityColumns COMMON = ActivityPointer.COMMON;
    private final Visit visit;

    Events(Visit visit) {
        this.visit = visit;
    }

    /** One of them, with the time that it takes. */
    record Event(Row row, String kind, Instant start, Instant end, boolean whole) {
        boolean isDone() {
            return row.require(ActivityPointer.TYPE.state()) == ActivityState.COMPLETED.number();
        }
    }

    List<Event> within(Instant from, Instant to, Predicate whose) {
        var type = ActivityPointer.TYPE;
        if (!visit.reader().guard().standing().holds(type, Privilege.READ)) {
            return List.of();
        }
        return visit.reader().rows(Query.of(type).select(COMMON.subject(), COMMON.regarding(), COMMON.start(), COMMON.due(), COMMON.kind(),
                COMMON.plannedMinutes(), COMMON.description(), type.state(), type.owner())
                .where(Predicate.in(COMMON.kind(), KINDS)).where(whose)
                .where(new Predicate.Not(Predicate.eq(type.state(), ActivityState.CANCELED.number())))
                .where(Predicate.any(between(COMMON.due(), from, to), between(COMMON.start(), from, to),
                        Predicate.all(compare(COMMON.start(), Operator.LT, from), compare(COMMON.due(), Operator.GE, to))))
                .sort(Sort.ascending(COMMON.due())).limit(MOST)).stream().map(this::event)
                .filter(event -> event.start().isBefore(to) && event.end().isAfter(from)).toList();
    }

    private static Predicate between(Column<Instant> column, Instant from, Instant to) {
        return Predicate.all(compare(column, Operator.GE, from), compare(column, Operator.LT, to));
    }

    private static Predicate compare(Column<Instant> column, Operator operator, Instant moment) {
        return new Predicate.Compare(Path.of(column), operator, moment);
    }

    private Event event(Row row) {
        var kind = Objects.requireNonNullElse(row.get(COMMON.kind()), "task");
        var due = row.get(COMMON.due());
        var start = row.get(COMMON.start());
        var minutes = Math.max(SHORTEST, Objects.requireNonNullElse(row.get(COMMON.plannedMinutes()), USUAL_MINUTES));
        var begin = kind.equals(APPOINTMENT) && start != null || due == null ? Objects.requireNonNull(start) : due;
        var end = kind.equals(APPOINTMENT) && due != null && due.isAfter(begin) ? due : begin.plus(Duration.ofMinutes(minutes));
        return new Event(row, kind, begin, end, isWhole(kind, begin, end));
    }

    /** From midnight to midnight; what is due at midnight is due on that day, at no hour. */
    private boolean isWhole(String kind, Instant begin, Instant end) {
        var midnight = begin.atZone(visit.actor().zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight && (!kind.equals(APPOINTMENT) || Duration.between(begin, end).toHours() >= 23) || Duration.between(begin, end).toHours() >= 24;
    }
}
