package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.Instant;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Column.Spec;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;

/**
 * The columns that every kind of activity has.
 *
 * @param kind the logical name of the kind, so that a list of all kinds tells them apart
 * @param due when it should be done
 * @param minutes how long it took
 */
public record ActivityColumns(Column<String> subject, Column<Ref> regarding, Column<Instant> start, Column<Instant> due, Column<Integer> priority,
        Column<String> description, Column<Instant> actualStart, Column<Instant> actualEnd, Column<Integer> plannedMinutes,
        Column<Integer> minutes, Column<String> category, Column<String> subcategory, Column<String> kind) {
    public static final int LOW = 0, NORMAL = 1, HIGH = 2;
    public static final OptionSet PRIORITIES = OptionSet.range("activity.prioritycode", LOW, HIGH);
    /** Labels of 1 outgoing and 0 incoming. */
    static final OptionSet DIRECTIONS = OptionSet.of("activity.directioncode", 1, 0);
    private static final int USUAL_MINUTES = 30;

    /**
     * Declares them on a kind.
     *
     * @param regarding the lookup {@code regardingobjectid}
     */
    public static ActivityColumns of(Declaration activity, String kind, Spec<Ref> regarding) {
        return of(activity, kind, regarding, memo("description", 2000));
    }

    static ActivityColumns of(Declaration activity, String kind, Spec<Ref> regarding, Spec<String> description) {
        return new ActivityColumns(
                activity.namedBy(text("subject", 200).required(BUSINESS)),
                activity.has(regarding),
                activity.has(instant("scheduledstart")),
                activity.has(instant("scheduledend")),
                activity.has(choice("prioritycode", PRIORITIES).initially(NORMAL)),
                activity.has(description),
                activity.has(instant("actualstart")),
                activity.has(instant("actualend")),
                activity.has(whole("scheduleddurationminutes", 0, Integer.MAX_VALUE)),
                activity.has(whole("actualdurationminutes", 0, Integer.MAX_VALUE).initially(USUAL_MINUTES)),
                activity.has(text("category", 250)),
                activity.has(text("subcategory", 250)),
                activity.has(text("activitytypecode", 64).required(SYSTEM).calculated().initially(kind)));
    }
}
