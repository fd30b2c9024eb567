package org.dealwright.core.company;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.content;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** The company that works with the product, as one row; its settings are columns of that row. */
public final class Organization {
    public static final int SYSTEM_PRICING = 1;
    public static final int CUSTOM_PRICING = 0;
    public static final int DISCOUNT_PER_LINE = 0;
    public static final int DISCOUNT_PER_UNIT = 1;
    private static final int MEBIBYTE = 1024 * 1024;

    private static final Declaration company = RecordType.declare("organization", "organizations").number(1019);

    public static final Column<String> NAME = company.namedBy(text("name", 160).required(SYSTEM));
    public static final Column<String> TAX_NUMBER = company.has(text("taxnumber", 50));
    public static final Column<String> REGISTRATION_NUMBER = company.has(text("registrationnumber", 50));
    public static final Column<String> EMAIL = company.has(email("emailaddress1"));
    public static final Column<String> PHONE = company.has(phone("telephone1", 50));
    public static final Column<String> WEBSITE = company.has(url("websiteurl", 200));
    public static final Column<String> STREET = company.has(text("address1_line1", 250));
    public static final Column<String> STREET_2 = company.has(text("address1_line2", 250));
    public static final Column<String> CITY = company.has(text("address1_city", 80));
    public static final Column<String> STATE = company.has(text("address1_stateorprovince", 50));
    public static final Column<String> POSTAL_CODE = company.has(text("address1_postalcode", 20));
    public static final Column<String> COUNTRY = company.has(text("address1_country", 80));
    public static final Column<String> BANK = company.has(text("bankname", 100));
    public static final Column<String> BANK_ACCOUNT = company.has(text("bankaccountnumber", 50));
    public static final Column<String> BANK_CODE = company.has(text("bankcode", 20));
    public static final Column<byte[]> LOGO = company.has(content("logo", MEBIBYTE));

    public static final Column<Ref> BASE_CURRENCY = company.has(lookup("basecurrencyid", "transactioncurrency")
            .from("basecurrency_organization", Cascade.RESTRICT).required(SYSTEM).onCreate());
    public static final Column<Integer> LANGUAGE =
            company.has(choice("languagecode", OptionSet.LANGUAGES).required(SYSTEM).initially(Language.EN.number()));
    /** A name of the time zone database, such as Europe/Oslo. */
    public static final Column<String> TIME_ZONE = company.has(text("timezone", 64).required(SYSTEM).initially("UTC"));
    public static final Column<Integer> WEEK_START = company.has(choice("weekstartdaycode", FormatChoices.WEEK_START).initially(1));
    public static final Column<Integer> NAME_ORDER = company.has(choice("fullnameconventioncode", FormatChoices.NAME_ORDER).initially(1));
    public static final Column<Integer> CURRENCY_DISPLAY =
            company.has(choice("currencydisplayoption", FormatChoices.CURRENCY_DISPLAY).initially(0));

