package org.dealwright.sales.opportunity;

import static org.dealwright.core.query.Predicate.all;
import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.in;
import static org.dealwright.core.query.Predicate.mine;
import static org.dealwright.sales.opportunity.Opportunity.ACTUAL_CLOSE;
import static org.dealwright.sales.opportunity.Opportunity.ACTUAL_REVENUE;
import static org.dealwright.sales.opportunity.Opportunity.CUSTOMER;
import static org.dealwright.sales.opportunity.Opportunity.ESTIMATED_CLOSE;
import static org.dealwright.sales.opportunity.Opportunity.ESTIMATED_REVENUE;
import static org.dealwright.sales.opportunity.Opportunity.PROBABILITY;
import static org.dealwright.sales.opportunity.Opportunity.RATING;
import static org.dealwright.sales.opportunity.Opportunity.STAGE;
import static org.dealwright.sales.opportunity.Opportunity.State.LOST;
import static org.dealwright.sales.opportunity.Opportunity.State.OPEN;
import static org.dealwright.sales.opportunity.Opportunity.State.WON;
import static org.dealwright.sales.opportunity.Opportunity.TOPIC;
import static org.dealwright.sales.opportunity.Opportunity.TYPE;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Within;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Span.Unit;
import org.dealwright.core.query.Span.Whole;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Column;

/** The lists of deals, their lines and their ends. */
@Component
final class OpportunityViews implements Views {
    private static final Predicate IS_OPEN = eq(TYPE.state(), OPEN.number());
    private static final Predicate IS_CLOSED = in(TYPE.state(), List.of(WON.number(), LOST.number()));
    private static final ListView OPEN_ONES = ListView.of(TYPE, "open", TOPIC, CUSTOMER, STAGE, ESTIMATED_REVENUE, ESTIMATED_CLOSE,
            PROBABILITY, RATING, TYPE.owner()).where(IS_OPEN).sort(Sort.ascending(ESTIMATED_CLOSE));
    private static final ListView CLOSED_ONES = ListView.of(TYPE, "closed", TOPIC, CUSTOMER, TYPE.status(), ACTUAL_REVENUE, ACTUAL_CLOSE,
            TYPE.owner()).where(IS_CLOSED).sort(Sort.descending(ACTUAL_CLOSE));

    @Override
    public List<ListView> views() {
        return List.of(
                OPEN_ONES.as("myopen", all(IS_OPEN, mine(TYPE.owner()))).without(TYPE.owner()).first(),
                OPEN_ONES,
                OPEN_ONES.as("all", everything()).sort(Sort.descending(TYPE.modifiedOn())),
                OPEN_ONES.as("closingnextmonth", all(IS_OPEN, within(ESTIMATED_CLOSE, Unit.MONTH, 1))),
                OPEN_ONES.as("openedthisweek", within(TYPE.createdOn(), Unit.WEEK, 0)),
                OPEN_ONES.as("openedlastweek", within(TYPE.createdOn(), Unit.WEEK, -1)),
                CLOSED_ONES,
                CLOSED_ONES.as("closedthisyear", all(IS_CLOSED, within(ACTUAL_CLOSE, Unit.YEAR, 0))),
                CLOSED_ONES.as("won", eq(TYPE.state(), WON.number())),
                CLOSED_ONES.as("lost", eq(TYPE.state(), LOST.number())),
                lines(), ends());
    }

    private static Predicate within(Column<?> column, Unit unit, int distance) {
        return new Within(Path.of(column), new Whole(unit, distance));
    }

    private static ListView lines() {
        var line = OpportunityProduct.COLUMNS;
        return ListView.of(OpportunityProduct.TYPE, "all", OpportunityProduct.NAME, line.quantity(), line.unit(), line.unitPrice(),
                line.manualDiscount(), line.tax(), line.extended())
                .sort(Sort.ascending(line.number()), Sort.ascending(OpportunityProduct.TYPE.createdOn()))
                .first();
    }

    private static ListView ends() {
        return ListView.of(OpportunityClose.TYPE, "all", OpportunityClose.COMMON.subject(), OpportunityClose.OPPORTUNITY,
                OpportunityClose.REASON, OpportunityClose.ACTUAL_REVENUE, OpportunityClose.COMMON.actualEnd(), OpportunityClose.COMPETITOR,
                OpportunityClose.TYPE.status())
                .sort(Sort.descending(OpportunityClose.COMMON.actualEnd())).first();
    }
}
