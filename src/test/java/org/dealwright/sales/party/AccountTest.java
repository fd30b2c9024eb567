package org.dealwright.sales.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Described;

final class AccountTest {
    @Test
    void anAccountHasTheIdentityOfTheContract() {
        assertThat(Account.TYPE.set()).isEqualTo("accounts");
        assertThat(Account.TYPE.number()).isEqualTo(1);
        assertThat(Account.TYPE.id().name()).isEqualTo("accountid");
        assertThat(Account.TYPE.primaryName().name()).isEqualTo("name");
        assertThat(Account.TYPE.owned()).isTrue();
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(Account.TYPE)).contains(
                "name text 160 BUSINESS",
                "accountnumber text 20",
                "primarycontactid lookup contact",
                "parentaccountid lookup account",
                "accountcategorycode choice 1 2",
                "customertypecode choice 1 2 3 4 5 6 7 8 9 10 11 12",
                "industrycode choice 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33",
                "ownershipcode choice 1 2 3 4",
                "paymenttermscode choice 1 2 3 4",
                "preferredcontactmethodcode choice 1 2 3 4 5 = 1",
                "revenue money 0..100000000000000",
                "numberofemployees whole 0..1000000000",
                "creditonhold bool",
                "tickersymbol text 10",
                "sic text 20",
                "websiteurl url 200",
                "telephone1 phone 50",
                "fax phone 50",
                "emailaddress1 email 100",
                "donotsendmm bool donotsend",
                "followemail bool allow = true",
                "address1_freighttermscode choice 1 2",
                "address1_shippingmethodcode choice 1 2 3 4 5 6 7",
                "address1_composite memo 1000 calculated",
                "description memo 2000",
                "masterid lookup account calculated",
                "merged bool calculated");
    }

    @Test
    void anAccountIsActiveOrInactiveAndAnInactiveOneIsReadOnly() {
        assertThat(Described.states(Account.TYPE)).containsExactly("ACTIVE 0: 1 -> 1", "INACTIVE 1: 2 -> 0 read-only");
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(Account.TYPE)).contains(
                "primarycontactid -> primarycontactid (contact) <- account_primary_contact",
                "parentaccountid -> parentaccountid (account) <- account_parent_account",
                "masterid -> masterid (account) <- account_master_account",
                "originatingleadid -> originatingleadid (lead) <- account_originating_lead",
                "defaultpricelevelid -> defaultpricelevelid (pricelevel) <- price_level_accounts",
                "transactioncurrencyid -> transactioncurrencyid (transactioncurrency) <- transactioncurrency_account",
                "owningbusinessunit -> owningbusinessunit (businessunit) <- business_unit_accounts");
    }

    @Test
    void whatHappensToOneAccountReachesOthersAsTheSpecificationSays() {
        assertThat(Described.cascades(Account.TYPE)).contains(
                "account -> account.parentaccountid: assign share REMOVE_LINK merge",
                "contact -> account.primarycontactid: REMOVE_LINK merge",
                "lead -> account.originatingleadid: REMOVE_LINK merge",
                "pricelevel -> account.defaultpricelevelid: RESTRICT merge",
                "transactioncurrency -> account.transactioncurrencyid: RESTRICT merge");
    }
}
