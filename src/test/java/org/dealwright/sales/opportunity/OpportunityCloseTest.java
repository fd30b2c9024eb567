package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Described;

/** lead-to-opportunity §3.5, §4 and webapi-names §4. */
final class OpportunityCloseTest {
    @Test
    void theEndOfAnOpportunityIsAnActivity() {
        assertThat(OpportunityClose.TYPE.set()).isEqualTo("opportunitycloses");
        assertThat(OpportunityClose.TYPE.number()).isEqualTo(4208);
        assertThat(OpportunityClose.TYPE.isActivity()).isTrue();
        assertThat(OpportunityClose.TYPE.id().name()).isEqualTo("activityid");
        assertThat(OpportunityClose.TYPE.primaryName().name()).isEqualTo("subject");
        assertThat(OpportunityClose.TYPE.rightsOf()).isEqualTo("activitypointer");
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(OpportunityClose.TYPE)).contains(
                "opportunityid lookup opportunity BUSINESS",
                "regardingobjectid lookup opportunity",
                "subject text 200 BUSINESS",
                "description memo 2000",
                "actualrevenue money -922337203685477..922337203685477",
                "actualstart moment",
                "actualend moment",
                "competitorid lookup competitor",
                "category text 250",
                "subcategory text 250",
                "opportunitystatecode choice 1 2",
                "opportunitystatuscode choice 3 4 5");
    }

    @Test
    void itIsCompletedAndReopeningCancelsIt() {
        assertThat(Described.states(OpportunityClose.TYPE)).containsExactly(
                "OPEN 0: 1 -> 1 2",
                "COMPLETED 1: 2 -> 2 read-only",
                "CANCELED 2: 3 ->  read-only");
    }

    @Test
    void itIsFoundFromItsOpportunityByTwoNames() {
        assertThat(Described.navigation(OpportunityClose.TYPE)).contains(
                "opportunityid -> opportunityid (opportunity) <- Opportunity_OpportunityClose",
                "regardingobjectid -> regardingobjectid_opportunity_opportunityclose (opportunity) <- opportunity_OpportunityCloses",
                "competitorid -> competitorid (competitor) <- competitor_opportunity_activities");
    }

    @Test
    void itGoesWithItsOpportunityButNotIntoAMerge() {
        assertThat(Described.cascades(OpportunityClose.TYPE)).contains(
                "opportunity -> opportunityclose.opportunityid: assign share CASCADE",
                "opportunity -> opportunityclose.regardingobjectid: assign share CASCADE");
    }
}
