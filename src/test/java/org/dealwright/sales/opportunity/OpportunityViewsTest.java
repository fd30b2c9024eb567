package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.core.query.ListView;

/** lead-to-opportunity §16.4. */
final class OpportunityViewsTest {
    private static final List<ListView> VIEWS = new OpportunityViews().views();

    @Test
    void theListOfOpportunitiesOpensWithMyOpenOnes() {
        assertThat(VIEWS).filteredOn(view -> view.type().equals(Opportunity.TYPE) && view.standard()).extracting(ListView::key)
                .containsExactly("myopen");
    }

    @Test
    void theViewsThatMustShipAreThere() {
        assertThat(VIEWS).filteredOn(view -> view.type().equals(Opportunity.TYPE)).extracting(ListView::key).containsExactly(
                "myopen", "open", "all", "closingnextmonth", "openedthisweek", "openedlastweek", "closed", "closedthisyear", "won", "lost");
    }

    @Test
    void aViewShowsColumnsOfItsOwnType() {
        assertThat(VIEWS).allSatisfy(view -> assertThat(view.columns())
                .allMatch(path -> view.type().columns().contains(path.column())));
    }
}
