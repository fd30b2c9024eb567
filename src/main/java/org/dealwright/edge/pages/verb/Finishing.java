package org.dealwright.edge.pages.verb;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.FinishActivity;
import org.dealwright.work.activity.PhoneCall;
import org.dealwright.work.activity.Task;

/** The one question at the end of an activity: what came of it, and what comes next. Nothing of it has to be answered. */
final class Finishing {
    private static final List<String> KINDS = List.of("phonecall", "email", "appointment", "task");
    private static final String KIND = "kind";
    private static final int LONGEST = 2000;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private final Occasion on;
    private final Visit visit;
    private final RecordType type;

    Finishing(Occasion on) {
        this.on = on;
        this.visit = on.visit();
        this.type = on.row().type();
    }

    private <T> Column<T> common(Column<T> column) {
        return type.common(column.name());
    }

    List<Dialog.Part> asks() {
        var outcome = common(Task.COMMON.outcome());
        var first = new ArrayList<Input>();
        first.add(Input.of("i-outcome", outcome.name(), visit.text(outcome.labelKey()),
                new Editor.Line("text", on.sent(outcome.name()), LONGEST, visit.text("work.finish.outcome"))).across());
        if (type.equals(PhoneCall.TYPE)) {
            first.add(on.input(type, PhoneCall.LEFT_VOICE_MAIL, Entered.NOTHING));
        }
        var kinds = kinds();
        return kinds.size() < 2 ? List.of(new Dialog.Part.Inputs(null, null, first))
                : List.of(new Dialog.Part.Inputs(null, null, first), new Dialog.Part.Inputs(visit.text("work.finish.next"), "right", next(kinds)),
                        new Dialog.Part.Instead("skip", "true", visit.text("work.finish.skip"), "⇧↵"));
    }

    private List<Input> next(List<Option> kinds) {
        var due = Task.COMMON.due();
        var subject = Task.COMMON.subject();
        return List.of(Input.of("i-kind", KIND, visit.text("column.activitytypecode"), new Editor.Pick(kinds)),
                on.input(Task.TYPE, due, new Raw(visit).of(proposal(), null)),
                on.input(Task.TYPE, subject, Entered.text(on.row().name())).across());
    }

    /** Nothing is proposed where something is planned already, or where it is about nothing. */
    private List<Option> kinds() {
        var standing = visit.reader().guard().standing();
        var chosen = on.isSent() ? on.sent(KIND) : goesOn() ? "" : KINDS.contains(type.name()) ? type.name() : Task.TYPE.name();
        var options = new ArrayList<Option>();
        options.add(new Option("", visit.text("work.finish.none"), chosen.isEmpty()));
        KINDS.stream().map(visit.registry()::type).filter(kind -> standing.holds(kind, Privilege.CREATE))
                .forEach(kind -> options.add(new Option(kind.name(), visit.label(kind), kind.name().equals(chosen))));
        return options;
    }

    private boolean goesOn() {
        var about = on.row().get(common(Task.COMMON.regarding()));
        return about == null || visit.reader().first(Query.of(ActivityPointer.TYPE).select(ActivityPointer.TYPE.id()).withoutLabels()
                .where(Predicate.pointsAt(ActivityPointer.COMMON.regarding(), about.id()))
                .where(Predicate.in(ActivityPointer.TYPE.state(), List.of(ActivityState.OPEN.number(), ActivityState.SCHEDULED.number())))
                .where(new Predicate.Not(Predicate.is(ActivityPointer.TYPE, on.row().id())))).isPresent();
    }

    /** The next working day, at the hour at which this one was due. */
    private Instant proposal() {
        var zone = visit.actor().zone();
        var day = visit.today().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(hour(on)).atZone(zone).toInstant();
    }

    /** The time of day at which an activity is due; the morning where it has none. */
    static LocalTime hour(Occasion on) {
        var due = on.row().get(on.row().type().<Instant>common(Task.COMMON.due().name()));
        return due == null ? MORNING : due.atZone(on.visit().actor().zone()).toLocalTime();
    }

    FinishActivity.Input input() {
        return new FinishActivity.Input(on.ref(), outcome(), on.isTicked("skip") || on.sent(KIND).isEmpty() ? null : planned());
    }

    private @Nullable Values outcome() {
        var columns = new ArrayList<Column<?>>(List.of(common(Task.COMMON.outcome())));
        if (type.equals(PhoneCall.TYPE) && on.isTicked(PhoneCall.LEFT_VOICE_MAIL.name())) {
            columns.add(PhoneCall.LEFT_VOICE_MAIL);
        }
        var values = on.read(type, columns);
        return values.isEmpty() ? null : values;
    }

    private FinishActivity.Next planned() {
        var kind = KINDS.stream().filter(on.sent(KIND)::equals).findFirst().map(visit.registry()::type)
                .orElseThrow(() -> new Fault.Invalid(SchemaError.UNKNOWN_TYPE, null, Map.of("name", on.sent(KIND))));
        var values = on.read(Task.TYPE, List.of(Task.COMMON.due(), Task.COMMON.subject()));
        return new FinishActivity.Next(kind, Objects.requireNonNullElse(values.get(Task.COMMON.subject()), on.row().name()),
                Objects.requireNonNullElseGet(values.get(Task.COMMON.due()), this::proposal));
    }
}
