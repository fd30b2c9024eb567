package org.dealwright.sales.quote;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Feature.ACTIVITIES;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.PROCESS;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.quote.Quote.State.ACTIVE;
import static org.dealwright.sales.quote.Quote.State.CLOSED;
import static org.dealwright.sales.quote.Quote.State.DRAFT;
import static org.dealwright.sales.quote.Quote.State.WON;

import java.time.LocalDate;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DocumentColumns;

/** An offer to a customer. It is edited as a draft, binding while active; a revision is a new quote with the same number. */
public final class Quote {
    /** The life of a quote. A won quote is final. */
    public enum State implements Coded {
        DRAFT(0), ACTIVE(1), WON(2), CLOSED(3);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        /** Whether the customer may still say yes to it. */
        public boolean isLive() {
            return this == DRAFT || this == ACTIVE;
        }
    }

    public static final int IN_PROGRESS = 1, OFFERED = 2, OPEN = 3, IS_WON = 4, LOST = 5, CANCELED = 6, REVISED = 7;
    /** How the quote came about. */
    public static final int MADE_ANEW = 776160000, MADE_AS_REVISION = 776160001;

    static final OptionSet STATES = OptionSet.range("quote.statecode", DRAFT.number(), CLOSED.number());
    static final OptionSet ORIGINS = OptionSet.of("quote.quotecreationmethod", MADE_ANEW, MADE_AS_REVISION);

    private static final Declaration quote = RecordType.declare("quote", "quotes").number(1084)
            .ownedByUserOrTeam("system_user_quotes", "team_quotes", "business_unit_quotes")
            .with(ACTIVITIES, NOTES, PROCESS, SEARCH);

    public static final Column<String> NAME = quote.namedBy(text("name", 300).required(BUSINESS));
    /** The same for all revisions. */
    public static final Column<String> NUMBER = quote.has(text("quotenumber", 100).required(SYSTEM).onCreate().searchable());
    public static final Column<Integer> REVISION =
            quote.has(whole("revisionnumber", 0, Integer.MAX_VALUE).required(SYSTEM).calculated().initially(0));
    public static final Column<Ref> CUSTOMER = quote.has(lookup("customerid", to("account", "quote_customer_accounts", PARENTAL),
            to("contact", "quote_customer_contacts", PARENTAL)).required(BUSINESS));
    /** The customer again, where it is an account. */
    public static final Column<Ref> ACCOUNT = quote.has(lookup("accountid", "account").calculated());
    /** The customer again, where it is a contact. */
    public static final Column<Ref> CONTACT = quote.has(lookup("contactid", "contact").calculated());
    public static final Column<Ref> OPPORTUNITY = quote.has(lookup("opportunityid", "opportunity")
            .from("opportunity_quotes", PARENTAL.withoutSharing().withoutMerge()));
    public static final Column<LocalDate> VALID_FROM = quote.has(day("effectivefrom"));
    public static final Column<LocalDate> VALID_TO = quote.has(day("effectiveto"));
    /** The last day to decide. */
    public static final Column<LocalDate> EXPIRES = quote.has(day("expireson"));
    public static final Column<LocalDate> WANTED_BY = quote.has(day("requestdeliveryby"));
    public static final Column<LocalDate> CLOSED_ON = quote.has(day("closedon").calculated());
    public static final Column<Integer> ORIGIN = quote.has(choice("quotecreationmethod", ORIGINS).calculated().initially(MADE_ANEW));
    public static final DocumentColumns DOCUMENT = DocumentColumns.of(quote, "quote", "price_level_quotes");

    public static final RecordType TYPE = quote.key(NUMBER, REVISION)
            .lives(Lifecycle.of(State.class)
                    .reasons(DRAFT, IN_PROGRESS).reasons(ACTIVE, OFFERED, OPEN).reasons(WON, IS_WON)
                    .reasons(CLOSED, LOST, CANCELED, REVISED)
                    .moves(DRAFT, ACTIVE).moves(ACTIVE, WON, CLOSED)
                    .readOnly(ACTIVE, WON, CLOSED))
            .end();

    private Quote() {
    }
}
