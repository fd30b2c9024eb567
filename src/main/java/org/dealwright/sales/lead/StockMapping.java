package org.dealwright.sales.lead;

import static org.dealwright.sales.lead.StockMapping.Pair.pair;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.party.ContactPreferences;

/**
 * Which column of a lead becomes which column of what comes of it, before a company says otherwise.
 * Source: lead-to-opportunity §6.4, tiers A, B and C; the business phone of a contact is its business phone.
 */
@Component
public final class StockMapping {
    /** One row of the table. */
    record Pair<T>(Column<T> from, Column<?> to) {
        /** Both columns hold the same kind of value. */
        static <T> Pair<T> pair(Column<T> from, Column<T> to) {
            return new Pair<>(from, to);
        }
    }

    private static final List<Pair<?>> ACCOUNT = joined(
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

    private static final List<Pair<?>> CONTACT = joined(
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

    private static final List<Pair<?>> OPPORTUNITY = List.of(
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
            pair(Lead.EVALUATE_FIT, Opportunity.EVALUATE_FIT),
            pair(Lead.VALUE, Opportunity.ESTIMATED_REVENUE),
            pair(Lead.BUDGET, Opportunity.BUDGET),
            new Pair<>(Lead.FOLLOW_UP_PROSPECT, Opportunity.FOLLOW_UP_PROSPECT),
            new Pair<>(Lead.FOLLOW_UP_QUALIFY, Opportunity.FOLLOW_UP_QUALIFY));


    /** Written down where a company is founded, so that its administrators can change them. */
    public void found(Records records) {
        records.createAll(rows());
    }

    static List<Values> rows() {
        return Stream.of(rows(ColumnMap.ACCOUNT, ACCOUNT), rows(ColumnMap.CONTACT, CONTACT), rows(ColumnMap.OPPORTUNITY, OPPORTUNITY)).flatMap(each -> each).toList();
    }

    private static Stream<Values> rows(int target, List<Pair<?>> pairs) {
        return pairs.stream().map(pair -> Values.of(ColumnMap.TYPE).set(ColumnMap.SOURCE, pair.from().name()).set(ColumnMap.TARGET_TYPE, target)
                .set(ColumnMap.TARGET, pair.to().name()).set(ColumnMap.STOCK, true));
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
