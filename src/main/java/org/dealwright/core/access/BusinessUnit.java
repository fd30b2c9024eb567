package org.dealwright.core.access;

import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.phone;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;

/**
 * A part of the company to which people belong; depths of rights are measured along the tree of units.
 * The one without a parent is the root.
 */
public final class BusinessUnit {
    private static final Declaration unit = RecordType.declare("businessunit", "businessunits").number(10);

    public static final Column<String> NAME = unit.namedBy(text("name", 160).required(SYSTEM));
    public static final Column<Ref> PARENT =
            unit.has(lookup("parentbusinessunitid", "businessunit").from("business_unit_parent_business_unit", Cascade.RESTRICT));
    public static final Column<Boolean> DISABLED = unit.has(yesNo("isdisabled").calculated());
    public static final Column<String> DIVISION = unit.has(text("divisionname", 100));
    public static final Column<String> COST_CENTER = unit.has(text("costcenter", 100));
    public static final Column<String> EMAIL = unit.has(email("emailaddress"));
    public static final Column<String> WEBSITE = unit.has(url("websiteurl", 200));
    public static final Column<String> PHONE = unit.has(phone("address1_telephone1", 50));
    public static final Column<String> STREET = unit.has(text("address1_line1", 250));
    public static final Column<String> CITY = unit.has(text("address1_city", 80));
    public static final Column<String> STATE = unit.has(text("address1_stateorprovince", 50));
    public static final Column<String> POSTAL_CODE = unit.has(text("address1_postalcode", 20));
    public static final Column<String> COUNTRY = unit.has(text("address1_country", 80));

    public static final RecordType TYPE = unit.end();

    private BusinessUnit() {
    }
}
