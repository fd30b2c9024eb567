package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.yesNo;

import java.math.BigDecimal;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;

/**
 * What the lines of orders and invoices say about what has become of the goods. People keep these numbers; nothing is computed from them.
 *
 * @param copied whether the line was taken over from another document
 */
public record ShipmentColumns(Column<BigDecimal> shipped, Column<BigDecimal> backordered, Column<BigDecimal> canceled,
        Column<Boolean> copied) {
    private static final String BILLION = "1000000000";

    public static ShipmentColumns of(Declaration line) {
        return new ShipmentColumns(
                line.has(decimal("quantityshipped", 5, "-" + BILLION, BILLION)),
                line.has(decimal("quantitybackordered", 5, "0", BILLION)),
                line.has(decimal("quantitycancelled", 5, "0", BILLION)),
                line.has(yesNo("iscopied")));
    }

    /** Puts them after the sections that the form has. */
    public Form after(Form form) {
        return form.section("shipment", shipped, backordered, canceled);
    }
}
