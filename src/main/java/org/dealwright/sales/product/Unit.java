package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** In what a product is counted and sold. Shape: quantity is how many of the base unit it holds; the primary unit of a group has none. */
public final class Unit {
    private static final Declaration unit = RecordType.declare("uom", "uoms").number(1055);

    public static final Column<String> NAME = unit.namedBy(text("name", 100).required(SYSTEM));
    public static final Column<Ref> GROUP = unit.has(lookup("uomscheduleid", "uomschedule")
            .from("unit_of_measure_schedule_conversions", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<BigDecimal> QUANTITY =
            unit.has(decimal("quantity", 5, "0", "10000000000").required(BUSINESS).initially(BigDecimal.ONE));
    public static final Column<Ref> BASE = unit.has(lookup("baseuom", "uom").from("unit_of_measurement_base_unit", Cascade.RESTRICT));
    public static final Column<Boolean> PRIMARY = unit.has(yesNo("isschedulebaseuom").calculated());

    public static final RecordType TYPE = unit.key(GROUP, NAME).end();

    static final Form FORM = Form.of(TYPE)
            .header(GROUP, QUANTITY, BASE, PRIMARY)
            .section("general", NAME, GROUP, QUANTITY, BASE)
            .quick(NAME, GROUP, QUANTITY, BASE)
            .related("unit_of_measurement_base_unit");

    private Unit() {
    }
}
