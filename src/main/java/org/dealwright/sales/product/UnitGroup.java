package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.OnOff.ACTIVE;
import static org.dealwright.sales.product.OnOff.INACTIVE;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/** Units that convert into each other, such as can, pack and case; each group is counted in its primary unit. */
public final class UnitGroup {
    public static final int IS_ACTIVE = 1, IS_INACTIVE = 2;

    private static final Declaration group = RecordType.declare("uomschedule", "uomschedules").number(1056);

    public static final Column<String> NAME = group.namedBy(text("name", 200).required(SYSTEM).unique());
    /** The primary unit, which is made together with the group. */
    public static final Column<String> PRIMARY_UNIT = group.has(text("baseuomname", 100).required(BUSINESS).onCreate());
    public static final Column<String> DESCRIPTION = group.has(memo("description", 2000));

    public static final RecordType TYPE = group.lives(Lifecycle.of(OnOff.class)
            .reasons(ACTIVE, IS_ACTIVE).reasons(INACTIVE, IS_INACTIVE)
            .moves(ACTIVE, INACTIVE).moves(INACTIVE, ACTIVE)).end();

    static final Form FORM = Form.of(TYPE)
            .header(PRIMARY_UNIT, TYPE.state())
            .section("general", NAME, PRIMARY_UNIT)
            .section("description", DESCRIPTION)
            .quick(NAME, PRIMARY_UNIT)
            .related("unit_of_measure_schedule_conversions", "unit_of_measurement_schedule_products");

    private UnitGroup() {
    }
}
