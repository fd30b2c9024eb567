package org.dealwright.sales.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Described;
import org.dealwright.core.schema.Ownership;
import org.dealwright.core.schema.RecordType;

final class LiteratureTest {
    private final LiteratureDeclarations declared = new LiteratureDeclarations();

    @Test
    void theTypesHaveTheIdentityOfTheContract() {
        assertThat(declared.types()).extracting(RecordType::name, RecordType::set, RecordType::number, type -> type.primaryName().name(),
                RecordType::ownership).containsExactlyInAnyOrder(
                tuple("salesliterature", "salesliteratures", 1038, "name", Ownership.ORGANIZATION),
                tuple("salesliteratureitem", "salesliteratureitems", 1070, "title", Ownership.PARENT),
                tuple("literaturesend", "literaturesends", 10_211, "name", Ownership.USER),
                tuple("subject", "subjects", 129, "title", Ownership.ORGANIZATION));
        assertThat(SalesLiterature.TYPE.lifecycle()).isEmpty();
    }

    @Test
    void aPieceOfLiteratureHoldsWhatTheSpecificationSays() {
        assertThat(Described.columns(SalesLiterature.TYPE)).contains(
                "name text 100 BUSINESS",
                "subjectid lookup subject BUSINESS",
                "literaturetypecode choice 0 1 2 3 4 5 6 7 8 9 100001",
                "employeecontactid lookup systemuser",
                "expirationdate day",
                "description memo 2000",
                "hasattachments bool calculated",
                "iscustomerviewable bool");
    }

    @Test
    void anItemIsOneFileOrOneLinkAndGoesWithItsLiterature() {
        assertThat(Described.columns(SalesLiteratureItem.TYPE)).contains(
                "title text 200 BUSINESS",
                "salesliteratureid lookup salesliterature SYSTEM",
                "authorname text 500",
                "filename text 255",
                "mimetype text 256",
                "attacheddocumenturl url 500",
                "iscustomerviewable bool");
        assertThat(Described.cascades(SalesLiteratureItem.TYPE))
                .anyMatch(line -> line.startsWith("salesliterature -> salesliteratureitem.salesliteratureid:") && line.contains("CASCADE"));
        assertThat(SalesLiteratureItem.TYPE.parentLookup()).contains(SalesLiteratureItem.LITERATURE);
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(SalesLiterature.TYPE)).contains(
                "employeecontactid -> employeecontactid (systemuser) <- system_user_sales_literature");
        assertThat(Described.navigation(SalesLiteratureItem.TYPE)).contains(
                "salesliteratureid -> salesliteratureid (salesliterature) <- sales_literature_items");
    }

    @Test
    void linksHaveTheNamesAndTablesOfTheContract() {
        assertThat(declared.associations()).extracting(Association::name, Association::table).containsExactlyInAnyOrder(
                tuple("productsalesliterature_association", "productsalesliterature"),
                tuple("competitorsalesliterature_association", "competitorsalesliterature"));
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(declared)).isEmpty();
    }
}
