package org.dealwright.sales.literature;

import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Cascade.RESTRICT;
import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;

import java.time.Instant;
import java.time.LocalDate;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** One piece of the library; its files and links are its items. */
public final class SalesLiterature {
    public static final OptionSet KINDS = OptionSet.of("literaturetypecode", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100_001);

    private static final Declaration literature = RecordType.declare("salesliterature", "salesliteratures").number(1038)
            .with(Feature.SEARCH, Feature.QUICK_CREATE);

    public static final Column<String> NAME = literature.namedBy(text("name", 100).required(BUSINESS));
    public static final Column<Ref> SUBJECT = literature.has(lookup("subjectid", "subject").from("subject_sales_literature", RESTRICT)
            .required(BUSINESS));
    public static final Column<Integer> KIND = literature.has(choice("literaturetypecode", KINDS));
    public static final Column<Ref> EMPLOYEE = literature.has(lookup("employeecontactid", "systemuser")
            .from("system_user_sales_literature", REFERENTIAL));
    public static final Column<LocalDate> EXPIRES_ON = literature.has(day("expirationdate"));
    public static final Column<String> KEYWORDS = literature.has(text("keywords", 500).searchable());
    public static final Column<Boolean> FOR_CUSTOMERS = literature.has(yesNo("iscustomerviewable"));
    public static final Column<Boolean> HAS_ATTACHMENTS = literature.has(yesNo("hasattachments").calculated());
    public static final Column<String> DESCRIPTION = literature.has(memo("description", 2000).searchable());
    /** How often something of it was sent, and when last. */
    public static final Column<Integer> TIMES_SENT = literature.has(whole("timessent", 0, Integer.MAX_VALUE).calculated().initially(0));
    public static final Column<Instant> LAST_SENT = literature.has(instant("lastsenton").calculated());
    /** Each word that stands in its newest files once, so that search finds it by what is written in them. */
    public static final Column<String> WORDS = literature.has(memo("contentwords", SalesLiteratureItem.MOST_WORDS).searchable().calculated().untold());
    public static final RecordType TYPE = literature.end();

    private SalesLiterature() {
    }
}
