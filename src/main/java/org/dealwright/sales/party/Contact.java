package org.dealwright.sales.party;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Cascade.RESTRICT;
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
import static org.dealwright.core.schema.Columns.yesNo;

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

/** A person whom one sells to or talks with, mostly at an account. */
public final class Contact {
    public enum State implements Coded {
        ACTIVE(0), INACTIVE(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int ACTIVE = 1;
    public static final int INACTIVE = 2;
    public static final OptionSet ROLES = OptionSet.range("accountrolecode", 1, 3);
    public static final OptionSet GENDERS = OptionSet.range("gendercode", 1, 2);
    public static final OptionSet FAMILY_STATUSES = OptionSet.range("familystatuscode", 1, 4);

    private static final String MUCH = "100000000000000";
    private static final Declaration contact = RecordType.declare("contact", "contacts").number(2)
            .ownedByUserOrTeam("contact_owning_user", "team_contacts", "business_unit_contacts")
            .with(Feature.ACTIVITIES, Feature.NOTES, Feature.SEARCH, Feature.QUICK_CREATE);

    public static final PersonName NAME = PersonName.of(contact);
    public static final Column<String> SUFFIX = contact.has(text("suffix", 10));
    public static final Column<String> JOB_TITLE = contact.has(text("jobtitle", 100));
    public static final Column<String> DEPARTMENT = contact.has(text("department", 100));
    public static final Column<Ref> COMPANY = contact.has(lookup("parentcustomerid",
            to("account", "contact_customer_accounts", PARENTAL), to("contact", "contact_customer_contacts", PARENTAL)));
    public static final Column<Integer> ROLE = contact.has(choice("accountrolecode", ROLES));
    public static final Column<String> EMAIL = contact.has(email("emailaddress1").searchable());
    public static final Column<String> SECOND_EMAIL = contact.has(email("emailaddress2"));
    public static final Column<String> THIRD_EMAIL = contact.has(email("emailaddress3"));
    public static final Column<String> PHONE = contact.has(phone("telephone1", 50).searchable());
    public static final Column<String> HOME_PHONE = contact.has(phone("telephone2", 50));
    public static final Column<String> THIRD_PHONE = contact.has(phone("telephone3", 50));
    public static final Column<String> MOBILE = contact.has(phone("mobilephone", 50).searchable());
    public static final Column<String> FAX = contact.has(phone("fax", 50));
    public static final Column<String> PAGER = contact.has(phone("pager", 50));
    public static final Column<String> WEBSITE = contact.has(url("websiteurl", 200));
    public static final Column<String> MANAGER = contact.has(text("managername", 100));
    public static final Column<String> MANAGER_PHONE = contact.has(phone("managerphone", 50));
    public static final Column<String> ASSISTANT = contact.has(text("assistantname", 100));
    public static final Column<String> ASSISTANT_PHONE = contact.has(phone("assistantphone", 50));
    public static final AddressColumns ADDRESS = AddressColumns.foundByCity(contact, "address1");
    public static final AddressColumns SECOND_ADDRESS = AddressColumns.of(contact, "address2");
    public static final Column<Integer> GENDER = contact.has(choice("gendercode", GENDERS));
    public static final Column<Integer> FAMILY_STATUS = contact.has(choice("familystatuscode", FAMILY_STATUSES));
    public static final Column<String> SPOUSE = contact.has(text("spousesname", 100));
    public static final Column<LocalDate> BIRTHDAY = contact.has(day("birthdate"));
    public static final Column<LocalDate> ANNIVERSARY = contact.has(day("anniversary"));
    public static final Column<Ref> PRICE_LIST = contact.has(lookup("defaultpricelevelid", "pricelevel").from("price_level_contacts", RESTRICT));
    public static final Column<Integer> PAYMENT_TERMS = contact.has(choice("paymenttermscode", Choices.PAYMENT_TERMS));
    public static final Column<BigDecimal> ANNUAL_INCOME = contact.has(money("annualincome", "0", MUCH));
    public static final Column<BigDecimal> CREDIT_LIMIT = contact.has(money("creditlimit", "0", MUCH));
    public static final Column<Boolean> CREDIT_ON_HOLD = contact.has(yesNo("creditonhold"));
    public static final Column<Integer> LEAD_SOURCE = contact.has(choice("leadsourcecode", Choices.LEAD_SOURCE));
    public static final ContactPreferences PREFERENCES = ContactPreferences.of(contact);
    public static final Column<String> DESCRIPTION = contact.has(memo("description", 2000));
    public static final Column<Ref> LEAD = contact.has(lookup("originatingleadid", "lead").from("contact_originating_lead", REFERENTIAL));
    public static final Column<Ref> MASTER = contact.has(lookup("masterid", "contact").calculated()
            .from("contact_master_contact", REFERENTIAL.withoutMerge()));
    public static final Column<Boolean> MERGED = contact.has(yesNo("merged").calculated());

    public static final RecordType TYPE = contact.lives(Lifecycle.of(State.class)
            .reasons(State.ACTIVE, ACTIVE)
            .reasons(State.INACTIVE, INACTIVE)
            .moves(State.ACTIVE, State.INACTIVE)
            .moves(State.INACTIVE, State.ACTIVE)
            .readOnly(State.INACTIVE)).end();

    private Contact() {
    }
}
