package org.dealwright.sales.opportunity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.ACTIVITIES;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.PROCESS;
import static org.dealwright.core.schema.Feature.QUICK_CREATE;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.opportunity.Opportunity.State.LOST;
import static org.dealwright.sales.opportunity.Opportunity.State.OPEN;
import static org.dealwright.sales.opportunity.Opportunity.State.WON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.party.Buying;
import org.dealwright.sales.product.TotalColumns;

/** A deal that may be won, from the first interest of a known customer to its end. */
public final class Opportunity {
    /** WON and LOST are closed: read-only until reopened. */
    public enum State implements Coded {
        OPEN(0), WON(1), LOST(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        public boolean isClosed() {
            return this != OPEN;
        }
    }

    public static final int IN_PROGRESS = 1, ON_HOLD = 2, IS_WON = 3, CANCELED = 4, OUT_SOLD = 5;
    /** Forecast categories; the last two are set by closing, never by hand. */
    public static final int PIPELINE = 100000001, BEST_CASE = 100000002, COMMITTED = 100000003, OMITTED = 100000004,
            FORECAST_WON = 100000005, FORECAST_LOST = 100000006;
    /** Stages as the category of a stage tells them. */
    public static final int QUALIFY = 0, DEVELOP = 1, PROPOSE = 2, CLOSE = 3;
    public static final int HOT = 1, WARM = 2, COLD = 3;
    private static final OptionSet RATINGS = OptionSet.of("opportunityratingcode", HOT, WARM, COLD);
    private static final OptionSet REVENUE_SOURCES = OptionSet.of("opportunity.isrevenuesystemcalculated", 0, 1);
    private static final String TRILLION = "1000000000000";

    private static final Declaration opportunity = RecordType.declare("opportunity", "opportunities").number(3)
            .ownedByUserOrTeam("opportunity_owning_user", "team_opportunities", "business_unit_opportunities")
            .with(ACTIVITIES, NOTES, PROCESS, SEARCH, QUICK_CREATE);
    public static final Column<String> TOPIC = opportunity.namedBy(text("name", 300).required(BUSINESS));
    public static final Column<Ref> CUSTOMER = opportunity.has(lookup("customerid",
            to("account", "opportunity_customer_accounts", Cascade.PARENTAL),
            to("contact", "opportunity_customer_contacts", Cascade.PARENTAL)).required(SYSTEM));
    public static final Column<Ref> ACCOUNT = opportunity.has(lookup("parentaccountid", "account")
            .from("opportunity_parent_account", Cascade.REFERENTIAL));
    public static final Column<Ref> CONTACT = opportunity.has(lookup("parentcontactid", "contact")
            .from("opportunity_parent_contact", Cascade.REFERENTIAL));
    public static final Column<Ref> CURRENCY = opportunity.has(lookup("transactioncurrencyid", "transactioncurrency")
            .from("transactioncurrency_opportunity", Cascade.RESTRICT).required(BUSINESS));
    public static final Column<Ref> PRICE_LIST = opportunity.has(lookup("pricelevelid", "pricelevel")
            .from("price_level_opportunties", Cascade.RESTRICT));
    /** 1 where the estimated revenue is the total of the lines. */
    public static final Column<Boolean> REVENUE_CALCULATED = opportunity.has(yesNo("isrevenuesystemcalculated", REVENUE_SOURCES));
    public static final Column<BigDecimal> ESTIMATED_REVENUE = opportunity.has(money("estimatedvalue", "-" + TRILLION, TRILLION));
    public static final Column<LocalDate> ESTIMATED_CLOSE = opportunity.has(day("estimatedclosedate"));
    /** In percent. */
    public static final Column<Integer> PROBABILITY = opportunity.has(whole("closeprobability", 0, 100));
    public static final Column<Integer> RATING = opportunity.has(choice("opportunityratingcode", RATINGS).initially(WARM));
    public static final Column<Integer> FORECAST = opportunity.has(choice("msdyn_forecastcategory",
            OptionSet.range("opportunity.msdyn_forecastcategory", PIPELINE, FORECAST_LOST)).initially(PIPELINE));
    public static final Column<String> EMAIL = opportunity.has(email("emailaddress").searchable());
    public static final Column<Ref> ORIGINATING_LEAD = opportunity.has(lookup("originatingleadid", "lead")
            .from("opportunity_originating_lead", Cascade.REFERENTIAL));
    public static final Column<String> DESCRIPTION = opportunity.has(memo("description", 2000));

