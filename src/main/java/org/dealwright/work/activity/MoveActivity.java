package org.dealwright.work.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;

/** Another time: an appointment begins then and takes so long; anything else is due then. */
@Component
public final class MoveActivity implements Action<MoveActivity.Input, Ref> {
    /**
     * Where it goes.
     *
     * @param version of its pointer, which lists of all kinds show
     */
    public record Input(Ref activity, long version, Instant at, int minutes) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = Ending.pending(input.activity(), records);
        if (records.get(ActivityPointer.TYPE, activity.id()).version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        records.update(activity, moved(activity, input));
        return activity.ref();
    }

    private static Values moved(Row activity, Input input) {
        var type = activity.type();
        var start = type.<Instant>common(Task.COMMON.start().name());
        var due = type.<Instant>common(Task.COMMON.due().name());
        var values = Values.of(type).set(type.<Integer>common(Task.COMMON.plannedMinutes().name()), input.minutes());
        if (type.equals(Appointment.TYPE)) {
            return values.set(start, input.at()).set(due, input.at().plus(Duration.ofMinutes(input.minutes())));
        }
        var began = activity.get(start);
        var was = activity.get(due);
        if (began != null && was != null && !began.isAfter(was)) {
            values.set(start, input.at().minus(Duration.between(began, was)));
        }
        return values.set(due, input.at());
    }
}
