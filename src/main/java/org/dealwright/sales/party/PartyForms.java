package org.dealwright.sales.party;

import org.dealwright.core.schema.Form;

/** How companies and people are laid out. */
final class PartyForms {
    static final Form ACCOUNT = Form.of(Account.TYPE)
            .header(Account.PRIMARY_CONTACT, Account.PHONE, Account.RELATIONSHIP, Account.INDUSTRY, Account.TYPE.owner())
            .section("company", Account.NAME, Account.NUMBER, Account.RELATIONSHIP, Account.CATEGORY, Account.PARENT, Account.PRIMARY_CONTACT)
            .section("contact", Account.PHONE, Account.OTHER_PHONE, Account.FAX, Account.EMAIL, Account.SECOND_EMAIL, Account.WEBSITE)
            .section("address", Account.ADDRESS.columns())
            .section("details", Account.INDUSTRY, Account.REVENUE, Account.EMPLOYEES, Account.OWNERSHIP, Account.SIC, Account.TICKER_SYMBOL)
            .section("finance", Account.TYPE.currency(), Account.PRICE_LIST, Account.PAYMENT_TERMS, Account.CREDIT_LIMIT, Account.CREDIT_ON_HOLD)
            .section("shipping", Account.SHIPPING_METHOD, Account.FREIGHT_TERMS, Account.ADDRESS_PHONE)
            .section("address2", Account.SECOND_ADDRESS.columns())
            .section("preferences", Account.PREFERENCES.columns())
            .section("description", Account.DESCRIPTION)
            .section("administration", Account.TYPE.owner(), Account.LEAD)
            .quick(Account.NAME, Account.PHONE, Account.EMAIL, Account.WEBSITE, Account.ADDRESS.city(), Account.ADDRESS.country(),
                    Account.PRIMARY_CONTACT)
            .related("contact_customer_accounts", "opportunity_customer_accounts", "quote_customer_accounts", "order_customer_accounts",
                    "invoice_customer_accounts", "lead_parent_account", "account_parent_account");

    static final Form CONTACT = Form.of(Contact.TYPE)
            .header(Contact.COMPANY, Contact.JOB_TITLE, Contact.PHONE, Contact.EMAIL, Contact.TYPE.owner())
            .section("person", Contact.NAME.salutation(), Contact.NAME.first(), Contact.NAME.middle(), Contact.NAME.last(), Contact.SUFFIX,
                    Contact.JOB_TITLE, Contact.DEPARTMENT, Contact.COMPANY, Contact.ROLE)
            .section("contact", Contact.EMAIL, Contact.PHONE, Contact.MOBILE, Contact.SECOND_EMAIL, Contact.HOME_PHONE, Contact.FAX,
                    Contact.WEBSITE)
            .section("address", Contact.ADDRESS.columns())
            .section("details", Contact.MANAGER, Contact.MANAGER_PHONE, Contact.ASSISTANT, Contact.ASSISTANT_PHONE)
            .section("personal", Contact.BIRTHDAY, Contact.ANNIVERSARY, Contact.FAMILY_STATUS, Contact.SPOUSE, Contact.GENDER)
            .section("finance", Contact.TYPE.currency(), Contact.PRICE_LIST, Contact.PAYMENT_TERMS, Contact.CREDIT_LIMIT, Contact.CREDIT_ON_HOLD)
            .section("address2", Contact.SECOND_ADDRESS.columns())
            .section("preferences", Contact.PREFERENCES.columns())
            .section("description", Contact.DESCRIPTION)
            .section("administration", Contact.TYPE.owner(), Contact.LEAD_SOURCE, Contact.LEAD)
            .quick(Contact.NAME.first(), Contact.NAME.last(), Contact.JOB_TITLE, Contact.COMPANY, Contact.EMAIL, Contact.PHONE, Contact.MOBILE)
            .related("opportunity_customer_contacts", "opportunity_parent_contact", "quote_customer_contacts", "order_customer_contacts",
                    "invoice_customer_contacts", "lead_parent_contact", "contact_customer_contacts", "account_primary_contact");

    private PartyForms() {
    }
}
