package org.dealwright.sales.quote;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityState;

/** The end of a quote, as an activity that stays in its story. Deleting it does not reopen the quote. */
public final class QuoteClose {
    public static final int IS_OPEN = 1, IS_COMPLETED = 2, IS_CANCELED = 3;

    private static final Declaration close = RecordType.declare("quoteclose", "quotecloses").number(4211).activity()
            .ownedByUserOrTeam().rightsOf("activitypointer").with(Feature.NOTES);

    public static final ActivityColumns COMMON = ActivityColumns.of(close, "quoteclose", lookup("regardingobjectid",
            to("quote", "quote_QuoteCloses", PARENTAL).navigatedAs("regardingobjectid_quote_quoteclose"),
            to("opportunity", "opportunity_QuoteCloses", PARENTAL).navigatedAs("regardingobjectid_opportunity_quoteclose"),
            to("lead", "lead_QuoteCloses", PARENTAL).navigatedAs("regardingobjectid_lead_quoteclose"),
            to("account", "account_QuoteCloses", PARENTAL).navigatedAs("regardingobjectid_account_quoteclose")));
    public static final Column<Ref> QUOTE =
            close.has(lookup("quoteid", "quote").from("Quote_QuoteClose", PARENTAL).required(SYSTEM).onCreate());
    public static final Column<String> NUMBER = close.has(text("quotenumber", 100));
    public static final Column<Integer> REVISION = close.has(whole("revision", 0, Integer.MAX_VALUE));

    public static final RecordType TYPE = close.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, CANCELED)
            .readOnly(COMPLETED, CANCELED)).end();

    private QuoteClose() {
    }
}
