package org.dealwright.edge.pages.verb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.CancelActivity;
import org.dealwright.work.activity.CompleteActivity;

/** How activities end. */
@Component
final class ActivityDeeds implements Deeds {
    private static final Set<String> KINDS = Set.of("task", "phonecall", "email", "letter", "fax", "appointment");
    private final CompleteActivity complete;
    private final CancelActivity cancel;
    private final UpdateRecord update;

    ActivityDeeds(CompleteActivity complete, CancelActivity cancel, UpdateRecord update) {
        this.complete = complete;
        this.cancel = cancel;
        this.update = update;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("cancel", "CancelActivity", "ban", ActivityDeeds::isKind, this::canceled).when(ActivityDeeds::isPending),
                Deed.of("snooze", "SnoozeActivity", "snooze", type -> isKind(type) && !type.name().equals("appointment"), this::snoozed)
                        .when(ActivityDeeds::isPending),
                Deed.of("complete", "CompleteActivity", "check", ActivityDeeds::isKind, this::completed).when(ActivityDeeds::isPending)
                        .first());
    }

    static boolean isKind(RecordType type) {
        return KINDS.contains(type.name());
    }

    private static boolean isPending(Row row) {
        var state = row.require(row.type().state());
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    private String completed(Occasion on) {
        on.run(complete, CompleteActivity.Input.of(on.ref()));
        return done(on, "CompleteActivity");
    }

    /** Until tomorrow at the hour it was due, or at this hour where it had none; what begins before moves with it. */
    private String snoozed(Occasion on) {
        var row = on.row();
        var common = ActivityPointer.COMMON;
        var due = row.type().column(common.due().name()).orElseThrow();
        var start = row.type().column(common.start().name()).orElseThrow();
        var now = on.visit().clock().instant();
        var was = row.at(Path.of(due)) instanceof Instant at ? at : now;
        var zone = on.visit().actor().zone();
        var until = on.visit().today().plusDays(1).atTime(was.atZone(zone).toLocalTime()).atZone(zone).toInstant();
        var values = Values.of(row.type()).put(due, until);
        if (row.at(Path.of(start)) instanceof Instant begin && !begin.isAfter(was)) {
            values.put(start, until.minus(Duration.between(begin, was)));
        }
        on.run(update, new UpdateRecord.Input(row.id(), values, row.version()));
        return done(on, "SnoozeActivity");
    }

    private String canceled(Occasion on) {
        on.run(cancel, CancelActivity.Input.of(on.ref()));
        return done(on, "CancelActivity");
    }

    /** Says so, with the way back. */
    private static String done(Occasion on, String verb) {
        var visit = on.visit();
        var now = visit.reader().get(on.row().type(), on.row().id());
        var onward = Found.href(now);
        var here = Objects.requireNonNullElse(visit.request().getParameter("back"), onward);
        Flash.say(visit, visit.text("verb." + verb + ".done"), TakeBackController.address(now, here));
        visit.request().setAttribute(VerbController.SAID, true);
        return onward;
    }
}
