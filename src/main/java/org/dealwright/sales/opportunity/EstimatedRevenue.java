package org.dealwright.sales.opportunity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;

/** Where the revenue is calculated, the estimate is the total of the lines and nobody types it; else it is what was typed. */
@Component
final class EstimatedRevenue implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (Boolean.TRUE.equals(draft.value(Opportunity.REVENUE_CALCULATED))) {
            var total = Objects.requireNonNullElse(draft.value(Opportunity.TOTALS.total()), BigDecimal.ZERO);
            refuseTyped(draft, total);
            draft.set(Opportunity.ESTIMATED_REVENUE, total);
        }
    }

    private static void refuseTyped(Draft draft, BigDecimal total) {
        var typed = draft.value(Opportunity.ESTIMATED_REVENUE);
        var follows = draft.isNew() || draft.changesAny(Opportunity.REVENUE_CALCULATED, Opportunity.TOTALS.total());
        if (!follows && draft.changes(Opportunity.ESTIMATED_REVENUE) && (typed == null || typed.compareTo(total) != 0)) {
            throw new Fault.Refused(OpportunityError.REVENUE_IS_CALCULATED, Opportunity.ESTIMATED_REVENUE.name(),
                    Map.of("type", "opportunity"));
        }
    }
}
