package org.dealwright.edge.pages.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.verb.Undo;
import org.dealwright.work.activity.MoveActivity;

/** {@code /calendar?view=week&day=2026-03-10&of=team}: what happens when; moved and stretched in place. */
@Controller
final class CalendarController {
    private static final int USUAL = 30, LONGEST = 1440, SHORTEST = 15;
    private final Pages pages;
    private final Actions actions;
    private final MoveActivity move;

    CalendarController(Pages pages, Actions actions, MoveActivity move) {
        this.pages = pages;
        this.actions = actions;
        this.move = move;
    }

    @GetMapping(CalendarPages.ADDRESS)
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String of) {
        var stretch = Stretch.of(view, day, visit.today(), weekStart(visit));
        var page = new CalendarPages(visit, stretch, new Whose(visit, of)).page();
        return pages.page(visit, Sheet.of(visit.text("work.calendar"), CalendarPages.ADDRESS, "home/calendar.jte", page));
    }

    private static DayOfWeek weekStart(Visit visit) {
        var chosen = visit.reader().first(Query.of(Organization.TYPE).select(Organization.WEEK_START).withoutLabels())
                .map(company -> company.get(Organization.WEEK_START)).orElse(1);
        return chosen == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(chosen);
    }

    /**
     * An activity goes to another time.
     *
     * @param what its set and id
     * @param at where the reader is: {@code 2026-03-10T09:30}
     */
    @PostMapping(CalendarPages.ADDRESS + "/move")
    ResponseEntity<byte[]> move(Visit visit, @RequestParam String what, @RequestParam long version, @RequestParam String at,
            @RequestParam(defaultValue = "30") int minutes, @RequestParam(defaultValue = CalendarPages.ADDRESS) String back) {
        var slash = what.indexOf('/');
        var activity = Found.ref(visit, what.substring(0, Math.max(0, slash)), what.substring(slash + 1));
        var length = minutes <= 0 ? USUAL : Math.clamp(minutes, SHORTEST, LONGEST);
        actions.run(move, new MoveActivity.Input(activity, version, moment(visit, at), length), visit.actor());
        var now = visit.reader().get(visit.registry().type(activity.type()), activity.id());
        var here = Going.safe(back, CalendarPages.ADDRESS);
        Flash.say(visit, visit.text("work.calendar.moved", "when", visit.formats().dateTime(moment(visit, at))), Undo.address(now, here, null));
        return Going.to(visit, here);
    }

    private static Instant moment(Visit visit, String at) {
        try {
            return LocalDateTime.parse(at).atZone(visit.actor().zone()).toInstant();
        } catch (DateTimeException _) {
            throw new Fault.Invalid(SchemaError.VALUE_WRONG_TYPE, "scheduledstart", Map.of("type", "activitypointer"));
        }
    }
}
