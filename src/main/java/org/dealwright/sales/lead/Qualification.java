package org.dealwright.sales.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** One lead on its way to account, contact and opportunity. */
final class Qualification {
    private final Row lead;
    private final QualifyLead.Input input;
    private final int reason;
    private final CarriedProcess process;
    private final Records records;
    private final LeadMapping mapping;
    private final List<Ref> created = new ArrayList<>();

    Qualification(Row lead, QualifyLead.Input input, int reason, CarriedProcess process, Records records) {
        this.lead = lead;
        this.input = input;
        this.reason = reason;
        this.process = process;
        this.records = records;
        this.mapping = LeadMapping.of(lead, records);
    }

    /** What was created. */
    List<Ref> carryOut() {
        requireTarget(input.currency(), "OpportunityCurrencyId", TransactionCurrency.TYPE.name());
        requireTarget(input.customer(), "OpportunityCustomerId", Account.TYPE.name(), Contact.TYPE.name());
        var account = account();
        var contact = contact(account);
        introduce(account, contact);
        var opportunity = input.createOpportunity() ? opportunity(account, contact) : null;
        close(account, contact, opportunity);
        if (opportunity != null) {
            process.carry(lead, input.process(), opportunity, records);
        }
        return created;
    }

    private @Nullable Ref account() {
        var existing = lead.get(Lead.ACCOUNT);
        return existing != null || !input.createAccount() || isBlank(Lead.COMPANY) ? existing
                : create(mapping.account().set(Account.LEAD, lead.ref()));
    }

    private @Nullable Ref contact(@Nullable Ref account) {
        var existing = lead.get(Lead.CONTACT);
        return existing != null || !input.createContact() || (isBlank(Lead.NAME.last()) && isBlank(Lead.NAME.first())) ? existing
                : create(mapping.contact().set(Contact.COMPANY, account).set(Contact.LEAD, lead.ref()));
    }

    /** A new account gets the contact as its first one. */
    private void introduce(@Nullable Ref account, @Nullable Ref contact) {
        if (contact != null && account != null && created.contains(account)) {
            records.follow(records.get(Account.TYPE, account.id()), Values.of(Account.TYPE).set(Account.PRIMARY_CONTACT, contact));
        }
    }

    private Ref opportunity(@Nullable Ref account, @Nullable Ref contact) {
        var given = input.customer();
        var customer = given != null ? given : account != null ? account : contact;
        if (customer == null) {
            throw new Fault.Refused(LeadError.QUALIFIED_WITHOUT_CUSTOMER, Map.of("name", lead.name()));
        }
        var company = given != null && given.type().equals(Account.TYPE.name()) ? given : account;
        var values = mapping.opportunity(input.currency()).set(Opportunity.CUSTOMER, customer)
                .set(Opportunity.ACCOUNT, company).set(Opportunity.CONTACT, contact).set(Opportunity.ORIGINATING_LEAD, lead.ref());
        process.tell(values, records);
        return create(values);
    }

    private void close(@Nullable Ref account, @Nullable Ref contact, @Nullable Ref opportunity) {
        var values = Values.of(Lead.TYPE).set(Lead.ACCOUNT, account).set(Lead.CONTACT, contact);
        if (opportunity != null) {
            values.set(Lead.OPPORTUNITY, opportunity);
        }
        records.move(lead, Lead.State.QUALIFIED.number(), reason, values);
    }

    private Ref create(Values values) {
        var ref = records.create(values);
        created.add(ref);
        return ref;
    }

    private boolean isBlank(Column<String> column) {
        var text = lead.get(column);
        return text == null || text.isBlank();
    }

    private static void requireTarget(@Nullable Ref given, String parameter, String... types) {
        if (given != null && !List.of(types).contains(given.type())) {
            throw new Fault.Invalid(SchemaError.VALUE_WRONG_TARGET, parameter, Map.of("value", given.type()));
        }
    }
}
