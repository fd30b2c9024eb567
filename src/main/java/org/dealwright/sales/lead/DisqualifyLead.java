package org.dealwright.sales.lead;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.Opportunity;

/** Nothing will come of it: the lead is closed and keeps its story. */
@Component
public final class DisqualifyLead implements Action<DisqualifyLead.Input, Ref> {
    /** @param status a status reason of state DISQUALIFIED, -1 for the default */
    public record Input(UUID lead, int status) {
        public static Input of(UUID lead) {
            return new Input(lead, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var lead = LeadStates.open(input.lead(), records);
        if (hasOpportunity(lead, records)) {
            throw new Fault.Refused(LeadError.LEAD_HAS_OPPORTUNITY, Map.of("name", lead.name()));
        }
        records.move(lead, Lead.State.DISQUALIFIED.number(), input.status());
        return lead.ref();
    }

    private static boolean hasOpportunity(Row lead, Records records) {
        return lead.get(Lead.OPPORTUNITY) != null
                || !records.unguarded(Query.of(Opportunity.TYPE).select(Opportunity.TYPE.id()).withoutLabels()
                        .where(Predicate.pointsAt(Opportunity.ORIGINATING_LEAD, lead.id())).limit(1)).isEmpty();
    }
}
