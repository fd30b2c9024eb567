package org.dealwright.edge.pages.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dealwright.core.access.Privilege;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.CalendarPage;
import org.dealwright.edge.pages.view.CalendarPage.Way;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.Appointment;

/** The calendar as a page. Two questions: what happens, and who the colleagues are. */
final class CalendarPages {
    static final String ADDRESS = "/calendar";
    private final Visit visit;
    private final Stretch stretch;
    private final Whose whose;

    CalendarPages(Visit visit, Stretch stretch, Whose whose) {
        this.visit = visit;
        this.stretch = stretch;
        this.whose = whose;
    }

    static String href(Stretch stretch, String of) {
        return ADDRESS + "?view=" + stretch.view().word() + "&day=" + stretch.day() + (of.isEmpty() ? "" : "&of=" + of);
    }

    CalendarPage page() {
        var zone = visit.actor().zone();
        var days = stretch.days();
        var events = new Events(visit).within(days.getFirst().atStartOfDay(zone).toInstant(),
                days.getLast().plusDays(1).atStartOfDay(zone).toInstant(), whose.predicate());
        var here = href(stretch, whose.of());
        var mayCreate = visit.reader().guard().standing().holds(Appointment.TYPE, Privilege.CREATE);
        return new CalendarPage(title(), mayCreate ? List.of(create(here)) : List.of(), views(),
                new Way(href(stretch.moved(-1), whose.of()), visit.text("work.calendar.before"), false),
                new Way(href(stretch.at(visit.today()), whose.of()), visit.text("ui.day.today"), days.contains(visit.today())),
                new Way(href(stretch.moved(1), whose.of()), visit.text("work.calendar.after"), false), people(),
                new Days(visit, stretch, whose.of()).of(events), stretch.view() == Stretch.View.MONTH, hours(),
                visit.post(ADDRESS + "/move"), mayCreate ? "/appointments/new?quick=true" : null, here);
    }

    private Verb create(String here) {
        return Verb.ask("create", visit.text("ui.new.of", "type", visit.label(Appointment.TYPE)), "plus",
                "/appointments/new?quick=true&back=" + here.replace("&", "%26").replace("?", "%3F")).ranked(Verb.Rank.PRIMARY).on("c");
    }

    private String title() {
        var days = stretch.days();
        var locale = visit.formats().locale();
        return switch (stretch.view()) {
            case DAY -> visit.formats().longDate(stretch.day());
            case WEEK -> visit.text("work.calendar.span", "from", visit.formats().shortDate(days.getFirst()), "to", visit.formats().date(days.getLast()));
            case MONTH -> DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? "y年M月" : "LLLL y", locale).format(stretch.day());
        };
    }

    private List<Way> views() {
        return Stream.of(Stretch.View.values()).map(view -> new Way(href(stretch.as(view), whose.of()), visit.text("work.calendar." + view.word()),
                view == stretch.view())).toList();
    }

    private List<Way> people() {
        return whose.choices().stream().map(choice -> new Way(href(stretch, choice.of()), choice.label(), choice.of().equals(whose.of()))).toList();
    }

    private List<String> hours() {
        var morning = LocalDate.EPOCH;
        return IntStream.range(0, 24).mapToObj(hour -> visit.formats().time(morning.atTime(LocalTime.of(hour, 0)).atZone(visit.formats().zone()).toInstant()))
                .toList();
    }
}
