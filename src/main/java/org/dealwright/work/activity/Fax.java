package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
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

/** A fax, sent or received. */
public final class Fax {
    public static final int IS_OPEN = 1, IS_COMPLETED = 2, SENT = 3, RECEIVED = 4, IS_CANCELED = 5;

    private static final Declaration fax = RecordType.declare("fax", "faxes").number(4204).activity()
            .ownedByUserOrTeam("user_fax", "team_fax", "business_unit_fax_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH);
    public static final ActivityColumns COMMON = ActivityColumns.of(fax, "fax", Regarding.by("fax", "Faxes"));
    public static final Column<String> FAX_NUMBER = fax.has(phone("faxnumber", 200));
    public static final Column<Integer> PAGES = fax.has(whole("numberofpages", 0, 1_000_000_000));
    public static final Column<String> COVER_PAGE = fax.has(text("coverpagename", 100));
    public static final Column<String> BILLING_CODE = fax.has(text("billingcode", 50));
    public static final Column<Boolean> OUTGOING = fax.has(yesNo("directioncode", ActivityColumns.DIRECTIONS).initially(true));
    public static final RecordType TYPE = fax.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, IS_COMPLETED, SENT, RECEIVED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, OPEN).moves(CANCELED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), COMMON.regarding(), FAX_NUMBER, OUTGOING, PAGES, COVER_PAGE, COMMON.description())
            .section("schedule", COMMON.due(), COMMON.priority(), COMMON.minutes())
            .section("details", BILLING_CODE, COMMON.category(), COMMON.subcategory(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), COMMON.regarding(), FAX_NUMBER, OUTGOING, COMMON.due(), COMMON.description());

    private Fax() {
    }
}
