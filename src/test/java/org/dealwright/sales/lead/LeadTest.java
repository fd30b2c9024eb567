package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Described;

final class LeadTest {
    @Test
    void aLeadHasTheIdentityOfTheContract() {
        assertThat(Lead.TYPE.set()).isEqualTo("leads");
        assertThat(Lead.TYPE.number()).isEqualTo(4);
        assertThat(Lead.TYPE.id().name()).isEqualTo("leadid");
        assertThat(Lead.TYPE.primaryName().name()).isEqualTo("fullname");
        assertThat(Lead.TYPE.owned()).isTrue();
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(Lead.TYPE)).contains(
                "subject text 300 BUSINESS",
                "firstname text 50 RECOMMENDED",
                "middlename text 50",
                "lastname text 50 BUSINESS",
                "fullname text 160 calculated",
                "salutation text 100",
                "jobtitle text 100",
                "companyname text 100 RECOMMENDED",
                "telephone1 phone 50",
                "telephone3 phone 50",
                "mobilephone phone 20",
                "pager phone 20",
                "fax phone 50",
                "emailaddress1 email 100",
                "emailaddress3 email 100",
                "websiteurl url 200",
                "address1_line1 text 250",
                "address1_city text 80",
                "address1_stateorprovince text 50",
                "address1_country text 80",
                "address1_postalcode text 20",
                "address2_composite memo 1000 calculated",
                "description memo 2000",
                "leadsourcecode choice 1 2 3 4 5 6 7 8 9 10",
                "leadqualitycode choice 1 2 3 = 2",
                "numberofemployees whole 0..1000000",
                "revenue money 0..100000000000000",
                "sic text 20",
                "budgetamount money 0..1000000000000",
                "estimatedamount money 0..1000000000000",
                "estimatedclosedate day",
                "budgetstatus choice 0 1 2 3",
                "purchasetimeframe choice 0 1 2 3 4",
                "purchaseprocess choice 0 1 2",
                "need choice 0 1 2 3",
                "initialcommunication choice 0 1",
                "decisionmaker bool markcomplete",
                "confirminterest bool noyes",
                "evaluatefit bool noyes",
                "schedulefollowup_prospect day",
                "schedulefollowup_qualify day",
                "qualificationcomments memo 2000",
                "preferredcontactmethodcode choice 1 2 3 4 5 = 1",
                "donotbulkemail bool donotallow",
                "donotsendmm bool donotsend",
                "followemail bool allow = true",
                "customerid lookup account contact",
                "masterid lookup lead calculated",
                "merged bool calculated");
    }

    @Test
    void aLeadIsOpenUntilItIsQualifiedOrDisqualifiedAndOnlyReactivatingOpensItAgain() {
        assertThat(Described.states(Lead.TYPE)).containsExactly(
                "OPEN 0: 1 2 -> 1 2",
                "QUALIFIED 1: 3 -> 0 read-only",
                "DISQUALIFIED 2: 4 5 6 7 -> 0 read-only");
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(Lead.TYPE)).contains(
                "customerid -> customerid_account (account) <- lead_customer_accounts",
                "customerid -> customerid_contact (contact) <- lead_customer_contacts",
                "parentaccountid -> parentaccountid (account) <- lead_parent_account",
                "parentcontactid -> parentcontactid (contact) <- lead_parent_contact",
                "qualifyingopportunityid -> qualifyingopportunityid (opportunity) <- lead_qualifying_opportunity",
                "masterid -> masterid (lead) <- lead_master_lead",
                "transactioncurrencyid -> transactioncurrencyid (transactioncurrency) <- transactioncurrency_lead",
                "owningbusinessunit -> owningbusinessunit (businessunit) <- business_unit_leads");
    }

    @Test
    void whatHappensToOthersReachesALeadAsTheSpecificationSays() {
        assertThat(Described.cascades(Lead.TYPE)).contains(
                "account -> lead.customerid: assign share CASCADE merge",
                "contact -> lead.customerid: assign share CASCADE merge",
                "account -> lead.parentaccountid: REMOVE_LINK merge",
                "contact -> lead.parentcontactid: REMOVE_LINK merge",
                "opportunity -> lead.qualifyingopportunityid: REMOVE_LINK merge",
                "lead -> lead.masterid: REMOVE_LINK",
                "transactioncurrency -> lead.transactioncurrencyid: RESTRICT merge");
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new LeadDeclarations())).isEmpty();
    }
}