    public static final Column<Integer> TIMEFRAME = opportunity.has(choice("purchasetimeframe", Buying.TIMEFRAME));
    public static final Column<BigDecimal> BUDGET = opportunity.has(money("budgetamount", "0", TRILLION));
    public static final Column<Integer> BUDGET_STATUS = opportunity.has(choice("budgetstatus", Buying.BUDGET_STATUS));
    public static final Column<Integer> PURCHASE_PROCESS = opportunity.has(choice("purchaseprocess", Buying.PROCESS));
    public static final Column<Integer> NEED = opportunity.has(choice("need", Buying.NEED));
    public static final Column<Integer> TIMELINE = opportunity.has(choice("timeline", OptionSet.range("opportunity.timeline", 0, 4)));
    public static final Column<Integer> INITIAL_COMMUNICATION = opportunity.has(choice("initialcommunication",
            Buying.INITIAL_COMMUNICATION));
    public static final Column<Boolean> DECISION_MAKER = done("decisionmaker");
    public static final Column<Boolean> CONFIRM_INTEREST = asked("confirminterest");
    public static final Column<Boolean> EVALUATE_FIT = asked("evaluatefit");
    public static final Column<String> QUALIFICATION_COMMENTS = opportunity.has(memo("qualificationcomments", 2000));

    public static final Column<String> SITUATION = opportunity.has(memo("currentsituation", 2000));
    public static final Column<String> CUSTOMER_NEED = opportunity.has(memo("customerneed", 2000));
    public static final Column<String> PAIN_POINTS = opportunity.has(memo("customerpainpoints", 2000));
    public static final Column<String> SOLUTION = opportunity.has(memo("proposedsolution", 2000));
    public static final Column<Boolean> STAKEHOLDERS_IDENTIFIED = done("identifycustomercontacts");
    public static final Column<Boolean> COMPETITORS_IDENTIFIED = done("identifycompetitors");
    public static final Column<Boolean> SALES_TEAM_IDENTIFIED = done("identifypursuitteam");
    public static final Column<Boolean> PURSUIT_DECISION = asked("pursuitdecision");
    public static final Column<Boolean> PROPOSAL_DEVELOPED = done("developproposal");
    public static final Column<Boolean> INTERNALLY_REVIEWED = done("completeinternalreview");
    public static final Column<Boolean> PROPOSAL_PRESENTED = done("presentproposal");
    public static final Column<Boolean> FEEDBACK_CAPTURED = asked("captureproposalfeedback");
    public static final Column<Boolean> FEEDBACK_RESOLVED = asked("resolvefeedback");
    public static final Column<Boolean> FINAL_PROPOSAL_COMPLETED = done("completefinalproposal");
    public static final Column<Boolean> FINAL_PROPOSAL_PRESENTED = done("presentfinalproposal");
    public static final Column<LocalDate> DECISION_DATE = opportunity.has(day("finaldecisiondate"));
    public static final Column<Boolean> THANKED = done("sendthankyounote");
    public static final Column<Boolean> DEBRIEFED = done("filedebrief");
    public static final Column<Instant> FOLLOW_UP_PROSPECT = opportunity.has(instant("schedulefollowup_prospect"));
    public static final Column<Instant> FOLLOW_UP_QUALIFY = opportunity.has(instant("schedulefollowup_qualify"));
    public static final Column<Instant> PROPOSAL_MEETING = opportunity.has(instant("scheduleproposalmeeting"));
    public static final Column<String> QUOTE_COMMENTS = opportunity.has(memo("quotecomments", 2000));

    /** Two lists of one value each, for a company to add its own. */
    public static final Column<Integer> PRIORITY = opportunity.has(choice("prioritycode", OptionSet.of("opportunity.prioritycode", 1)).initially(1));
    public static final Column<Integer> STAGE_CODE = opportunity.has(choice("salesstagecode", OptionSet.of("opportunity.salesstagecode", 1)).initially(1));
    /** Number and name of the last stage that any process reached, and its category; both follow the processes. */
    public static final Column<String> PHASE = opportunity.has(text("stepname", 200).calculated());
    public static final Column<Integer> STAGE = opportunity.has(choice("salesstage",
            OptionSet.range("opportunity.salesstage", QUALIFY, CLOSE)));
    public static final TotalColumns TOTALS = TotalColumns.of(opportunity);
    public static final Column<BigDecimal> ACTUAL_REVENUE = opportunity.has(money("actualvalue", "-" + TRILLION, TRILLION));
    public static final Column<LocalDate> ACTUAL_CLOSE = opportunity.has(day("actualclosedate"));
    public static final RecordType TYPE = opportunity.lives(Lifecycle.of(State.class)
            .reasons(OPEN, IN_PROGRESS, ON_HOLD).reasons(WON, IS_WON).reasons(LOST, CANCELED, OUT_SOLD)
            .moves(OPEN, WON, LOST).moves(WON, OPEN).moves(LOST, OPEN)
            .readOnly(WON, LOST)).keepsTotals(ESTIMATED_REVENUE, STAGE, PROBABILITY).end();

    private Opportunity() {
    }

    private static Column<Boolean> done(String name) {
        return opportunity.has(yesNo(name, Buying.MARK_COMPLETE));
    }

    private static Column<Boolean> asked(String name) {
        return opportunity.has(yesNo(name, Buying.NO_OR_YES));
    }
}
