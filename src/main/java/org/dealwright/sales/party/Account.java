package org.dealwright.sales.party;

import static org.dealwright.core.schema.Cascade.OnDelete.REMOVE_LINK;
import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Cascade.RESTRICT;
import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** A company that buys or may buy, or has another part in selling; a branch of a bigger one points at it. */
public final class Account {
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
    public static final OptionSet RELATIONSHIPS = OptionSet.range("customertypecode", 1, 12);
    public static final OptionSet CATEGORIES = OptionSet.range("accountcategorycode", 1, 2);
    public static final OptionSet OWNERSHIPS = OptionSet.range("ownershipcode", 1, 4);

    private static final String MUCH = "100000000000000";
    private static final Declaration account = RecordType.declare("account", "accounts").number(1)
            .ownedByUserOrTeam("user_accounts", "team_accounts", "business_unit_accounts")
            .with(Feature.ACTIVITIES, Feature.NOTES, Feature.SEARCH, Feature.QUICK_CREATE);

    public static final Column<String> NAME = account.namedBy(text("name", 160).required(BUSINESS));
    public static final Column<String> NUMBER = account.has(text("accountnumber", 20).searchable().indexed());
    public static final Column<Ref> PRIMARY_CONTACT = account.has(lookup("primarycontactid", "contact").from("account_primary_contact", REFERENTIAL));
    public static final Column<Ref> PARENT = account.has(lookup("parentaccountid", "account")
            .from("account_parent_account", PARENTAL.deleting(REMOVE_LINK)));
    public static final Column<Integer> RELATIONSHIP = account.has(choice("customertypecode", RELATIONSHIPS));
    public static final Column<Integer> CATEGORY = account.has(choice("accountcategorycode", CATEGORIES));
    public static final Column<Integer> INDUSTRY = account.has(choice("industrycode", Choices.INDUSTRY));
    public static final Column<Integer> OWNERSHIP = account.has(choice("ownershipcode", OWNERSHIPS));
    public static final Column<Integer> EMPLOYEES = account.has(whole("numberofemployees", 0, 1_000_000_000));
    public static final Column<BigDecimal> REVENUE = account.has(money("revenue", "0", MUCH));
    public static final Column<String> SIC = account.has(text("sic", 20));
    public static final Column<String> TICKER_SYMBOL = account.has(text("tickersymbol", 10));
    public static final Column<String> PHONE = account.has(phone("telephone1", 50).searchable());
    public static final Column<String> OTHER_PHONE = account.has(phone("telephone2", 50));
    public static final Column<String> THIRD_PHONE = account.has(phone("telephone3", 50));
    public static final Column<String> FAX = account.has(phone("fax", 50));
    public static final Column<String> EMAIL = account.has(email("emailaddress1").searchable());
    public static final Column<String> SECOND_EMAIL = account.has(email("emailaddress2"));
    public static final Column<String> WEBSITE = account.has(url("websiteurl", 200));
    public static final AddressColumns ADDRESS = AddressColumns.foundByCity(account, "address1");
    public static final Column<String> ADDRESS_PHONE = account.has(phone("address1_telephone1", 50));
    public static final Column<BigDecimal> LATITUDE = account.has(decimal("address1_latitude", 5, "-90", "90"));
    public static final Column<BigDecimal> LONGITUDE = account.has(decimal("address1_longitude", 5, "-180", "180"));
    public static final Column<Integer> SHIPPING_METHOD = account.has(choice("address1_shippingmethodcode", Choices.SHIPPING_METHOD));
    public static final Column<Integer> FREIGHT_TERMS = account.has(choice("address1_freighttermscode", Choices.FREIGHT_TERMS));
    public static final AddressColumns SECOND_ADDRESS = AddressColumns.of(account, "address2");
    public static final Column<Ref> PRICE_LIST = account.has(lookup("defaultpricelevelid", "pricelevel").from("price_level_accounts", RESTRICT));
    public static final Column<Integer> PAYMENT_TERMS = account.has(choice("paymenttermscode", Choices.PAYMENT_TERMS));
    public static final Column<BigDecimal> CREDIT_LIMIT = account.has(money("creditlimit", "0", MUCH));
    public static final Column<Boolean> CREDIT_ON_HOLD = account.has(yesNo("creditonhold"));
    public static final ContactPreferences PREFERENCES = ContactPreferences.of(account);
    public static final Column<String> DESCRIPTION = account.has(memo("description", 2000));
    public static final Column<Ref> LEAD = account.has(lookup("originatingleadid", "lead").from("account_originating_lead", REFERENTIAL));
    public static final Column<Ref> MASTER = account.has(lookup("masterid", "account").calculated()
            .from("account_master_account", REFERENTIAL.withoutMerge()));
    public static final Column<Boolean> MERGED = account.has(yesNo("merged").calculated());

    public static final RecordType TYPE = account.lives(Lifecycle.of(State.class)
            .reasons(State.ACTIVE, ACTIVE)
            .reasons(State.INACTIVE, INACTIVE)
            .moves(State.ACTIVE, State.INACTIVE)
            .moves(State.INACTIVE, State.ACTIVE)
            .readOnly(State.INACTIVE)).end();

    private Account() {
    }
}
