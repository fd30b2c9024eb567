package org.dealwright.edge.pages.verb;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.work.activity.Later;
import org.dealwright.work.activity.Task;

/** Until when something is put off: one of the moments that people name, or any day. */
public final class Snoozing {
    private static final String UNTIL = "until", DAY = "day";
    private final Visit visit;
    private final LocalTime hour;
    private final ZonedDateTime now;

    /** @param hour the time of day on another day */
    public Snoozing(Visit visit, LocalTime hour) {
        this.visit = visit;
        this.hour = hour;
        this.now = visit.clock().instant().atZone(visit.actor().zone());
    }

    private String sent(String name) {
        return Entered.of(visit.request(), name).text();
    }

    public List<Dialog.Part> asks() {
        var chosen = sent(UNTIL).isEmpty() ? key(Later.TOMORROW) : sent(UNTIL);
        var picks = new ArrayList<Dialog.Pick>();
        for (var later : Later.choices(now)) {
            picks.add(pick(key(later), visit.formats().dateTime(at(later)), chosen));
        }
        picks.add(pick(DAY, null, chosen));
        var day = Input.of("i-scheduledend", Task.COMMON.due().name(), visit.text("work.snooze.day"),
                new Editor.Moment(sent(Task.COMMON.due().name()), "", hour.toString()));
        return List.of(new Dialog.Part.Picks(visit.text("work.snooze.until"), "clock", null, UNTIL, false, picks),
                new Dialog.Part.Inputs(null, null, List.of(day)));
    }

    private Dialog.Pick pick(String key, @Nullable String when, String chosen) {
        return new Dialog.Pick(key, visit.text("work.snooze." + key), when, null, null, null, key.equals(chosen));
    }

    private static String key(Later later) {
        return later.name().toLowerCase(Locale.ROOT);
    }

    private Instant at(Later later) {
        return later.from(now, hour).toInstant();
    }

    /** Tomorrow where nothing was chosen. */
    public Instant until() {
        var chosen = sent(UNTIL);
        if (chosen.equals(DAY)) {
            return day();
        }
        return at(Later.choices(now).stream().filter(each -> key(each).equals(chosen)).findFirst().orElse(Later.TOMORROW));
    }

    private Instant day() {
        var due = Task.COMMON.due();
        return new Typed(visit).value(due, Entered.of(visit.request(), due)) instanceof Instant at ? at : at(Later.TOMORROW);
    }
}
