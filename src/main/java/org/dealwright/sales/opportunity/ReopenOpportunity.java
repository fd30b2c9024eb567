package org.dealwright.sales.opportunity;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityState;

/**
 * A closed deal goes on: its closing is canceled and stays in its story, what it brought is forgotten.
 * Quotes and orders stay as they are.
 */
@Component
public final class ReopenOpportunity implements Action<ReopenOpportunity.Input, Ref> {
    /** @param status a status reason of state OPEN, -1 for the default */
    public record Input(UUID opportunity, int status) {
        public static Input of(UUID opportunity) {
            return new Input(opportunity, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = records.get(Opportunity.TYPE, input.opportunity());
        if (row.require(Opportunity.TYPE.state()) == Opportunity.State.OPEN.number()) {
            throw new Fault.Refused(OpportunityError.OPPORTUNITY_ALREADY_OPEN, Map.of("name", row.name()));
        }
        records.move(row, Opportunity.State.OPEN.number(), input.status(),
                Values.of(Opportunity.TYPE).set(Opportunity.ACTUAL_REVENUE, null).set(Opportunity.ACTUAL_CLOSE, null));
        cancelClosings(input.opportunity(), records);
        return row.ref();
    }

    private static void cancelClosings(UUID opportunity, Records records) {
        var type = OpportunityClose.TYPE;
        var completed = Predicate.all(Predicate.pointsAt(OpportunityClose.OPPORTUNITY, opportunity),
                Predicate.eq(type.state(), ActivityState.COMPLETED.number()));
        records.hold(type, completed).forEach(closing -> records.follow(closing,
                Values.of(type).set(type.state(), ActivityState.CANCELED.number()).set(type.status(), OpportunityClose.IS_CANCELED)));
    }
}
