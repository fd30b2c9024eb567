package org.dealwright.sales.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import org.dealwright.core.query.ListView;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Described;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Ownership;

final class CompetitorTest {
    private final CompetitorDeclarations declared = new CompetitorDeclarations();

    @Test
    void aCompetitorBelongsToTheWholeCompanyAndHasNoStates() {
        assertThat(Competitor.TYPE.set()).isEqualTo("competitors");
        assertThat(Competitor.TYPE.number()).isEqualTo(123);
        assertThat(Competitor.TYPE.id().name()).isEqualTo("competitorid");
        assertThat(Competitor.TYPE.ownership()).isEqualTo(Ownership.ORGANIZATION);
        assertThat(Competitor.TYPE.lifecycle()).isEmpty();
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(Competitor.TYPE)).contains(
                "name text 100 SYSTEM",
                "keyproduct text 200",
                "tickersymbol text 10",
                "stockexchange text 20",
                "websiteurl url 200",
                "referenceinfourl url 200",
                "reportedrevenue money 0..100000000000000",
                "overview memo 2000",
                "strengths memo 2000",
                "weaknesses memo 2000",
                "opportunities memo 2000",
                "threats memo 2000",
                "address1_line1 text 250",
                "address2_city text 80");
    }

    @Test
    void theFormLeadsFromWhoItIsOverWhereItIsToHowItSells() {
        assertThat(declared.forms().getFirst().sections()).extracting(Form.Section::key).startsWith("general", "address", "analysis");
    }

    @Test
    void linksHaveTheNamesAndTablesOfTheContract() {
        assertThat(declared.associations()).extracting(Association::name, Association::table).containsExactlyInAnyOrder(
                tuple("competitorproduct_association", "competitorproduct"),
                tuple("leadcompetitors_association", "leadcompetitors"));
    }

    @Test
    void theListOpensWithAllCompetitors() {
        assertThat(declared.views()).filteredOn(ListView::standard).extracting(ListView::key).containsExactly("all");
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(declared)).isEmpty();
    }
}
