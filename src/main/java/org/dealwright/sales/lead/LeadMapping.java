package org.dealwright.sales.lead;

import static org.dealwright.sales.lead.LeadMapping.Pair.pair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.party.ContactPreferences;

/**
 * Which column of a lead becomes which column of the account, contact and opportunity that come of it.
 * Source: lead-to-opportunity §6.4, tiers A, B and C; the business phone of a contact is its business phone.
 */
final class LeadMapping {
    /** One row of the table; both columns hold the same kind of value. */
    record Pair<T>(Column<T> from, Column<T> to) {
        static <T> Pair<T> pair(Column<T> from, Column<T> to) {
            return new Pair<>(from, to);
        }

        void copy(Row lead, Values values) {
            var value = lead.get(from);
            if (value != null) {
                values.set(to, value);
            }
        }
    }

    static final List<Pair<?>> ACCOUNT = joined(
            Stream.of(
                    pair(Lead.COMPANY, Account.NAME),
                    pair(Lead.WEBSITE, Account.WEBSITE),
                    pair(Lead.PHONE, Account.PHONE),
                    pair(Lead.PHONE, Account.ADDRESS_PHONE),
                    pair(Lead.HOME_PHONE, Account.OTHER_PHONE),
                    pair(Lead.FAX, Account.FAX),
                    pair(Lead.EMAIL, Account.EMAIL),
                    pair(Lead.SIC, Account.SIC),
                    pair(Lead.INDUSTRY, Account.INDUSTRY),
                    pair(Lead.EMPLOYEES, Account.EMPLOYEES),
                    pair(Lead.REVENUE, Account.REVENUE),
                    pair(Lead.DESCRIPTION, Account.DESCRIPTION),
                    pair(Lead.TYPE.currency(), Account.TYPE.currency())),
            address(Lead.ADDRESS, Account.ADDRESS),
            address(Lead.SECOND_ADDRESS, Account.SECOND_ADDRESS),
            preferences(Lead.PREFERENCES, Account.PREFERENCES));

    static final List<Pair<?>> CONTACT = joined(
            Stream.of(
                    pair(Lead.NAME.salutation(), Contact.NAME.salutation()),
                    pair(Lead.NAME.first(), Contact.NAME.first()),
                    pair(Lead.NAME.middle(), Contact.NAME.middle()),
                    pair(Lead.NAME.last(), Contact.NAME.last()),
                    pair(Lead.JOB_TITLE, Contact.JOB_TITLE),
                    pair(Lead.PHONE, Contact.PHONE),
                    pair(Lead.HOME_PHONE, Contact.HOME_PHONE),
                    pair(Lead.THIRD_PHONE, Contact.THIRD_PHONE),
                    pair(Lead.MOBILE, Contact.MOBILE),
                    pair(Lead.PAGER, Contact.PAGER),
                    pair(Lead.FAX, Contact.FAX),
                    pair(Lead.EMAIL, Contact.EMAIL),
                    pair(Lead.SECOND_EMAIL, Contact.SECOND_EMAIL),
                    pair(Lead.THIRD_EMAIL, Contact.THIRD_EMAIL),
                    pair(Lead.WEBSITE, Contact.WEBSITE),
                    pair(Lead.SOURCE, Contact.LEAD_SOURCE),
                    pair(Lead.DESCRIPTION, Contact.DESCRIPTION),
                    pair(Lead.TYPE.currency(), Contact.TYPE.currency())),
            address(Lead.ADDRESS, Contact.ADDRESS),
            preferences(Lead.PREFERENCES, Contact.PREFERENCES));

