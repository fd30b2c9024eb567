package org.dealwright.sales.order;

import static org.dealwright.core.schema.Cascade.OnDelete.RESTRICT;
import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.ACTIVITIES;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.PROCESS;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.order.Order.State.ACTIVE;
import static org.dealwright.sales.order.Order.State.CANCELED;
import static org.dealwright.sales.order.Order.State.FULFILLED;
import static org.dealwright.sales.order.Order.State.INVOICED;
import static org.dealwright.sales.order.Order.State.SUBMITTED;

import java.time.LocalDate;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.DocumentColumns;

/** What a customer has ordered. */
public final class Order {
    /** The life of an order. Submitted is one that another system processes; nothing leads back to active. */
    public enum State implements Coded {
        ACTIVE(0), SUBMITTED(1), CANCELED(2), FULFILLED(3), INVOICED(4);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int NEW = 1, PENDING = 2, IN_PROGRESS = 3, NO_MONEY = 4, COMPLETE = 100001, PARTIAL = 100002, IS_INVOICED = 100003;
    /** How the order came about. */
    public static final int MADE_ANEW = 776160000, MADE_BY_WINNING = 776160001;

    static final OptionSet STATES = OptionSet.range("salesorder.statecode", ACTIVE.number(), INVOICED.number());
    private static final OptionSet ORIGINS = OptionSet.of("salesorder.salesordercreationmethod", MADE_ANEW, MADE_BY_WINNING);
    private static final int BILLION = 1_000_000_000;

    private static final Declaration order = RecordType.declare("salesorder", "salesorders").number(1088)
            .ownedByUserOrTeam("system_user_orders", "team_orders", "business_unit_orders")
            .with(ACTIVITIES, NOTES, PROCESS, SEARCH);

    public static final Column<String> NAME = order.namedBy(text("name", 300).required(BUSINESS));
    public static final Column<String> NUMBER = order.has(text("ordernumber", 100).required(SYSTEM).onCreate().unique().searchable());
    public static final Column<Ref> CUSTOMER = order.has(lookup("customerid",
            to("account", "order_customer_accounts", PARENTAL.deleting(RESTRICT)),
            to("contact", "order_customer_contacts", PARENTAL.deleting(RESTRICT))).required(BUSINESS));
    /** The customer again, where it is an account. */
    public static final Column<Ref> ACCOUNT = order.has(lookup("accountid", "account").calculated());
    /** The customer again, where it is a contact. */
    public static final Column<Ref> CONTACT = order.has(lookup("contactid", "contact").calculated());
    public static final Column<Ref> OPPORTUNITY = order.has(lookup("opportunityid", "opportunity")
            .from("opportunity_sales_orders", PARENTAL.withoutSharing().withoutMerge().deleting(RESTRICT)));
    public static final Column<Ref> QUOTE = order.has(lookup("quoteid", "quote").from("quote_orders", Cascade.RESTRICT));
    public static final Column<LocalDate> WANTED_BY = order.has(day("requestdeliveryby"));
    public static final Column<LocalDate> FULFILLED_ON = order.has(day("datefulfilled"));
    /** Prices of existing lines are not refreshed from the price list. */
    public static final Column<Boolean> PRICES_LOCKED = order.has(yesNo("ispricelocked").onCreate());
    public static final Column<Integer> ORIGIN = order.has(choice("salesordercreationmethod", ORIGINS).calculated().initially(MADE_ANEW));
    public static final Column<LocalDate> SUBMITTED_ON = order.has(day("submitdate"));
    public static final Column<Integer> SUBMIT_STATUS = order.has(whole("submitstatus", 0, BILLION));
    public static final Column<String> SUBMIT_MESSAGE = order.has(memo("submitstatusdescription", 2000));
    public static final DocumentColumns DOCUMENT = DocumentColumns.of(order, "salesorder", "price_level_orders");

    public static final RecordType TYPE = order
            .lives(Lifecycle.of(State.class)
                    .reasons(ACTIVE, NEW, PENDING).reasons(SUBMITTED, IN_PROGRESS).reasons(CANCELED, NO_MONEY)
                    .reasons(FULFILLED, COMPLETE, PARTIAL).reasons(INVOICED, IS_INVOICED)
                    .moves(ACTIVE, SUBMITTED, CANCELED, FULFILLED).moves(SUBMITTED, CANCELED, FULFILLED, INVOICED)
                    .moves(FULFILLED, CANCELED, INVOICED)
                    .readOnly(SUBMITTED, CANCELED, FULFILLED, INVOICED))
            .end();

    private Order() {
    }
}
