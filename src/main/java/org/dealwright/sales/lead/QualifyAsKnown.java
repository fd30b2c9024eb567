package org.dealwright.sales.lead;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.duplicate.DetectDuplicates;

/** Qualifies unasked: the one contact or account that the lead looks like is used, so that the same customer is not created twice. */
@Component
public final class QualifyAsKnown implements Action<QualifyLead.Input, QualifyLead.Outcome> {
    private final QualifyLead qualify;
    private final DetectDuplicates detect;

    QualifyAsKnown(QualifyLead qualify, DetectDuplicates detect) {
        this.qualify = qualify;
        this.detect = detect;
    }

    @Override
    public String name() {
        return qualify.name();
    }

    @Override
    public QualifyLead.Outcome perform(QualifyLead.Input input, Records records) {
        var lead = LeadStates.open(input.lead(), records);
        var known = Values.of(Lead.TYPE);
        var contact = lead.get(Lead.CONTACT) != null ? null : only(lead, Contact.TYPE, records);
        if (contact != null) {
            known.set(Lead.CONTACT, contact.ref());
        }
        var account = lead.get(Lead.ACCOUNT) != null ? null : account(lead, contact, records);
        if (account != null) {
            known.set(Lead.ACCOUNT, account);
        }
        if (!known.isEmpty()) {
            records.update(lead, known);
        }
        return records.perform(qualify, input);
    }

    private @Nullable Ref account(Row lead, @Nullable Row contact, Records records) {
        var company = contact == null ? null : contact.get(Contact.COMPANY);
        if (company != null && company.type().equals(Account.TYPE.name())) {
            return company;
        }
        var only = only(lead, Account.TYPE, records);
        return only == null ? null : only.ref();
    }

    /** Null where there is none, or more than one, of which a person has to choose. */
    private @Nullable Row only(Row lead, RecordType type, Records records) {
        var alike = detect.of(lead, type, records);
        return alike.size() == 1 ? alike.getFirst() : null;
    }
}
