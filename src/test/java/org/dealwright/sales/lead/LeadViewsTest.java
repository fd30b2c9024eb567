package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.query.ListView;

final class LeadViewsTest {
    @Test
    void theListOfLeadsOpensWithMyOpenOnes() {
        assertThat(new LeadViews().views()).filteredOn(ListView::standard).extracting(ListView::key).containsExactly("myopen");
    }

    @Test
    void theViewsThatMustShipAreThere() {
        assertThat(new LeadViews().views()).extracting(ListView::key)
                .contains("myopen", "open", "all", "closed", "openedthisweek", "openedlastweek", "olderthansixmonths");
    }
}
