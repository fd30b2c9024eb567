package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Described;
import org.dealwright.core.schema.Feature;

/** Names, limits, choices and moves of lead-to-opportunity §3.4, §4, §5.2 and quote-to-cash §2.2. */
final class OpportunityTest {
    @Test
    void anOpportunityHasTheIdentityOfTheContract() {
        assertThat(Opportunity.TYPE.set()).isEqualTo("opportunities");
        assertThat(Opportunity.TYPE.number()).isEqualTo(3);
        assertThat(Opportunity.TYPE.id().name()).isEqualTo("opportunityid");
        assertThat(Opportunity.TYPE.primaryName().name()).isEqualTo("name");
        assertThat(Opportunity.TYPE.owned()).isTrue();
        assertThat(Opportunity.TYPE.has(Feature.PROCESS)).isTrue();
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(Opportunity.TYPE)).contains(
                "name text 300 BUSINESS",
                "customerid lookup account contact SYSTEM",
                "parentaccountid lookup account",
                "parentcontactid lookup contact",
                "transactioncurrencyid lookup transactioncurrency BUSINESS",
                "pricelevelid lookup pricelevel",
                "isrevenuesystemcalculated bool opportunity.isrevenuesystemcalculated",
                "estimatedvalue money -1000000000000..1000000000000",
                "estimatedclosedate day",
                "closeprobability whole 0..100",
                "opportunityratingcode choice 1 2 3 = 2",
                "budgetamount money 0..1000000000000",
                "budgetstatus choice 0 1 2 3",
                "need choice 0 1 2 3",
                "purchaseprocess choice 0 1 2",
                "purchasetimeframe choice 0 1 2 3 4",
                "initialcommunication choice 0 1",
                "timeline choice 0 1 2 3 4",
                "salesstage choice 0 1 2 3",
                "stepname text 200 calculated",
                "currentsituation memo 2000",
                "customerneed memo 2000",
                "customerpainpoints memo 2000",
                "proposedsolution memo 2000",
                "quotecomments memo 2000",
                "qualificationcomments memo 2000",
                "description memo 2000",
                "finaldecisiondate day",
                "scheduleproposalmeeting moment",
                "schedulefollowup_prospect moment",
                "schedulefollowup_qualify moment",
                "actualvalue money -1000000000000..1000000000000",
                "actualclosedate day",
                "originatingleadid lookup lead",
                "msdyn_forecastcategory choice 100000001 100000002 100000003 100000004 100000005 100000006 = 100000001",
                "emailaddress email 100");
    }

    @Test
    void stepsAreTickedOffAndQuestionsAnsweredTheOtherWayRound() {
        assertThat(Described.columns(Opportunity.TYPE)).contains(
                "decisionmaker bool markcomplete", "developproposal bool markcomplete", "completeinternalreview bool markcomplete",
                "presentproposal bool markcomplete", "completefinalproposal bool markcomplete", "presentfinalproposal bool markcomplete",
                "sendthankyounote bool markcomplete", "filedebrief bool markcomplete", "identifycustomercontacts bool markcomplete",
                "identifycompetitors bool markcomplete", "identifypursuitteam bool markcomplete",
                "confirminterest bool noyes", "evaluatefit bool noyes", "captureproposalfeedback bool noyes", "pursuitdecision bool noyes",
                "resolvefeedback bool noyes");
    }

    @Test
    void totalsAreCalculatedAndDiscountAndFreightAreTyped() {
        assertThat(Described.columns(Opportunity.TYPE).filter(line -> line.contains("total") && !line.contains("_base")))
                .hasSize(6).allMatch(line -> line.endsWith(" calculated"));
        assertThat(Described.columns(Opportunity.TYPE)).contains(
                "discountpercentage decimal(2) 0..100",
                "discountamount money 0..1000000000000",
                "freightamount money 0..1000000000000",
                "skippricecalculation choice 0 1 = 0");
        assertThat(Opportunity.TOTALS.pricingError().type()).hasToString(LineTest.PRICING_ERRORS);
    }

    @Test
    void anOpportunityIsWonOrLostAndOnlyReopeningLeadsBack() {
        assertThat(Described.states(Opportunity.TYPE)).containsExactly(
                "OPEN 0: 1 2 -> 1 2",
                "WON 1: 3 -> 0 read-only",
                "LOST 2: 4 5 -> 0 read-only");
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(Opportunity.TYPE)).contains(
                "customerid -> customerid_account (account) <- opportunity_customer_accounts",
                "customerid -> customerid_contact (contact) <- opportunity_customer_contacts",
                "parentaccountid -> parentaccountid (account) <- opportunity_parent_account",
                "parentcontactid -> parentcontactid (contact) <- opportunity_parent_contact",
                "originatingleadid -> originatingleadid (lead) <- opportunity_originating_lead",
                "pricelevelid -> pricelevelid (pricelevel) <- price_level_opportunties",
                "transactioncurrencyid -> transactioncurrencyid (transactioncurrency) <- transactioncurrency_opportunity",
                "owningbusinessunit -> owningbusinessunit (businessunit) <- business_unit_opportunities");
    }

    @Test
    void whatHappensToOthersReachesAnOpportunityAsTheSpecificationSays() {
        assertThat(Described.cascades(Opportunity.TYPE)).contains(
                "account -> opportunity.customerid: assign share CASCADE merge",
                "contact -> opportunity.customerid: assign share CASCADE merge",
                "account -> opportunity.parentaccountid: REMOVE_LINK merge",
                "contact -> opportunity.parentcontactid: REMOVE_LINK merge",
                "lead -> opportunity.originatingleadid: REMOVE_LINK merge",
                "transactioncurrency -> opportunity.transactioncurrencyid: RESTRICT merge");
    }

    @Test
    void competitorsAreLinkedByTheNameOfTheContract() {
        assertThat(OpportunityDeclarations.COMPETITORS.name()).isEqualTo("opportunitycompetitors_association");
        assertThat(OpportunityDeclarations.COMPETITORS.table()).isEqualTo("opportunitycompetitors");
        assertThat(OpportunityDeclarations.COMPETITORS.other("opportunity")).isEqualTo("competitor");
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new OpportunityDeclarations())).isEmpty();
    }
}
