package org.dealwright.core.access;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/**
 * Someone who works with the product, or a program that does.
 * Never deleted, only disabled: records keep naming who made and owned them.
 */
public final class SystemUser {
    public static final int READ_WRITE = 0;
    public static final int ADMINISTRATIVE = 1;
    public static final int READ = 2;
    public static final int SUPPORT = 3;
    public static final int NON_INTERACTIVE = 4;
    public static final int DELEGATED_ADMIN = 5;

    public static final int THEME_OF_DEVICE = 0;
    public static final int LIGHT = 1;
    public static final int DARK = 2;

    public static final OptionSet ACCESS_MODES =
            OptionSet.of("systemuser.accessmode", READ_WRITE, ADMINISTRATIVE, READ, SUPPORT, NON_INTERACTIVE, DELEGATED_ADMIN);
    public static final OptionSet THEMES = OptionSet.of("systemuser.theme", THEME_OF_DEVICE, LIGHT, DARK);

    private static final Declaration user = RecordType.declare("systemuser", "systemusers").number(8);

    public static final Column<String> FIRST_NAME = user.has(text("firstname", 64).searchable());
    public static final Column<String> LAST_NAME = user.has(text("lastname", 64).required(BUSINESS).searchable());
    public static final Column<String> FULL_NAME = user.namedBy(text("fullname", 200).calculated());
    /** The name by which the user signs in. */
    public static final Column<String> SIGN_IN_NAME = user.has(text("domainname", 1024).required(SYSTEM).unique());
    public static final Column<String> EMAIL = user.has(email("internalemailaddress").required(BUSINESS).searchable());
    public static final Column<String> TITLE = user.has(text("title", 128));
    public static final Column<String> JOB_TITLE = user.has(text("jobtitle", 100));
    public static final Column<String> MOBILE_PHONE = user.has(phone("mobilephone", 64));
    public static final Column<Ref> UNIT =
            user.has(lookup("businessunitid", "businessunit").from("business_unit_system_users", Cascade.RESTRICT).required(SYSTEM));
    public static final Column<Ref> MANAGER =
            user.has(lookup("parentsystemuserid", "systemuser").from("user_parent_user", Cascade.REFERENTIAL));
    public static final Column<Boolean> DISABLED = user.has(yesNo("isdisabled").calculated());
    public static final Column<Integer> ACCESS_MODE = user.has(choice("accessmode", ACCESS_MODES).required(SYSTEM).initially(READ_WRITE));
    public static final Column<Ref> CURRENCY = user.has(lookup("transactioncurrencyid", "transactioncurrency")
            .from("TransactionCurrency_SystemUser", Cascade.RESTRICT));
    /** Empty: the company's language. */
    public static final Column<Integer> LANGUAGE = user.has(choice("uilanguageid", OptionSet.LANGUAGES));
    /** A name of the time zone database; empty: the company's. */
    public static final Column<String> TIME_ZONE = user.has(text("timezone", 64));
    public static final Column<Integer> THEME = user.has(choice("theme", THEMES).initially(THEME_OF_DEVICE));
    /** Rows on a page of a list. */
    public static final Column<Integer> PAGE_SIZE = user.has(whole("paginglimit", 25, 250).initially(50));

    public static final RecordType TYPE = user.key(SIGN_IN_NAME).end();

    private SystemUser() {
    }
}
