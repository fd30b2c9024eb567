package org.dealwright.sales.lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;

/** Interest and purchasing power are there: the lead is closed, and account, contact and opportunity are created or linked. */
@Component
public final class QualifyLead implements Action<QualifyLead.Input, QualifyLead.Outcome> {
    private final DisqualifyLead disqualify;
    private final CarriedProcess process;

    QualifyLead(DisqualifyLead disqualify, CarriedProcess process) {
        this.disqualify = disqualify;
        this.process = process;
    }

    /**
     * What to make of the lead. An account or contact that the lead names already is used, never made anew; one for which the lead
     * has no name is not made.
     *
     * @param currency of the opportunity; null for that of the lead
     * @param customer of the opportunity, an account or contact; null for the account, else the contact
     * @param status a status reason of state QUALIFIED, -1 for the default; one of state DISQUALIFIED closes the lead so and makes nothing
     * @param process the instance to be carried to the opportunity; null for the one that leads the lead
     */
    public record Input(UUID lead, boolean createAccount, boolean createContact, boolean createOpportunity, @Nullable Ref currency,
            @Nullable Ref customer, int status, @Nullable Ref process) {
        /** Account, contact and opportunity, and no further wishes. */
        public static Input of(UUID lead) {
            return new Input(lead, true, true, true, null, null, -1, null);
        }
    }

    /** What was created: account, contact, opportunity, as far as they were. */
    public record Outcome(List<Ref> created) {
        public Outcome {
            created = List.copyOf(created);
        }
    }

    @Override
    public Outcome perform(Input input, Records records) {
        var life = Lead.TYPE.lifecycle().orElseThrow();
        var reason = input.status() == -1 ? life.defaultReason(Lead.State.QUALIFIED.number()) : input.status();
        if (life.hasReason(Lead.State.DISQUALIFIED.number(), reason)) {
            records.perform(disqualify, new DisqualifyLead.Input(input.lead(), reason));
            return new Outcome(List.of());
        }
        if (!life.hasReason(Lead.State.QUALIFIED.number(), reason)) {
            throw new Fault.Refused(ActionError.REASON_NOT_OF_STATE, "Status", Map.of("type", Lead.TYPE.name(), "reason", reason));
        }
        return new Outcome(new Qualification(LeadStates.open(input.lead(), records), input, reason, process, records).carryOut());
    }
}
