package org.dealwright.edge.pages.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.CalendarPage;
import org.dealwright.edge.pages.view.CalendarPage.Event;
import org.dealwright.work.activity.ActivityPointer;

/** The days of a calendar, each with what happens on it. */
final class Days {
    private static final int FIT = 4, DAY_MINUTES = 1440, SHORTEST = 20;
    private final Visit visit;
    private final Stretch stretch;
    private final String whose;
    private final DateTimeFormatter weekday;

    Days(Visit visit, Stretch stretch, String whose) {
        this.visit = visit;
        this.stretch = stretch;
        this.whose = whose;
        this.weekday = DateTimeFormatter.ofPattern("EEE", visit.formats().locale());
    }

    List<CalendarPage.Day> of(List<Events.Event> events) {
        return stretch.days().stream().map(day -> day(day, events)).toList();
    }

    private CalendarPage.Day day(LocalDate day, List<Events.Event> events) {
        var zone = visit.actor().zone();
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        var whole = new ArrayList<Event>();
        var timed = new ArrayList<Event>();
        events.stream().filter(each -> each.start().isBefore(to) && each.end().isAfter(from))
                .forEach(each -> (each.whole() ? whole : timed).add(event(each, day)));
        var month = stretch.view() == Stretch.View.MONTH;
        var shown = month ? Stream.concat(whole.stream(), timed.stream().sorted(Comparator.comparingInt(Event::at))).limit(FIT).toList() : whole;
        var hidden = whole.size() + timed.size() - shown.size();
        return new CalendarPage.Day(day.toString(), weekday.format(day), visit.formats().number(day.getDayOfMonth()),
                CalendarPages.href(stretch.as(Stretch.View.DAY).at(day), whose), day.equals(visit.today()), stretch.isOutside(day), shown,
                month ? List.of() : Beside.placed(timed), month && hidden > 0 ? visit.text("work.calendar.more", "count", hidden) : null);
    }

    private Event event(Events.Event event, LocalDate day) {
        var row = event.row();
        var zone = visit.actor().zone();
        var midnight = day.atStartOfDay(zone).toInstant();
        var at = (int) Math.max(0, Math.min(DAY_MINUTES - SHORTEST, Duration.between(midnight, event.start()).toMinutes()));
        var length = (int) Math.min(DAY_MINUTES - at, Math.max(SHORTEST, Duration.between(midnight, event.end()).toMinutes() - at));
        var type = visit.registry().type(event.kind());
        var late = !event.isDone() && event.start().isBefore(visit.clock().instant()) && !event.kind().equals(Events.APPOINTMENT);
        return new Event(type.set() + "/" + row.id(), "/" + type.set() + "/" + row.id(), Icons.of(type), row.name(),
                event.whole() ? "" : visit.formats().time(event.start()), about(row), at, length, 0, 1, event.isDone(), late, row.version(),
                event.kind().equals(Events.APPOINTMENT));
    }

    /** What it is about, and whose it is where that is not clear. */
    private String about(Row row) {
        var owner = whose.equals(Whose.TEAM) ? row.label(ActivityPointer.TYPE.owner()) : null;
        return Stream.<@Nullable String>of(row.label(ActivityPointer.COMMON.regarding()), owner).filter(Objects::nonNull)
                .reduce((one, other) -> one + " · " + other).orElse("");
    }
}
