package org.dealwright.edge.pages.verb;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.QualifyLead;

/** Qualifies a lead with the account and contact that were chosen for it: all of it happens, or nothing. */
final class QualifyChosen implements Action<QualifyChosen.Input, QualifyLead.Outcome> {
    private final UpdateRecord update;
    private final QualifyLead qualify;

    QualifyChosen(UpdateRecord update, QualifyLead qualify) {
        this.update = update;
        this.qualify = qualify;
    }

    /** @param account and contact that exist already; null where they were not chosen */
    record Input(QualifyLead.Input wishes, @Nullable Ref account, @Nullable Ref contact) {
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
        return records.perform(qualify, input.wishes());
    }
}
