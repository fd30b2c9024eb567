package org.dealwright.sales.competitor;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** The competitor's form keeps the order in which people are taught to fill it in: who it is, where it is, how it sells. */
@Component
final class CompetitorDeclarations implements Declarations, Views {
    private static final Form FORM = Form.of(Competitor.TYPE)
            .header(Competitor.KEY_PRODUCT, Competitor.WEBSITE, Competitor.REPORTED_REVENUE, Competitor.TICKER_SYMBOL)
            .section("general", Competitor.NAME, Competitor.TICKER_SYMBOL, Competitor.KEY_PRODUCT, Competitor.WEBSITE, Competitor.REPORTED_REVENUE,
                    Competitor.TYPE.currency())
            .section("address", Competitor.ADDRESS.columns())
            .section("analysis", Competitor.OVERVIEW, Competitor.STRENGTHS, Competitor.WEAKNESSES, Competitor.OPPORTUNITIES, Competitor.THREATS)
            .section("battle", Competitor.HOW_WE_WIN, Competitor.TRAPS, Competitor.BATTLE_STAGES)
            .section("details", Competitor.WIN_PERCENTAGE, Competitor.REPORTING_YEAR, Competitor.REPORTING_QUARTER, Competitor.STOCK_EXCHANGE,
                    Competitor.REFERENCE)
            .section("address2", Competitor.SECOND_ADDRESS.columns())
            .quick(Competitor.NAME, Competitor.KEY_PRODUCT, Competitor.WEBSITE)
            .related("competitorproduct_association", "opportunitycompetitors_association", "competitor_opportunity_activities",
                    "leadcompetitors_association", "competitorsalesliterature_association");

    @Override
    public List<RecordType> types() {
        return List.of(Competitor.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("competitorproduct_association", "competitorproduct", "competitor", "product"),
                Association.of("leadcompetitors_association", "leadcompetitors", "lead", "competitor"));
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public List<ListView> views() {
        return List.of(ListView.of(Competitor.TYPE, "all", Competitor.NAME, Competitor.KEY_PRODUCT, Competitor.WEBSITE, Competitor.REPORTED_REVENUE,
                Competitor.ADDRESS.country()).sort(Sort.ascending(Competitor.NAME)).first());
    }
}
