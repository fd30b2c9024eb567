package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;

/** A deal goes to a competitor that asked a little less. */
record LoseTo(Ref rival, LoseOpportunity lose) implements Action<Values, Ref> {
    private static final BigDecimal ASKED = new BigDecimal("0.94");

    @Override
    public String name() {
        return lose.name();
    }

    @Override
    public Ref perform(Values closing, Records records) {
        var deal = records.get(Opportunity.TYPE, Objects.requireNonNull(closing.get(OpportunityClose.OPPORTUNITY)).id());
        var ours = deal.get(Opportunity.ESTIMATED_REVENUE);
        return records.perform(lose, new LoseOpportunity.Input(closing.set(OpportunityClose.COMPETITOR, rival)
                .set(OpportunityClose.COMPETITOR_PRICE, ours == null ? null : ours.multiply(ASKED).setScale(0, RoundingMode.HALF_UP)), Opportunity.OUT_SOLD));
    }
}
