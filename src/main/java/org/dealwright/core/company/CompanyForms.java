package org.dealwright.core.company;

import org.dealwright.core.schema.Form;

/** The company's settings by topic, and its currencies. */
final class CompanyForms {
    static final Form ORGANIZATION = Form.of(Organization.TYPE)
            .header(Organization.BASE_CURRENCY, Organization.LANGUAGE, Organization.TIME_ZONE)
            .section("company", Organization.NAME, Organization.TAX_NUMBER, Organization.REGISTRATION_NUMBER, Organization.EMAIL,
                    Organization.PHONE, Organization.WEBSITE, Organization.LOGO)
            .section("address", Organization.STREET, Organization.STREET_2, Organization.CITY, Organization.STATE, Organization.POSTAL_CODE,
                    Organization.COUNTRY)
            .section("bank", Organization.BANK, Organization.BANK_ACCOUNT, Organization.BANK_CODE)
            .section("formats", Organization.LANGUAGE, Organization.TIME_ZONE, Organization.WEEK_START, Organization.NAME_ORDER,
                    Organization.CURRENCY_DISPLAY)
            .section("pricing", Organization.BASE_CURRENCY, Organization.PRICING, Organization.DISCOUNT_METHOD,
                    Organization.PRICING_PRECISION, Organization.PRICE_LIST_MANDATORY, Organization.WRITE_INS_ALLOWED, Organization.PRICING_ON_CREATE,
                    Organization.TERRITORY_PRICE_LIST, Organization.PRICING_ERRORS_BLOCK)
            .section("catalog", Organization.PRODUCTS_START_ACTIVE, Organization.PRICE_LIST_BLOCKS_RETIRING, Organization.MAX_IN_BUNDLE,
                    Organization.MAX_PROPERTIES)
            .section("selling", Organization.ROT_QUALIFY, Organization.ROT_DEVELOP, Organization.ROT_PROPOSE, Organization.ROT_CLOSE,
                    Organization.CLOSE_EXPIRED_QUOTES, Organization.INVOICE_ENDS_ORDER, Organization.DUE_DATE_FROM_TERMS,
                    Organization.ORDER_PROCESSING)
            .section("numbering", Organization.QUOTE_PREFIX, Organization.QUOTE_START, Organization.ORDER_PREFIX, Organization.ORDER_START,
                    Organization.INVOICE_PREFIX, Organization.INVOICE_START, Organization.SUFFIX_LENGTH, Organization.LEGAL_PREFIX,
                    Organization.LEGAL_START)
            .section("limits", Organization.MAX_UPLOAD, Organization.MAX_EXPORT, Organization.SHARE_ON_ASSIGN);

    static final Form CURRENCY = Form.of(TransactionCurrency.TYPE)
            .header(TransactionCurrency.CODE, TransactionCurrency.RATE, TransactionCurrency.TYPE.state())
            .section("general", TransactionCurrency.NAME, TransactionCurrency.CODE, TransactionCurrency.SYMBOL, TransactionCurrency.RATE,
                    TransactionCurrency.PRECISION)
            .quick(TransactionCurrency.CODE, TransactionCurrency.NAME, TransactionCurrency.SYMBOL, TransactionCurrency.RATE,
                    TransactionCurrency.PRECISION);

    private CompanyForms() {
    }
}
