package org.dealwright.work.activity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** It is done: the activity is completed, and its direction decides whether it was made or received. */
@Component
public final class CompleteActivity implements Action<CompleteActivity.Input, Ref>, Transition {
    /** @param status a status reason of the state COMPLETED, -1 for the one that fits its direction */
    public record Input(Ref activity, int status) {
        public static Input of(Ref activity) {
            return new Input(activity, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = Ending.pending(input.activity(), records);
        records.move(activity, ActivityState.COMPLETED.number(), reason(activity, input.status()));
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
