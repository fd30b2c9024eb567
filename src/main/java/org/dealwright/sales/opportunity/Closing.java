package org.dealwright.sales.opportunity;

import org.dealwright.core.store.Values;

/** A closing to one of the two ends. */
final class Closing {
    private Closing() {
    }

    /** @param status a status reason of that state, -1 for the default */
    static Values to(Opportunity.State state, Values given, int status) {
        var life = Opportunity.TYPE.lifecycle().orElseThrow();
        var reason = status == -1 ? life.defaultReason(state.number()) : status;
        ClosingDraft.requireReason(life, state.number(), reason);
        return given.copy().set(OpportunityClose.STATE, state.number()).set(OpportunityClose.REASON, reason);
    }
}
