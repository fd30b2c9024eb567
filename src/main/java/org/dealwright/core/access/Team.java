package org.dealwright.core.access;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.email;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** People who own records together (owner team, with roles) or share them (access team, without). */
public final class Team {
    public static final int OWNER = 0;
    public static final int ACCESS = 1;
    public static final int SECURITY_GROUP = 2;
    public static final int OFFICE_GROUP = 3;

    public static final OptionSet KINDS = OptionSet.of("team.teamtype", OWNER, ACCESS, SECURITY_GROUP, OFFICE_GROUP);

    private static final Declaration team = RecordType.declare("team", "teams").number(9);

    public static final Column<String> NAME = team.namedBy(text("name", 160).required(SYSTEM));
    public static final Column<Integer> KIND = team.has(choice("teamtype", KINDS).required(SYSTEM).onCreate().initially(OWNER));
    public static final Column<Ref> UNIT =
            team.has(lookup("businessunitid", "businessunit").from("business_unit_teams", Cascade.RESTRICT).required(SYSTEM));
    public static final Column<Ref> ADMINISTRATOR = team.has(lookup("administratorid", "systemuser").required(BUSINESS));
    public static final Column<String> EMAIL = team.has(email("emailaddress"));
    public static final Column<String> DESCRIPTION = team.has(memo("description", 2000));
    /** The team of all people of a unit, kept by the product. */
    public static final Column<Boolean> DEFAULT = team.has(yesNo("isdefault").calculated());
    public static final Column<Boolean> SYSTEM_MANAGED = team.has(yesNo("systemmanaged").calculated());

    public static final RecordType TYPE = team.end();

    private Team() {
    }
}
