package org.dealwright.sales.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.core.schema.Described;

final class ContactTest {
    @Test
    void aContactHasTheIdentityOfTheContract() {
        assertThat(Contact.TYPE.set()).isEqualTo("contacts");
        assertThat(Contact.TYPE.number()).isEqualTo(2);
        assertThat(Contact.TYPE.id().name()).isEqualTo("contactid");
        assertThat(Contact.TYPE.primaryName().name()).isEqualTo("fullname");
        assertThat(Contact.TYPE.owned()).isTrue();
    }

    @Test
    void columnsHoldWhatTheSpecificationSays() {
        assertThat(Described.columns(Contact.TYPE)).contains(
                "lastname text 50 BUSINESS",
                "firstname text 50 RECOMMENDED",
                "middlename text 50",
                "fullname text 160 calculated",
                "salutation text 100",
                "suffix text 10",
                "jobtitle text 100",
                "department text 100",
                "parentcustomerid lookup account contact",
                "accountrolecode choice 1 2 3",
                "emailaddress3 email 100",
                "telephone1 phone 50",
                "mobilephone phone 50",
                "pager phone 50",
                "assistantname text 100",
                "assistantphone phone 50",
                "managername text 100",
                "managerphone phone 50",
                "gendercode choice 1 2",
                "familystatuscode choice 1 2 3 4",
                "birthdate day",
                "anniversary day",
                "spousesname text 100",
                "paymenttermscode choice 1 2 3 4",
                "preferredcontactmethodcode choice 1 2 3 4 5 = 1",
                "websiteurl url 200",
                "description memo 2000",
                "merged bool calculated");
    }

    @Test
    void aContactIsActiveOrInactiveAndAnInactiveOneIsReadOnly() {
        assertThat(Described.states(Contact.TYPE)).containsExactly("ACTIVE 0: 1 -> 1", "INACTIVE 1: 2 -> 0 read-only");
    }

    @Test
    void lookupsAreFollowedByTheNamesOfTheContract() {
        assertThat(Described.navigation(Contact.TYPE)).contains(
                "parentcustomerid -> parentcustomerid_account (account) <- contact_customer_accounts",
                "parentcustomerid -> parentcustomerid_contact (contact) <- contact_customer_contacts",
                "masterid -> masterid (contact) <- contact_master_contact",
                "originatingleadid -> originatingleadid (lead) <- contact_originating_lead",
                "defaultpricelevelid -> defaultpricelevelid (pricelevel) <- price_level_contacts",
                "transactioncurrencyid -> transactioncurrencyid (transactioncurrency) <- transactioncurrency_contact",
                "owningbusinessunit -> owningbusinessunit (businessunit) <- business_unit_contacts");
    }

    @Test
    void peopleFollowTheirCompany() {
        assertThat(Described.cascades(Contact.TYPE)).contains(
                "account -> contact.parentcustomerid: assign share CASCADE merge",
                "lead -> contact.originatingleadid: REMOVE_LINK merge");
    }
}
