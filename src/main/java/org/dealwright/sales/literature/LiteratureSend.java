package org.dealwright.sales.literature;

import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.Instant;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Column.Spec;
import org.dealwright.core.schema.ColumnType.Target;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What was sent to whom: a link that nobody guesses, and how often it was opened. Whoever may write e-mails may send. */
public final class LiteratureSend {
    private static final Declaration send = RecordType.declare("literaturesend", "literaturesends").number(10_211)
            .ownedByUserOrTeam().rightsOf("activitypointer");

    public static final Column<String> TITLE = send.namedBy(text("name", 200).calculated());
    public static final Column<Ref> LITERATURE = send.has(lookup("salesliteratureid", "salesliterature")
            .from("literature_sends", REFERENTIAL.deleting(Cascade.OnDelete.CASCADE)).required(SYSTEM).calculated());
    public static final Column<Ref> ITEM = send.has(lookup("salesliteratureitemid", "salesliteratureitem").from("literatureitem_sends", REFERENTIAL)
            .calculated());
    /** Of the file that was the newest then. */
    public static final Column<Integer> VERSION = send.has(whole("itemversion", 1, Integer.MAX_VALUE).calculated());
    public static final Column<String> RECIPIENT = send.has(text("recipient", 500).searchable().calculated());
    public static final Column<Ref> RECEIVER = send.has(among("receiverid", "received", "account", "contact", "lead"));
    public static final Column<Ref> ABOUT = send.has(among("regardingobjectid", "literaturesends", "account", "contact", "lead", "opportunity", "quote",
            "salesorder", "invoice"));
    public static final Column<Ref> EMAIL = send.has(lookup("emailid", "email").from("email_literaturesends", REFERENTIAL).calculated());
    public static final Column<String> TOKEN = send.has(text("token", 64).unique().calculated());
    public static final Column<Integer> OPENS = send.has(whole("opens", 0, Integer.MAX_VALUE).calculated().initially(0));
    public static final Column<Instant> FIRST_OPENED = send.has(instant("firstopenedon").calculated());
    public static final Column<Instant> LAST_OPENED = send.has(instant("lastopenedon").calculated());
    public static final RecordType TYPE = send.end();

    static final Form FORM = Form.of(TYPE)
            .header(RECIPIENT, OPENS, LAST_OPENED, TYPE.createdOn(), TYPE.owner())
            .section("general", TITLE, LITERATURE, ITEM, VERSION, RECIPIENT, RECEIVER, ABOUT, EMAIL)
            .section("details", OPENS, FIRST_OPENED, LAST_OPENED, TYPE.createdOn(), TYPE.owner());

    private LiteratureSend() {
    }

    private static Spec<Ref> among(String name, String wayBack, String... types) {
        return lookup(name, Stream.of(types).map(type -> to(type, type + "_" + wayBack, REFERENTIAL)).toArray(Target[]::new)).calculated();
    }
}
