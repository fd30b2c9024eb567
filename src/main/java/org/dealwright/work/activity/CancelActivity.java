package org.dealwright.work.activity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** It will not be done: the activity is canceled and stays in the story. */
@Component
public final class CancelActivity implements Action<CancelActivity.Input, Ref>, Transition {
    /** @param status a status reason of the state CANCELED, -1 for the default */
    public record Input(Ref activity, int status) {
        public static Input of(Ref activity) {
            return new Input(activity, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var activity = Ending.pending(input.activity(), records);
        records.move(activity, ActivityState.CANCELED.number(), input.status());
        return activity.ref();
    }

    @Override
    public boolean claims(RecordType type, int from, int to) {
        return Ending.ends(type, from, to, ActivityState.CANCELED);
    }

    @Override
    public void move(Row row, int reason, Records records) {
        records.perform(this, new Input(row.ref(), reason));
    }
}
