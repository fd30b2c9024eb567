package org.dealwright.core.access;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;

/** A named set of privileges with depths, given to people and owner teams. */
public final class Role {
    private static final Declaration role = RecordType.declare("role", "roles").number(1036);

    public static final Column<String> NAME = role.namedBy(text("name", 100).required(SYSTEM));
    public static final Column<Ref> UNIT =
            role.has(lookup("businessunitid", "businessunit").from("business_unit_roles", Cascade.RESTRICT).required(SYSTEM).onCreate());
    public static final Column<String> DESCRIPTION = role.has(memo("description", 2000));

    public static final RecordType TYPE = role.end();

    private Role() {
    }
}
