package org.dealwright.sales.opportunity;

import static org.dealwright.sales.opportunity.Opportunity.*;

import org.dealwright.core.schema.Form;

/** How people see a deal, its lines and its end. */
final class OpportunityForms {
    static final Form OPPORTUNITY = Form.of(TYPE)
            .header(ESTIMATED_REVENUE, ESTIMATED_CLOSE, PROBABILITY, RATING, TYPE.status(), TYPE.owner())
            .section("summary", TOPIC, ACCOUNT, CONTACT, EMAIL, DESCRIPTION)
            .section("revenue", CURRENCY, PRICE_LIST, REVENUE_CALCULATED, ESTIMATED_REVENUE, ESTIMATED_CLOSE, PROBABILITY, RATING, FORECAST)
            .section("budget", TIMEFRAME, BUDGET, BUDGET_STATUS, PURCHASE_PROCESS, DECISION_MAKER, NEED, TIMELINE, INITIAL_COMMUNICATION,
                    CONFIRM_INTEREST, EVALUATE_FIT, FOLLOW_UP_PROSPECT, FOLLOW_UP_QUALIFY, QUALIFICATION_COMMENTS)
            .section("need", SITUATION, CUSTOMER_NEED, PAIN_POINTS, SOLUTION, STAKEHOLDERS_IDENTIFIED, COMPETITORS_IDENTIFIED)
            .section("proposal", SALES_TEAM_IDENTIFIED, PURSUIT_DECISION, PROPOSAL_DEVELOPED, INTERNALLY_REVIEWED, PROPOSAL_MEETING,
                    PROPOSAL_PRESENTED, FEEDBACK_CAPTURED, FEEDBACK_RESOLVED, QUOTE_COMMENTS)
            .section("closing", FINAL_PROPOSAL_COMPLETED, FINAL_PROPOSAL_PRESENTED, DECISION_DATE, THANKED, DEBRIEFED, ACTUAL_REVENUE,
                    ACTUAL_CLOSE)
            .section("totals", TOTALS.lines(), TOTALS.discountPercent(), TOTALS.discount(), TOTALS.beforeFreight(), TOTALS.freight(),
                    TOTALS.tax(), TOTALS.total())
            .section("administration", PHASE, ORIGINATING_LEAD, TYPE.status(), TYPE.owner(), TYPE.createdOn(), TYPE.modifiedOn())
            .quick(TOPIC, ACCOUNT, CONTACT, ESTIMATED_REVENUE, ESTIMATED_CLOSE, PROBABILITY, RATING, DESCRIPTION)
            .related("product_opportunities", "opportunity_quotes", "opportunity_sales_orders", "opportunity_invoices",
                    "opportunitycompetitors_association", "Opportunity_ActivityPointers", "Opportunity_OpportunityClose");

    static final Form LINE = line();
    static final Form CLOSE = close();

    private OpportunityForms() {
    }

    private static Form line() {
        var line = OpportunityProduct.COLUMNS;
        return Form.of(OpportunityProduct.TYPE)
                .header(line.quantity(), line.unitPrice(), line.extended(), OpportunityProduct.OPPORTUNITY)
                .section("general", OpportunityProduct.OPPORTUNITY, line.product(), line.writeIn(), line.unit(), line.quantity(),
                        line.description())
                .section("prices", line.priceOverridden(), line.unitPrice(), line.volumeDiscount(), line.manualDiscount(), line.tax(),
                        line.amount(), line.extended())
                .quick(OpportunityProduct.OPPORTUNITY, line.product(), line.writeIn(), line.unit(), line.quantity(), line.priceOverridden(),
                        line.unitPrice(), line.manualDiscount(), line.tax());
    }

    private static Form close() {
        var common = OpportunityClose.COMMON;
        return Form.of(OpportunityClose.TYPE)
                .header(OpportunityClose.REASON, OpportunityClose.ACTUAL_REVENUE, common.actualEnd(), OpportunityClose.TYPE.owner())
                .section("general", common.subject(), OpportunityClose.OPPORTUNITY, OpportunityClose.REASON,
                        OpportunityClose.ACTUAL_REVENUE, common.actualEnd(), OpportunityClose.COMPETITOR, OpportunityClose.COMPETITOR_PRICE,
                        common.description())
                .section("details", common.category(), common.subcategory(), OpportunityClose.TYPE.status(), OpportunityClose.TYPE.owner());
    }
}
