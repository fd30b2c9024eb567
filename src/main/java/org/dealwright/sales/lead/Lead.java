package org.dealwright.sales.lead;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.RECOMMENDED;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.party.Buying;
import org.dealwright.sales.party.Choices;
import org.dealwright.sales.party.ContactPreferences;
import org.dealwright.sales.party.PersonName;

/** Someone who may want to buy, not yet qualified; temporary by design. */
public final class Lead {
    public enum State implements Coded {
        OPEN(0), QUALIFIED(1), DISQUALIFIED(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int NEW = 1;
    public static final int CONTACTED = 2;
    public static final int WAS_QUALIFIED = 3;
    public static final int LOST = 4;
    public static final int CANNOT_CONTACT = 5;
    public static final int NO_LONGER_INTERESTED = 6;
    public static final int CANCELED = 7;
    public static final int HOT = 1;
    public static final int WARM = 2;
    public static final int COLD = 3;
    public static final OptionSet RATINGS = OptionSet.of("leadqualitycode", HOT, WARM, COLD);

    private static final String MUCH = "1000000000000";
    private static final Declaration lead = RecordType.declare("lead", "leads").number(4)
            .ownedByUserOrTeam("lead_owning_user", "lead_owning_team", "business_unit_leads")
            .with(Feature.ACTIVITIES, Feature.NOTES, Feature.PROCESS, Feature.SEARCH, Feature.QUICK_CREATE);

    public static final Column<String> TOPIC = lead.has(text("subject", 300).required(BUSINESS).searchable());
    public static final PersonName NAME = PersonName.of(lead);
    public static final Column<String> JOB_TITLE = lead.has(text("jobtitle", 100));
    public static final Column<String> COMPANY = lead.has(text("companyname", 100).required(RECOMMENDED).searchable());
    public static final Column<String> EMAIL = lead.has(email("emailaddress1").searchable());
    public static final Column<String> SECOND_EMAIL = lead.has(email("emailaddress2"));
    public static final Column<String> THIRD_EMAIL = lead.has(email("emailaddress3"));
    public static final Column<String> PHONE = lead.has(phone("telephone1", 50).searchable());
    public static final Column<String> HOME_PHONE = lead.has(phone("telephone2", 50));
    public static final Column<String> THIRD_PHONE = lead.has(phone("telephone3", 50));
    public static final Column<String> MOBILE = lead.has(phone("mobilephone", 20).searchable());
    public static final Column<String> FAX = lead.has(phone("fax", 50));
    public static final Column<String> PAGER = lead.has(phone("pager", 20));
    public static final Column<String> WEBSITE = lead.has(url("websiteurl", 200));
    public static final AddressColumns ADDRESS = AddressColumns.foundByCity(lead, "address1");
    public static final AddressColumns SECOND_ADDRESS = AddressColumns.of(lead, "address2");
    public static final Column<String> DESCRIPTION = lead.has(memo("description", 2000));
    public static final Column<Integer> SOURCE = lead.has(choice("leadsourcecode", Choices.LEAD_SOURCE));
    public static final Column<Integer> RATING = lead.has(choice("leadqualitycode", RATINGS).initially(WARM));
    public static final Column<Integer> INDUSTRY = lead.has(choice("industrycode", Choices.INDUSTRY));
    public static final Column<Integer> EMPLOYEES = lead.has(whole("numberofemployees", 0, 1_000_000));
    public static final Column<BigDecimal> REVENUE = lead.has(money("revenue", "0", "100000000000000"));
    public static final Column<String> SIC = lead.has(text("sic", 20));
    public static final Column<BigDecimal> BUDGET = lead.has(money("budgetamount", "0", MUCH));
    public static final Column<Integer> BUDGET_STATUS = lead.has(choice("budgetstatus", Buying.BUDGET_STATUS));
    public static final Column<Integer> TIMEFRAME = lead.has(choice("purchasetimeframe", Buying.TIMEFRAME));
    public static final Column<Integer> PURCHASE_PROCESS = lead.has(choice("purchaseprocess", Buying.PROCESS));
    public static final Column<Integer> NEED = lead.has(choice("need", Buying.NEED));
    public static final Column<Integer> INITIAL_COMMUNICATION = lead.has(choice("initialcommunication", Buying.INITIAL_COMMUNICATION));
    public static final Column<Boolean> DECISION_MAKER = lead.has(yesNo("decisionmaker", Buying.MARK_COMPLETE));
    public static final Column<Boolean> CONFIRM_INTEREST = lead.has(yesNo("confirminterest", Buying.NO_OR_YES));
    public static final Column<Boolean> EVALUATE_FIT = lead.has(yesNo("evaluatefit", Buying.NO_OR_YES));
    public static final Column<BigDecimal> VALUE = lead.has(money("estimatedamount", "0", MUCH));
    public static final Column<LocalDate> CLOSES_ON = lead.has(day("estimatedclosedate"));
    public static final Column<LocalDate> FOLLOW_UP_PROSPECT = lead.has(day("schedulefollowup_prospect"));
    public static final Column<LocalDate> FOLLOW_UP_QUALIFY = lead.has(day("schedulefollowup_qualify"));
    public static final Column<String> QUALIFICATION_COMMENTS = lead.has(memo("qualificationcomments", 2000));
    public static final ContactPreferences PREFERENCES = ContactPreferences.of(lead);
    public static final Column<Ref> ACCOUNT = lead.has(lookup("parentaccountid", "account").from("lead_parent_account", REFERENTIAL));
    public static final Column<Ref> CONTACT = lead.has(lookup("parentcontactid", "contact").from("lead_parent_contact", REFERENTIAL));
    public static final Column<Ref> CUSTOMER = lead.has(lookup("customerid",
            to("account", "lead_customer_accounts", PARENTAL), to("contact", "lead_customer_contacts", PARENTAL)));
    public static final Column<Ref> OPPORTUNITY = lead.has(lookup("qualifyingopportunityid", "opportunity").calculated()
            .from("lead_qualifying_opportunity", REFERENTIAL));
    public static final Column<Ref> MASTER = lead.has(lookup("masterid", "lead").calculated().from("lead_master_lead", REFERENTIAL.withoutMerge()));
    public static final Column<Boolean> MERGED = lead.has(yesNo("merged").calculated());

    public static final RecordType TYPE = lead.lives(Lifecycle.of(State.class)
            .reasons(State.OPEN, NEW, CONTACTED)
            .reasons(State.QUALIFIED, WAS_QUALIFIED)
            .reasons(State.DISQUALIFIED, LOST, CANNOT_CONTACT, NO_LONGER_INTERESTED, CANCELED)
            .moves(State.OPEN, State.QUALIFIED, State.DISQUALIFIED)
            .moves(State.QUALIFIED, State.OPEN)
            .moves(State.DISQUALIFIED, State.OPEN)
            .readOnly(State.QUALIFIED, State.DISQUALIFIED)).end();

    private Lead() {
    }
}
