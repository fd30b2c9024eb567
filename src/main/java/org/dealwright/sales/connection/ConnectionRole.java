package org.dealwright.sales.connection;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** What one record is to another: a decision maker of a deal, a colleague of a person. */
public final class ConnectionRole {
    public static final int BUSINESS = 1, FAMILY = 2, SOCIAL = 3, SALES = 4, OTHER = 5, STAKEHOLDER = 1000, SALES_TEAM = 1001, SERVICE = 1002;
    public static final int IS_ACTIVE = 1, IS_INACTIVE = 2;
    private static final Declaration role = RecordType.declare("connectionrole", "connectionroles").number(3231);

    public static final Column<String> NAME = role.namedBy(text("name", 100).required(SYSTEM));
    public static final Column<Integer> CATEGORY = role.has(choice("category",
            OptionSet.of("connectionrole_category", BUSINESS, FAMILY, SOCIAL, SALES, OTHER, STAKEHOLDER, SALES_TEAM, SERVICE)).initially(BUSINESS));
    /** The role that the other side has then, where one goes with the other: an employee has an employer. */
    public static final Column<Ref> MATCHING = role.has(lookup("matchingroleid", "connectionrole").from("connectionrole_matching_role", Cascade.REFERENTIAL));
    public static final Column<String> DESCRIPTION = role.has(memo("description", 1000));
    public static final RecordType TYPE = role.lives(Lifecycle.of(ConnectionState.class).reasons(ConnectionState.ACTIVE, IS_ACTIVE)
            .reasons(ConnectionState.INACTIVE, IS_INACTIVE).moves(ConnectionState.ACTIVE, ConnectionState.INACTIVE)
            .moves(ConnectionState.INACTIVE, ConnectionState.ACTIVE)).end();

    static final Form FORM = Form.of(TYPE).header(CATEGORY, TYPE.state()).section("general", NAME, CATEGORY, MATCHING, DESCRIPTION)
            .quick(NAME, CATEGORY, MATCHING);

    private ConnectionRole() {
    }
}
