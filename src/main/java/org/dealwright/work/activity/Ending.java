package org.dealwright.work.activity;

import java.util.Map;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** An activity that somebody wants to end. */
final class Ending {
    private Ending() {
    }

    /** The activity itself, held and still to be done; a pointer leads to the activity that it stands for. */
    static Row pending(Ref activity, Records records) {
        var type = records.registry().type(activity.type());
        var row = records.get(type, activity.id());
        if (type.equals(ActivityPointer.TYPE)) {
            return pending(row.require(ActivityPointer.CONCRETE), records);
        }
        if (Kind.of(type).isEmpty()) {
            throw new Fault.Refused(ActivityError.NOT_AN_ACTIVITY, Map.of("type", type.name()));
        }
        if (!isPending(row.require(type.state()))) {
            throw new Fault.Refused(ActivityError.ACTIVITY_ALREADY_ENDED, Map.of("type", type.name(), "name", row.name()));
        }
        return row;
    }

    static boolean isPending(int state) {
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    /** Whether a change of state ends an activity of a kind that people end themselves. */
    static boolean ends(RecordType type, int from, int to, ActivityState end) {
        return Kind.of(type).isPresent() && isPending(from) && to == end.number();
    }
}
