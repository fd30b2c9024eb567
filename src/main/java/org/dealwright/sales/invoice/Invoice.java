package org.dealwright.sales.invoice;

import static org.dealwright.core.schema.Cascade.OnDelete.RESTRICT;
import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Columns.day;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Feature.ACTIVITIES;
import static org.dealwright.core.schema.Feature.NOTES;
import static org.dealwright.core.schema.Feature.PROCESS;
import static org.dealwright.core.schema.Feature.SEARCH;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.invoice.Invoice.State.ACTIVE;
import static org.dealwright.sales.invoice.Invoice.State.CANCELED;
import static org.dealwright.sales.invoice.Invoice.State.CLOSED;
import static org.dealwright.sales.invoice.Invoice.State.PAID;

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

/** What a customer owes. Once issued it has a legal number without gaps and is neither edited nor reactivated. */
public final class Invoice {
    /** The life of an invoice. Nothing becomes closed any more; old data may be. */
    public enum State implements Coded {
        ACTIVE(0), CLOSED(1), PAID(2), CANCELED(3);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int NEW = 1, PARTIALLY_SHIPPED = 2, OLD_CANCELED = 3, BILLED = 4, BOOKED = 5, INSTALLED = 6, OLD_PAID = 7,
            COMPLETE = 100001, PARTIAL = 100002, IS_CANCELED = 100003;

    static final OptionSet STATES = OptionSet.range("invoice.statecode", ACTIVE.number(), CANCELED.number());

    private static final Declaration invoice = RecordType.declare("invoice", "invoices").number(1090)
            .ownedByUserOrTeam("system_user_invoices", "team_invoices", "business_unit_invoices")
            .with(ACTIVITIES, NOTES, PROCESS, SEARCH);

    public static final Column<String> NAME = invoice.namedBy(text("name", 300).required(BUSINESS));
    public static final Column<String> NUMBER = invoice.has(text("invoicenumber", 100).required(SYSTEM).onCreate().unique().searchable());
    public static final Column<String> LEGAL_NUMBER = invoice.has(text("legalnumber", 100).calculated().unique().searchable());
    public static final Column<LocalDate> ISSUED_ON = invoice.has(day("issuedon").calculated());
    public static final Column<Ref> CUSTOMER = invoice.has(lookup("customerid",
            to("account", "invoice_customer_accounts", PARENTAL.deleting(RESTRICT)),
            to("contact", "invoice_customer_contacts", PARENTAL.deleting(RESTRICT))).required(BUSINESS));
    /** The customer again, where it is an account. */
    public static final Column<Ref> ACCOUNT = invoice.has(lookup("accountid", "account").calculated());
    /** The customer again, where it is a contact. */
    public static final Column<Ref> CONTACT = invoice.has(lookup("contactid", "contact").calculated());
    public static final Column<Ref> OPPORTUNITY =
            invoice.has(lookup("opportunityid", "opportunity").from("opportunity_invoices", Cascade.RESTRICT.withoutMerge()));
    public static final Column<Ref> ORDER = invoice.has(lookup("salesorderid", "salesorder").from("order_invoices", Cascade.RESTRICT));
    public static final Column<LocalDate> DUE = invoice.has(day("duedate"));
    public static final Column<LocalDate> DELIVERED_ON = invoice.has(day("datedelivered"));
    /** Prices of existing lines are not refreshed from the price list. */
    public static final Column<Boolean> PRICES_LOCKED = invoice.has(yesNo("ispricelocked").onCreate());
    public static final DocumentColumns DOCUMENT = DocumentColumns.of(invoice, "invoice", "price_level_invoices");

    public static final RecordType TYPE = invoice
            .lives(Lifecycle.of(State.class)
                    .reasons(ACTIVE, NEW, PARTIALLY_SHIPPED, BILLED, BOOKED, INSTALLED).reasons(CLOSED, OLD_CANCELED, OLD_PAID)
                    .reasons(PAID, COMPLETE, PARTIAL).reasons(CANCELED, IS_CANCELED)
                    .moves(ACTIVE, PAID, CANCELED).moves(PAID, ACTIVE).moves(CANCELED, ACTIVE)
                    .readOnly(CLOSED, PAID, CANCELED))
            .end();

    private Invoice() {
    }
}