    public static final Column<Integer> PRICING = company.has(choice("oobpricecalculationenabled",
            OptionSet.of("oobpricecalculationenabled", SYSTEM_PRICING, CUSTOM_PRICING)).required(SYSTEM).initially(SYSTEM_PRICING));
    public static final Column<Integer> DISCOUNT_METHOD = company.has(choice("discountcalculationmethod",
            OptionSet.of("discountcalculationmethod", DISCOUNT_PER_LINE, DISCOUNT_PER_UNIT)).required(SYSTEM).initially(DISCOUNT_PER_LINE));
    public static final Column<Integer> PRICING_PRECISION =
            company.has(whole("pricingdecimalprecision", 0, 4).required(SYSTEM).initially(2));
    public static final Column<Boolean> PRICE_LIST_MANDATORY = company.has(yesNo("ispricelistmandatory"));
    public static final Column<Boolean> WRITE_INS_ALLOWED = company.has(yesNo("iswriteinproductsallowed").initially(true));
    public static final Column<Integer> MAX_IN_BUNDLE = company.has(whole("maxproductsinbundle", 1, 200).required(SYSTEM).initially(15));
    public static final Column<Integer> MAX_PROPERTIES =
            company.has(whole("maximumdynamicpropertiesallowed", 1, 200).required(SYSTEM).initially(50));
    public static final Column<Boolean> PRODUCTS_START_ACTIVE = company.has(yesNo("createproductswithoutparentinactivestate"));
    public static final Column<Boolean> TERRITORY_PRICE_LIST =
            company.has(yesNo("useinbuiltrulefordefaultpricelistselection").initially(true));
    public static final Column<Boolean> PRICING_ON_CREATE = company.has(yesNo("enablepricingoncreate").initially(true));
    public static final Column<Boolean> ORDER_PROCESSING = company.has(yesNo("issopintegrationenabled"));
    /** Neither activating a quote nor making an order while a line has a pricing error. */
    public static final Column<Boolean> PRICING_ERRORS_BLOCK = company.has(yesNo("pricingerrorsblock").initially(true));
    /** A product that stands in a price list is not retired. */
    public static final Column<Boolean> PRICE_LIST_BLOCKS_RETIRING = company.has(yesNo("pricelistblocksretiring"));
    /** How many days a deal may stand in each stage without a change until it counts as neglected; 0 never. */
    public static final Column<Integer> ROT_QUALIFY = company.has(whole("rotdaysqualify", 0, 999).initially(30));
    public static final Column<Integer> ROT_DEVELOP = company.has(whole("rotdaysdevelop", 0, 999).initially(30));
    public static final Column<Integer> ROT_PROPOSE = company.has(whole("rotdayspropose", 0, 999).initially(14));
    public static final Column<Integer> ROT_CLOSE = company.has(whole("rotdaysclose", 0, 999).initially(7));
    public static final Column<Boolean> CLOSE_EXPIRED_QUOTES = company.has(yesNo("closeexpiredquotes"));
    /** The first invoice of a fulfilled order moves the order to Invoiced. */
    public static final Column<Boolean> INVOICE_ENDS_ORDER = company.has(yesNo("invoiceendsorder").initially(true));
    /** An empty due date of an invoice follows from its payment terms. */
    public static final Column<Boolean> DUE_DATE_FROM_TERMS = company.has(yesNo("duedatefromterms"));

    public static final Column<String> QUOTE_PREFIX = company.has(text("quoteprefix", 20).initially("QUO"));
    public static final Column<Integer> QUOTE_START = company.has(whole("currentquotenumber", 0, Integer.MAX_VALUE).initially(1000));
    public static final Column<String> ORDER_PREFIX = company.has(text("orderprefix", 20).initially("ORD"));
    public static final Column<Integer> ORDER_START = company.has(whole("currentordernumber", 0, Integer.MAX_VALUE).initially(1000));
    public static final Column<String> INVOICE_PREFIX = company.has(text("invoiceprefix", 20).initially("INV"));
    public static final Column<Integer> INVOICE_START = company.has(whole("currentinvoicenumber", 0, Integer.MAX_VALUE).initially(1000));
    /** How many random letters and digits end a number. */
    public static final Column<Integer> SUFFIX_LENGTH = company.has(whole("uniquespecifierlength", 4, 6).initially(6));
    public static final Column<String> LEGAL_PREFIX = company.has(text("legalnumberprefix", 20));
    public static final Column<Integer> LEGAL_START = company.has(whole("currentlegalnumber", 1, Integer.MAX_VALUE).initially(1));

    /** In bytes. */
    public static final Column<Integer> MAX_UPLOAD =
            company.has(whole("maxuploadfilesize", 0, 125 * MEBIBYTE).required(SYSTEM).initially(32 * MEBIBYTE));
    public static final Column<Integer> MAX_EXPORT =
            company.has(whole("maxrecordsforexporttoexcel", 1, 1_000_000).required(SYSTEM).initially(100_000));
    public static final Column<Boolean> SHARE_ON_ASSIGN = company.has(yesNo("sharetopreviousowneronassign"));

    public static final RecordType TYPE = company.end();

    private Organization() {
    }
}
