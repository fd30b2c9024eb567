package org.dealwright.sales.lead;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** A closed lead is taken up again; what came of it stays, and qualifying it anew uses the same account and contact. */
@Component
public final class ReactivateLead implements Action<ReactivateLead.Input, Ref> {
    /** @param status a status reason of state OPEN, -1 for the default */
    public record Input(UUID lead, int status) {
        public static Input of(UUID lead) {
            return new Input(lead, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var lead = LeadStates.closed(input.lead(), records);
        records.move(lead, Lead.State.OPEN.number(), input.status());
        return lead.ref();
    }
}
