package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.yesNo;
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

/** A call that is planned, made or received; who calls and who is called are its parties. */
public final class PhoneCall {
    public static final int IS_OPEN = 1, MADE = 2, IS_CANCELED = 3, RECEIVED = 4;

    private static final Declaration call = RecordType.declare("phonecall", "phonecalls").number(4210).activity()
            .ownedByUserOrTeam("user_phonecall", "team_phonecall", "business_unit_phone_call_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH, QUICK_CREATE);
    public static final ActivityColumns COMMON = ActivityColumns.of(call, "phonecall", Regarding.by("phonecall", "Phonecalls"));
    public static final Column<String> PHONE_NUMBER = call.has(phone("phonenumber", 200));
    public static final Column<Boolean> OUTGOING = call.has(yesNo("directioncode", ActivityColumns.DIRECTIONS).initially(true));
    public static final Column<Boolean> LEFT_VOICE_MAIL = call.has(yesNo("leftvoicemail"));
    public static final RecordType TYPE = call.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, MADE, RECEIVED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, OPEN).moves(CANCELED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), COMMON.regarding(), PHONE_NUMBER, OUTGOING, LEFT_VOICE_MAIL, COMMON.description())
            .section("schedule", COMMON.due(), COMMON.priority(), COMMON.minutes())
            .section("details", COMMON.category(), COMMON.subcategory(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), COMMON.regarding(), PHONE_NUMBER, OUTGOING, COMMON.due(), COMMON.description());

    private PhoneCall() {
    }
}
