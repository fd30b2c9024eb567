package org.dealwright.sales.opportunity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;

/** The currency of an opportunity stays once there are prices in it. */
@Component
final class LockedCurrency implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (!draft.isNew() && draft.changes(Opportunity.CURRENCY) && hasLines(draft, records)) {
            throw new Fault.Refused(OpportunityError.OPPORTUNITY_CURRENCY_LOCKED, Opportunity.CURRENCY.name(),
                    Map.of("type", "opportunity"));
        }
    }

    private static boolean hasLines(Draft draft, Records records) {
        return !records.unguarded(Query.of(OpportunityProduct.TYPE).select(OpportunityProduct.TYPE.id()).withoutLabels()
                .where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, draft.id())).limit(1)).isEmpty();
    }
}
