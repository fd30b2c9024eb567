package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Described;
import org.dealwright.core.schema.Ownership;

/** The line columns of quote-to-cash §2.1 with the limits of opportunity lines. */
final class LineTest {
    static final String PRICING_ERRORS = "Choice[options=OptionSet[name=pricingerrorcode, numbers=%s]]"
            .formatted(IntStream.rangeClosed(0, 38).boxed().toList());

    @Test
    void aLineHasTheIdentityOfTheContractAndFollowsItsOpportunity() {
        assertThat(OpportunityProduct.TYPE.set()).isEqualTo("opportunityproducts");
        assertThat(OpportunityProduct.TYPE.number()).isEqualTo(1083);
        assertThat(OpportunityProduct.TYPE.primaryName().name()).isEqualTo("opportunityproductname");
        assertThat(OpportunityProduct.TYPE.ownership()).isEqualTo(Ownership.PARENT);
        assertThat(OpportunityProduct.TYPE.parentLookup()).contains(OpportunityProduct.OPPORTUNITY);
        assertThat(OpportunityProduct.TYPE.rightsOf()).isEqualTo("opportunity");
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(OpportunityProduct.TYPE)).contains(
                "opportunityid lookup opportunity SYSTEM",
                "opportunityproductname text 100",
                "productid lookup product",
                "productdescription text 500",
                "productname text 500 calculated",
                "uomid lookup uom",
                "isproductoverridden bool line.isproductoverridden",
                "ispriceoverridden bool line.ispriceoverridden",
                "quantity decimal(5) -100000000000..100000000000 BUSINESS",
                "priceperunit money -922337203685477..922337203685477",
                "volumediscountamount money 0..922337203685477 calculated",
                "manualdiscountamount money 0..100000000000000",
                "tax money -100000000000000..100000000000000",
                "baseamount money -922337203685477..922337203685477 calculated",
                "extendedamount money -922337203685477..922337203685477 calculated",
                "producttypecode choice 1 2 3 4 5 SYSTEM = 1",
                "lineitemnumber whole 0..1000000000",
                "skippricecalculation choice 0 1 2 3 = 0",
                "description memo 2000",
                "transactioncurrencyid lookup transactioncurrency");
        assertThat(OpportunityProduct.COLUMNS.pricingError().type()).hasToString(PRICING_ERRORS);
    }

    @Test
    void onlyTheUnitPriceHasTheDecimalsOfTheOrganisation() {
        assertThat(OpportunityProduct.COLUMNS.unitPrice().type()).asString().contains("ORGANIZATION");
        assertThat(OpportunityProduct.COLUMNS.extended().type()).asString().contains("CURRENCY");
        assertThat(OpportunityProduct.COLUMNS.tax().type()).asString().contains("CURRENCY");
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(OpportunityProduct.TYPE)).contains(
                "opportunityid -> opportunityid (opportunity) <- product_opportunities",
                "productid -> productid (product) <- opportunity_products",
                "uomid -> uomid (uom) <- unit_of_measurement_opportunity_products",
                "transactioncurrencyid -> transactioncurrencyid (transactioncurrency) <- transactioncurrency_opportunityproduct");
    }

    @Test
    void linesGoWithTheirOpportunityAndHoldTheirProduct() {
        assertThat(Described.cascades(OpportunityProduct.TYPE)).contains(
                "opportunity -> opportunityproduct.opportunityid: assign share CASCADE",
                "product -> opportunityproduct.productid: RESTRICT merge",
                "uom -> opportunityproduct.uomid: RESTRICT merge");
    }

    @Test
    void aLineIsNamedOnceInItsColumns() {
        var names = Described.columns(OpportunityProduct.TYPE).map(line -> line.split(" ")[0]).collect(Collectors.toList());

        assertThat(names).doesNotHaveDuplicates().doesNotContain("ownerid", "shipto_line1", "salesrepid");
    }
}
