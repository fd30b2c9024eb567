package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
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
 * @param outcome what came of it, said when it is completed
 * @param pinned whether it stays on top of the timeline
 */
public record ActivityColumns(Column<String> subject, Column<Ref> regarding, Column<Instant> start, Column<Instant> due,
        Column<Integer> priority, Column<String> description, Column<Instant> actualStart, Column<Instant> actualEnd,
        Column<Integer> plannedMinutes, Column<Integer> minutes, Column<String> category, Column<String> subcategory, Column<String> outcome,
        Column<Boolean> pinned, Column<String> kind) {
    public static final int LOW = 0, NORMAL = 1, HIGH = 2;
    public static final OptionSet PRIORITIES = OptionSet.range("activity.prioritycode", LOW, HIGH);
    /** Labels of 1 outgoing and 0 incoming. */
    static final OptionSet DIRECTIONS = OptionSet.of("activity.directioncode", 1, 0);
    /** In characters, of every kind but e-mail. */
    static final int LONGEST_DESCRIPTION = 2000;
    private static final int USUAL_MINUTES = 30;

    /**
     * Declares them on a kind.
     *
     * @param regarding the lookup {@code regardingobjectid}
     */
    public static ActivityColumns of(Declaration activity, String kind, Spec<Ref> regarding) {
        return of(activity, kind, regarding, memo("description", LONGEST_DESCRIPTION));
    }

    static ActivityColumns of(Declaration activity, String kind, Spec<Ref> regarding, Spec<String> description) {
        return of(activity, kind, regarding, description, ActivityColumns::asItIs);
    }

    /** The same columns where rules write them and people don't. */
    static ActivityColumns mirrored(Declaration activity, String kind, Spec<Ref> regarding) {
        return of(activity, kind, regarding, memo("description", LONGEST_DESCRIPTION), Spec::calculated);
    }

    private static ActivityColumns of(Declaration activity, String kind, Spec<Ref> regarding, Spec<String> description, Marking marking) {
        return new ActivityColumns(
                activity.namedBy(marking.of(text("subject", 200).required(BUSINESS))),
                activity.has(marking.of(regarding)),
                activity.has(marking.of(instant("scheduledstart"))),
                activity.has(marking.of(instant("scheduledend"))),
                activity.has(marking.of(choice("prioritycode", PRIORITIES).initially(NORMAL))),
                activity.has(marking.of(description)),
                activity.has(marking.of(instant("actualstart"))),
                activity.has(marking.of(instant("actualend"))),
                activity.has(marking.of(whole("scheduleddurationminutes", 0, Integer.MAX_VALUE))),
                activity.has(marking.of(whole("actualdurationminutes", 0, Integer.MAX_VALUE).initially(USUAL_MINUTES))),
                activity.has(marking.of(text("category", 250))),
                activity.has(marking.of(text("subcategory", 250))),
                activity.has(marking.of(memo("outcome", LONGEST_DESCRIPTION))),
                activity.has(marking.of(yesNo("pinned"))),
                activity.has(text("activitytypecode", 64).required(SYSTEM).calculated().initially(kind)));
    }

    private static <T> Spec<T> asItIs(Spec<T> spec) {
        return spec;
    }

    private interface Marking {
        <T> Spec<T> of(Spec<T> spec);
    }
}
