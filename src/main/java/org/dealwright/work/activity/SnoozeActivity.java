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
import org.dealwright.core.store.Values;

/** Not now: the activity is due at a later moment, and what begins before that moves with it. */
@Component
public final class SnoozeActivity implements Action<SnoozeActivity.Input, Ref> {
    /** @param until when it is due then */
    public record Input(Ref activity, Instant until) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = Ending.pending(input.activity(), records);
        if (!input.until().isAfter(records.now())) {
            throw new Fault.Invalid(ActivityError.SNOOZED_INTO_THE_PAST, Task.COMMON.due().name(), Map.of());
        }
        records.update(activity, moved(activity, input.until()));
        return activity.ref();
    }

    private static Values moved(Row activity, Instant until) {
        var type = activity.type();
        var due = type.<Instant>common(Task.COMMON.due().name());
        var start = type.<Instant>common(Task.COMMON.start().name());
        var values = Values.of(type).set(due, until);
        var was = activity.get(due);
        var begin = activity.get(start);
        if (begin != null) {
            values.set(start, was == null || begin.isAfter(was) ? until : until.minus(Duration.between(begin, was)));
        }
        return values;
    }
}
