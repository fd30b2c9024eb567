package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType.Target;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** One who takes part in an activity, as a record or only by an address. */
public final class ActivityParty {
    public static final int SENDER = 1, TO = 2, CC = 3, BCC = 4, REQUIRED = 5, OPTIONAL = 6, ORGANIZER = 7, REGARDING = 8, OWNER = 9,
            RESOURCE = 10, CUSTOMER = 11;

    private static final Declaration party = RecordType.declare("activityparty", "activityparties").number(135).belongsTo("activityid")
            .rightsOf("activitypointer");
    public static final Column<Ref> ACTIVITY = party.has(lookup("activityid", of("task"), of("phonecall"), of("email"), of("letter"),
            of("fax"), of("appointment")).required(SYSTEM).onCreate());
    public static final Column<Ref> PARTY = party.has(lookup("partyid", whoIs("account", "account"), whoIs("contact", "contact"),
            whoIs("lead", "lead"), whoIs("systemuser", "system_user"), whoIs("opportunity", "opportunity"), whoIs("quote", "quote"),
            whoIs("salesorder", "salesorder"), whoIs("invoice", "invoice")));
    public static final Column<String> NAME = party.namedBy(text("partyidname", 400).calculated());
    public static final Column<String> ADDRESS = party.has(text("addressused", 200));
    public static final Column<Integer> PART = party.has(choice("participationtypemask",
            OptionSet.range("activityparty.participationtypemask", SENDER, CUSTOMER)).required(SYSTEM));
    public static final RecordType TYPE = party.end();

    private ActivityParty() {
    }

    private static Target of(String kind) {
        return to(kind, kind + "_activity_parties", Cascade.PARENTAL);
    }

    private static Target whoIs(String type, String word) {
        return to(type, word + "_activity_parties", Cascade.REFERENTIAL.withoutMerge());
    }
}
