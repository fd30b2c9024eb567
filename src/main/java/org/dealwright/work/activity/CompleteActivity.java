package org.dealwright.work.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** It is done: the activity is completed, and its direction decides whether it was made or received. */
@Component
public final class CompleteActivity implements Action<CompleteActivity.Input, Ref>, Transition {
    /**
     * What is done.
     *
     * @param status a status reason of the state COMPLETED, -1 for the one that fits its direction
     * @param with what else is said of it, such as its outcome, for the type of the activity; null for nothing
     */
    public record Input(Ref activity, int status, @Nullable Values with) {
        public Input(Ref activity, int status) {
            this(activity, status, null);
        }

        public static Input of(Ref activity) {
            return new Input(activity, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = Ending.pending(input.activity(), records);
        records.move(activity, ActivityState.COMPLETED.number(), reason(activity, input.status()),
                input.with() == null ? Values.of(activity.type()) : input.with());
        return activity.ref();
    }

    @Override
    public boolean claims(RecordType type, int from, int to) {
        return Ending.ends(type, from, to, ActivityState.COMPLETED);
    }

    @Override
    public void move(Row row, int reason, Records records) {
        records.perform(this, new Input(row.ref(), reason));
    }

    private static int reason(Row activity, int status) {
        return status != -1 ? status : Kind.of(activity.type()).orElseThrow().completed(activity);
    }
}
