package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;
import static org.dealwright.work.activity.ActivityState.SCHEDULED;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType.Target;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** Any activity: one row for each row of each kind, with the same id, so that one list shows them all. Rules write it, people don't. */
public final class ActivityPointer {
    public static final int IS_OPEN = 1, IS_COMPLETED = 2, IS_CANCELED = 3, IS_SCHEDULED = 4;

    private static final Declaration activity = RecordType.declare("activitypointer", "activitypointers").number(4200).activity()
            .ownedByUserOrTeam("user_activity", "team_activity", "business_unit_activitypointer");
    public static final ActivityColumns COMMON = ActivityColumns.mirrored(activity, "activitypointer", Regarding.byAny());
    /** The row of the kind. What happens to its owner, its sharing and its end happens to the pointer too. */
    public static final Column<Ref> CONCRETE = activity.has(lookup("concreteid", of("task"), of("phonecall"), of("email"), of("letter"),
            of("fax"), of("appointment"), of("opportunityclose"), of("quoteclose"), of("orderclose")).required(SYSTEM).calculated());
    public static final RecordType TYPE = activity.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED).reasons(SCHEDULED, IS_SCHEDULED)
            .moves(OPEN, SCHEDULED, COMPLETED, CANCELED).moves(SCHEDULED, OPEN, COMPLETED, CANCELED)
            .moves(COMPLETED, OPEN, SCHEDULED, CANCELED).moves(CANCELED, OPEN, SCHEDULED)
            .readOnly(COMPLETED, CANCELED)).end();

    private ActivityPointer() {
    }

    private static Target of(String kind) {
        return new Target(kind, "activity_pointer_" + kind, null, Cascade.PARENTAL.withoutMerge());
    }
}
