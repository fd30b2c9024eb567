package org.dealwright.sales.opportunity;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityState;

/** The end of an opportunity, as an activity that stays in its story: won or lost, when, for how much, against whom. */
public final class OpportunityClose {
    public static final int IS_OPEN = 1, IS_COMPLETED = 2, IS_CANCELED = 3;
    private static final Cascade WITH_THE_DEAL = Cascade.PARENTAL.withoutMerge();

    private static final Declaration close = RecordType.declare("opportunityclose", "opportunitycloses").number(4208).activity()
            .ownedByUserOrTeam().rightsOf("activitypointer").with(Feature.NOTES);
    public static final ActivityColumns COMMON = ActivityColumns.of(close, "opportunityclose", lookup("regardingobjectid",
            to("opportunity", "opportunity_OpportunityCloses", WITH_THE_DEAL)
                    .navigatedAs("regardingobjectid_opportunity_opportunityclose")));
    public static final Column<Ref> OPPORTUNITY = close.has(lookup("opportunityid", "opportunity")
            .from("Opportunity_OpportunityClose", WITH_THE_DEAL).required(BUSINESS).onCreate());
    /** The state that the opportunity was closed with. */
    public static final Column<Integer> STATE = close.has(choice("opportunitystatecode",
            OptionSet.of("opportunityclose.opportunitystatecode", Opportunity.State.WON.number(), Opportunity.State.LOST.number()))
            .onCreate());
    public static final Column<Integer> REASON = close.has(choice("opportunitystatuscode",
            OptionSet.of("opportunityclose.opportunitystatuscode", Opportunity.IS_WON, Opportunity.CANCELED, Opportunity.OUT_SOLD))
            .onCreate());
    public static final Column<BigDecimal> ACTUAL_REVENUE = close.has(money("actualrevenue"));
    public static final Column<Ref> COMPETITOR = close.has(lookup("competitorid", "competitor")
            .from("competitor_opportunity_activities", Cascade.REFERENTIAL));
    /** What the competitor asked for the same, as far as the customer told. */
    public static final Column<BigDecimal> COMPETITOR_PRICE = close.has(money("competitorprice", "0", "1000000000000"));
    public static final RecordType TYPE = close.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, CANCELED)
            .readOnly(COMPLETED, CANCELED)).end();

    private OpportunityClose() {
    }
}
