package org.dealwright.sales.lead;

import java.util.Map;
import java.util.UUID;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;

/** Leads as the verbs take them in hand: held, and in the state that the verb needs. */
final class LeadStates {
    private LeadStates() {
    }

    static Row open(UUID id, Records records) {
        var lead = records.get(Lead.TYPE, id);
        if (!isOpen(lead)) {
            throw new Fault.Refused(LeadError.LEAD_ALREADY_CLOSED, Map.of("name", lead.name()));
        }
        return lead;
    }

    static Row closed(UUID id, Records records) {
        var lead = records.get(Lead.TYPE, id);
        if (isOpen(lead)) {
            throw new Fault.Refused(LeadError.LEAD_ALREADY_OPEN, Map.of("name", lead.name()));
        }
        return lead;
    }

    private static boolean isOpen(Row lead) {
        return lead.require(Lead.TYPE.state()) == Lead.State.OPEN.number();
    }
}
