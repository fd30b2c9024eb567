package org.dealwright.sales.opportunity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** The deal is ours: the opportunity is closed as won. Answers the closing. */
@Component
public final class WinOpportunity implements Action<WinOpportunity.Input, Ref> {
    /**
     * How it ended.
     *
     * @param closing of type {@link OpportunityClose}; it must name its opportunity, all else has a default
     * @param status a status reason of state WON, -1 for the default
     */
    public record Input(Values closing, int status) {
        /** With nothing but the opportunity said. */
        public static Input of(Ref opportunity) {
            return new Input(Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, opportunity), -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        return records.create(Closing.to(Opportunity.State.WON, input.closing(), input.status()));
    }
}
