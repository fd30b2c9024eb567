package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** A letter on paper, sent or received. */
public final class Letter {
    public static final int IS_OPEN = 1, DRAFT = 2, RECEIVED = 3, SENT = 4, IS_CANCELED = 5;

    private static final Declaration letter = RecordType.declare("letter", "letters").number(4207).activity()
            .ownedByUserOrTeam("user_letter", "team_letter", "business_unit_letter_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH);
    public static final ActivityColumns COMMON = ActivityColumns.of(letter, "letter", Regarding.by("letter", "Letters"));
    public static final Column<String> ADDRESS = letter.has(text("address", 200));
    public static final Column<Boolean> OUTGOING = letter.has(yesNo("directioncode", ActivityColumns.DIRECTIONS).initially(true));
    public static final RecordType TYPE = letter.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN, DRAFT).reasons(COMPLETED, SENT, RECEIVED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, OPEN).moves(CANCELED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), COMMON.regarding(), ADDRESS, OUTGOING, COMMON.description())
            .section("schedule", COMMON.due(), COMMON.priority(), COMMON.minutes())
            .section("details", COMMON.category(), COMMON.subcategory(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), COMMON.regarding(), ADDRESS, OUTGOING, COMMON.due(), COMMON.description());

    private Letter() {
    }
}
