package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.QUICK_CREATE;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** Something to be done by a day. */
public final class Task {
    public static final int NOT_STARTED = 2, IN_PROGRESS = 3, WAITING = 4, IS_COMPLETED = 5, IS_CANCELED = 6, DEFERRED = 7;

    private static final Declaration task = RecordType.declare("task", "tasks").number(4212).activity()
            .ownedByUserOrTeam("user_task", "team_task", "business_unit_task_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH, QUICK_CREATE);
    public static final ActivityColumns COMMON = ActivityColumns.of(task, "task", Regarding.by("task", "Tasks"));
    public static final Column<Integer> PERCENT_COMPLETE = task.has(whole("percentcomplete", 0, 100));
    public static final RecordType TYPE = task.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, NOT_STARTED, IN_PROGRESS, WAITING, DEFERRED).reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, OPEN).moves(CANCELED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), COMMON.regarding(), COMMON.description())
            .section("schedule", COMMON.start(), COMMON.due(), COMMON.priority(), COMMON.minutes(), PERCENT_COMPLETE)
            .section("details", COMMON.category(), COMMON.subcategory(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), COMMON.regarding(), COMMON.due(), COMMON.priority(), COMMON.description());

    private Task() {
    }
}
