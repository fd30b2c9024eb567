package org.dealwright.edge.pages.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.duplicate.DetectDuplicates;
import org.dealwright.work.duplicate.DuplicateError;

/** Qualifies a lead with the account and contact that were chosen for it: all of it happens, or nothing. */
final class QualifyChosen implements Action<QualifyChosen.Input, QualifyLead.Outcome> {
    private final UpdateRecord update;
    private final QualifyLead qualify;
    private final DetectDuplicates detect;

    QualifyChosen(UpdateRecord update, QualifyLead qualify, DetectDuplicates detect) {
        this.detect = detect;
        this.update = update;
        this.qualify = qualify;
    }

    /**
     * @param account and contact that exist already; null where they were not chosen
     * @param deal what the opportunity is to have, if there comes to be one
     * @param shown the look-alikes among which was chosen; one that came since is not passed over
     */
    record Input(QualifyLead.Input wishes, @Nullable Ref account, @Nullable Ref contact, Values deal, Set<UUID> shown) {
    }

    @Override
    public String name() {
        return qualify.name();
    }

    @Override
    public QualifyLead.Outcome perform(Input input, Records records) {
        var values = Values.of(Lead.TYPE);
        if (input.account() != null) {
            values.set(Lead.ACCOUNT, input.account());
        }
        if (input.contact() != null) {
            values.set(Lead.CONTACT, input.contact());
        }
        if (!values.isEmpty()) {
            records.perform(update, new UpdateRecord.Input(input.wishes().lead(), values, null));
        }
        refuseNews(input, records);
        var outcome = records.perform(qualify, input.wishes());
        outcome.created().stream().filter(ref -> ref.type().equals(Opportunity.TYPE.name())).findFirst()
                .ifPresent(ref -> develop(ref, input.deal(), records));
        return outcome;
    }

    /** Somebody may have created the same contact or account while the dialog stood open. */
    private void refuseNews(Input input, Records records) {
        var lead = records.get(Lead.TYPE, input.wishes().lead());
        if (input.wishes().createContact()) {
            refuseNews(lead, Contact.TYPE, input, records);
        }
        if (input.wishes().createAccount()) {
            refuseNews(lead, Account.TYPE, input, records);
        }
    }

    private void refuseNews(Row lead, RecordType type, Input input, Records records) {
        detect.of(lead, type, records).stream().filter(row -> !input.shown().contains(row.id())).findFirst().ifPresent(row -> {
            throw new Fault.Duplicate(DuplicateError.DUPLICATE_FOUND, null, Map.of("type", type.name(), "name", row.name()));
        });
    }

    /** Only what differs from what came of the lead is written. */
    private void develop(Ref deal, Values wished, Records records) {
        var row = records.get(Opportunity.TYPE, deal.id());
        List.copyOf(wished.columns()).stream().filter(column -> isSame(row.at(Path.of(column)), wished.get(column))).forEach(wished::remove);
        if (!wished.isEmpty()) {
            records.perform(update, new UpdateRecord.Input(deal.id(), wished, null));
        }
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal amount && other instanceof BigDecimal same ? amount.compareTo(same) == 0 : Objects.equals(one, other);
    }
}
