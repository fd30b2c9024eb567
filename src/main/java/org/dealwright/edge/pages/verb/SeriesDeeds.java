package org.dealwright.edge.pages.verb;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.CancelFollowing;
import org.dealwright.work.activity.ChangeFollowing;
import org.dealwright.work.activity.Recurrence;
import org.dealwright.work.activity.Recurrence.Rhythm;
import org.dealwright.work.activity.RepeatAppointment;

/** Appointments that come again. Each of a series is an appointment of its own; what is changed in one can be changed in all that follow. */
@Component
final class SeriesDeeds implements Deeds {
    private static final int USUAL = 10;
    /** A day is read here as it is in a deal. */
    private static final Column<?> DAY = Opportunity.ESTIMATED_CLOSE;
    private final RepeatAppointment repeat;
    private final ChangeFollowing change;
    private final CancelFollowing cancel;

    SeriesDeeds(RepeatAppointment repeat, ChangeFollowing change, CancelFollowing cancel) {
        this.repeat = repeat;
        this.change = change;
        this.cancel = cancel;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("repeat", "RepeatAppointment", "again", Appointment.TYPE, this::repeated).asking(SeriesDeeds::asks)
                        .when(SeriesDeeds::isPending).when(row -> row.get(Appointment.SERIES) == null && row.get(Appointment.COMMON.start()) != null),
                Deed.of("following", "ChangeFollowing", "again", Appointment.TYPE, this::changed)
                        .asking(on -> List.of(on.remark("work.series.change"))).when(SeriesDeeds::isOneOfMany),
                Deed.of("end", "CancelFollowing", "ban", Appointment.TYPE, this::canceled).grave()
                        .asking(on -> List.of(on.remark("work.series.cancel"))).when(SeriesDeeds::isOneOfMany));
    }

    private static boolean isPending(Row row) {
        var state = row.require(Appointment.TYPE.state());
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    private static boolean isOneOfMany(Row row) {
        return isPending(row) && row.get(Appointment.SERIES) != null;
    }

    private static List<Dialog.Part> asks(Occasion on) {
        var chosen = on.isSent() ? on.sent("rhythm") : word(Rhythm.WEEKLY);
        var rhythms = Arrays.stream(Rhythm.values())
                .map(each -> new Option(word(each), on.visit().text("work.series." + word(each)), word(each).equals(chosen))).toList();
        return List.of(new Dialog.Part.Inputs(null, null, List.of(
                input(on, "rhythm", new Editor.Pick(rhythms)), input(on, "every", new Editor.Number(on.isSent() ? on.sent("every") : "1", null)),
                input(on, "count", new Editor.Number(on.isSent() ? on.sent("count") : Integer.toString(USUAL), null)),
                input(on, "until", new Editor.Day(on.sent("until"), "")))));
    }

    private static Input input(Occasion on, String name, Editor editor) {
        return Input.of("i-" + name, name, on.visit().text("work.series." + name), editor);
    }

    private static String word(Rhythm rhythm) {
        return rhythm.name().toLowerCase(Locale.ROOT);
    }

    private String repeated(Occasion on) {
        var rhythm = Arrays.stream(Rhythm.values()).filter(each -> word(each).equals(on.sent("rhythm"))).findFirst().orElse(Rhythm.WEEKLY);
        var count = on.number("count");
        var day = on.sent("until").isEmpty() ? null : new Typed(on.visit()).value(DAY, Entered.of(on.visit().request(), "until"));
        var made = on.run(repeat, new RepeatAppointment.Input(on.ref(), new Recurrence(rhythm, Math.max(1, on.number("every")),
                day instanceof LocalDate until ? until : null, count < 1 ? null : Integer.valueOf(count))));
        return said(on, "work.series.made", made.size() + 1);
    }

    private String changed(Occasion on) {
        return said(on, "work.series.changed", on.run(change, on.ref()));
    }

    private String canceled(Occasion on) {
        return said(on, "work.series.canceled", on.run(cancel, on.ref()));
    }

    private static String said(Occasion on, String key, int count) {
        Flash.say(on.visit(), on.visit().text(key, "count", count), null);
        on.visit().request().setAttribute(VerbController.SAID, true);
        return Found.href(on.row());
    }
}
