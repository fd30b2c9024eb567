package org.dealwright.edge.pages.verb;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.CancelActivity;
import org.dealwright.work.activity.FinishActivity;
import org.dealwright.work.activity.SnoozeActivity;

/** How activities end, or are put off. */
@Component
final class ActivityDeeds implements Deeds {
    private static final Set<String> KINDS = Set.of("task", "phonecall", "email", "letter", "fax", "appointment");
    private final FinishActivity finish;
    private final CancelActivity cancel;
    private final SnoozeActivity snooze;

    ActivityDeeds(FinishActivity finish, CancelActivity cancel, SnoozeActivity snooze) {
        this.finish = finish;
        this.cancel = cancel;
        this.snooze = snooze;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("cancel", "CancelActivity", "ban", ActivityDeeds::isKind, this::canceled).when(ActivityDeeds::isPending),
                Deed.of("snooze", "SnoozeActivity", "snooze", type -> isKind(type) && !type.name().equals("appointment"), this::snoozed)
                        .when(ActivityDeeds::isPending).asking(on -> new Snoozing(on.visit(), Finishing.hour(on)).asks()),
                Deed.of("complete", "CompleteActivity", "check", ActivityDeeds::isKind, this::completed).when(ActivityDeeds::isPending)
                        .asking(on -> new Finishing(on).asks()).first());
    }

    static boolean isKind(RecordType type) {
        return KINDS.contains(type.name());
    }

    private static boolean isPending(Row row) {
        var state = row.require(row.type().state());
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    private String completed(Occasion on) {
        var outcome = on.run(finish, new Finishing(on).input());
        return done(on, on.visit().text(outcome.next() == null ? "verb.CompleteActivity.done" : "work.finish.done"), outcome.next());
    }

    private String snoozed(Occasion on) {
        var until = new Snoozing(on.visit(), Finishing.hour(on)).until();
        on.run(snooze, new SnoozeActivity.Input(on.ref(), until));
        return done(on, on.visit().text("work.snooze.done", "when", on.visit().formats().dateTime(until)), null);
    }

    private String canceled(Occasion on) {
        on.run(cancel, CancelActivity.Input.of(on.ref()));
        return done(on, on.visit().text("verb.CancelActivity.done"), null);
    }

    /**
     * Says so, with the way back.
     *
     * @param planned what goes again when it is taken back
     */
    private static String done(Occasion on, String said, @Nullable Ref planned) {
        var visit = on.visit();
        var now = visit.reader().get(on.row().type(), on.row().id());
        var onward = Found.href(now);
        var here = Objects.requireNonNullElse(visit.request().getParameter("back"), onward);
        Flash.say(visit, said, Undo.address(now, here, planned));
        visit.request().setAttribute(VerbController.SAID, true);
        return onward;
    }
}