    static final List<Pair<?>> OPPORTUNITY = List.of(
            pair(Lead.TOPIC, Opportunity.TOPIC),
            pair(Lead.DESCRIPTION, Opportunity.DESCRIPTION),
            pair(Lead.QUALIFICATION_COMMENTS, Opportunity.QUALIFICATION_COMMENTS),
            pair(Lead.CLOSES_ON, Opportunity.ESTIMATED_CLOSE),
            pair(Lead.BUDGET_STATUS, Opportunity.BUDGET_STATUS),
            pair(Lead.TIMEFRAME, Opportunity.TIMEFRAME),
            pair(Lead.PURCHASE_PROCESS, Opportunity.PURCHASE_PROCESS),
            pair(Lead.DECISION_MAKER, Opportunity.DECISION_MAKER),
            pair(Lead.NEED, Opportunity.NEED),
            pair(Lead.INITIAL_COMMUNICATION, Opportunity.INITIAL_COMMUNICATION),
            pair(Lead.CONFIRM_INTEREST, Opportunity.CONFIRM_INTEREST),
            pair(Lead.EVALUATE_FIT, Opportunity.EVALUATE_FIT));

    /** Amounts, which are told in the currency of the opportunity. */
    static final List<Pair<BigDecimal>> OPPORTUNITY_AMOUNTS = List.of(
            pair(Lead.VALUE, Opportunity.ESTIMATED_REVENUE),
            pair(Lead.BUDGET, Opportunity.BUDGET));

    private LeadMapping() {
    }

    static Values account(Row lead) {
        return mapped(lead, Account.TYPE, ACCOUNT);
    }

    static Values contact(Row lead) {
        return mapped(lead, Contact.TYPE, CONTACT);
    }

    /** @param currency of the opportunity; null for that of the lead */
    static Values opportunity(Row lead, @Nullable Ref currency, Records records) {
        var values = mapped(lead, Opportunity.TYPE, OPPORTUNITY)
                .set(Opportunity.CURRENCY, currency == null ? lead.get(Lead.TYPE.currency()) : currency);
        OPPORTUNITY_AMOUNTS.forEach(pair -> values.set(pair.to(), converted(lead, lead.get(pair.from()), currency, records)));
        return values.set(Opportunity.FOLLOW_UP_PROSPECT, begin(lead.get(Lead.FOLLOW_UP_PROSPECT), records))
                .set(Opportunity.FOLLOW_UP_QUALIFY, begin(lead.get(Lead.FOLLOW_UP_QUALIFY), records));
    }

    private static Values mapped(Row lead, RecordType type, List<Pair<?>> pairs) {
        var values = Values.of(type);
        pairs.forEach(pair -> pair.copy(lead, values));
        return values;
    }

    /** At the rates of the day, where the currency is another one. */
    private static @Nullable BigDecimal converted(Row lead, @Nullable BigDecimal amount, @Nullable Ref currency, Records records) {
        var from = records.settings().currency(lead.get(Lead.TYPE.currency()));
        var to = records.settings().currency(currency);
        return amount == null || from.isEmpty() || to.isEmpty() || from.equals(to) ? amount
                : amount.multiply(to.get().rate()).divide(from.get().rate(), MathContext.DECIMAL64);
    }

    /** A day of a lead is the moment at which that day begins where the actor is. */
    private static @Nullable Instant begin(@Nullable LocalDate day, Records records) {
        return day == null ? null : day.atStartOfDay(records.actor().zone()).toInstant();
    }

    private static Stream<Pair<?>> address(AddressColumns from, AddressColumns to) {
        return Stream.of(pair(from.line1(), to.line1()), pair(from.line2(), to.line2()), pair(from.line3(), to.line3()),
                pair(from.city(), to.city()), pair(from.stateOrProvince(), to.stateOrProvince()),
                pair(from.postalCode(), to.postalCode()), pair(from.country(), to.country()));
    }

    private static Stream<Pair<?>> preferences(ContactPreferences from, ContactPreferences to) {
        return Stream.of(pair(from.method(), to.method()), pair(from.noEmail(), to.noEmail()), pair(from.noPhone(), to.noPhone()),
                pair(from.noFax(), to.noFax()), pair(from.noMail(), to.noMail()), pair(from.noBulkEmail(), to.noBulkEmail()),
                pair(from.noMarketing(), to.noMarketing()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Pair<?>> joined(Stream<? extends Pair<?>>... parts) {
        return Stream.of(parts).<Pair<?>>flatMap(part -> part.map(pair -> pair)).toList();
    }
}
