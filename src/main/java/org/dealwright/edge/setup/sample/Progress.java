package org.dealwright.edge.setup.sample;

import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;

/** What a seller has found out, and done, by the time that a deal comes to a stage. */
final class Progress {
    private static final int VARIANTS = 6;

    private Progress() {
    }

    static void known(Values values, int stage, Deals.Plot plot, Story story) {
        var variant = plot.deal().topic() % VARIANTS;
        switch (stage) {
            case Opportunity.DEVELOP -> values.set(Opportunity.REVENUE_CALCULATED, true).set(Opportunity.DECISION_MAKER, true)
                    .set(Opportunity.CUSTOMER_NEED, story.says("need." + variant));
            case Opportunity.PROPOSE -> values.set(Opportunity.SOLUTION, story.says("solution." + variant)).set(Opportunity.STAKEHOLDERS_IDENTIFIED, true)
                    .set(Opportunity.COMPETITORS_IDENTIFIED, plot.number() % 3 == 0);
            case Opportunity.CLOSE -> values.set(Opportunity.SALES_TEAM_IDENTIFIED, true).set(Opportunity.PROPOSAL_DEVELOPED, true)
                    .set(Opportunity.PROPOSAL_PRESENTED, plot.number() % 4 != 0);
            default -> { }
        }
    }
}
