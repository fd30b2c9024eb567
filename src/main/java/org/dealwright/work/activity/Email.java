package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import java.time.Instant;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** A message: drafted, on its way, sent or received; sender and receivers are its parties, its description is HTML. */
public final class Email {
    public static final int DRAFT = 1, IS_COMPLETED = 2, SENT = 3, RECEIVED = 4, IS_CANCELED = 5, PENDING_SEND = 6, SENDING = 7, FAILED = 8;
    private static final int LONGEST_BODY = 1_000_000;

    private static final Declaration email = RecordType.declare("email", "emails").number(4202).activity()
            .ownedByUserOrTeam("user_email", "team_email", "business_unit_email_activities")
            .rightsOf("activitypointer").with(NOTES, SEARCH);
    public static final ActivityColumns COMMON = ActivityColumns.of(email, "email", Regarding.by("email", "Emails"),
            memo("description", LONGEST_BODY));
    public static final Column<String> SENDER = email.has(text("sender", 250));
    public static final Column<String> RECIPIENTS = email.has(text("torecipients", 500));
    public static final Column<Boolean> OUTGOING = email.has(yesNo("directioncode", ActivityColumns.DIRECTIONS).initially(true));
    public static final Column<Instant> SENT_ON = email.has(instant("senton").calculated());
    public static final Column<String> MESSAGE_ID = email.has(text("messageid", 320));
    public static final Column<String> IN_REPLY_TO = email.has(text("inreplyto", 320));
    public static final Column<String> TRACKING_TOKEN = email.has(text("trackingtoken", 50));
    public static final RecordType TYPE = email.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, DRAFT, FAILED).reasons(COMPLETED, IS_COMPLETED, SENT, RECEIVED, PENDING_SEND, SENDING)
            .reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, OPEN).moves(CANCELED, OPEN)
            .readOnly(COMPLETED, CANCELED)).end();

    static final Form FORM = Form.of(TYPE)
            .header(COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .section("general", COMMON.subject(), SENDER, RECIPIENTS, COMMON.regarding(), COMMON.description())
            .section("details", OUTGOING, SENT_ON, COMMON.due(), COMMON.priority(), TYPE.status(), TYPE.owner())
            .quick(COMMON.subject(), RECIPIENTS, COMMON.regarding(), COMMON.description());

    private Email() {
    }
}
