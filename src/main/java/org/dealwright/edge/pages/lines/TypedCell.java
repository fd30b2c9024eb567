package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Typed;

/** What was typed into one cell of a line. A discount may be typed as a percentage of the line; an emptied discount or tax is none. */
record TypedCell(Visit visit, Paper paper, Row line, Column<BigDecimal> column, String text) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    static TypedCell of(Visit visit, Paper paper, Row line) {
        var columns = paper.columns();
        var column = List.of(columns.quantity(), columns.unitPrice(), columns.manualDiscount(), columns.tax()).stream()
                .filter(each -> visit.request().getParameter(each.name()) != null).findFirst()
                .orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_COLUMN, Map.of("field", "")));
        return new TypedCell(visit, paper, line, column, Entered.of(visit.request(), column).text());
    }

    /** @throws Fault.Invalid when it is no number */
    Values values() {
        var values = Values.of(paper.line()).set(column, amount());
        if (column == paper.columns().unitPrice()) {
            values.set(paper.columns().priceOverridden(), true);
        }
        return values;
    }

    private BigDecimal amount() {
        var blank = text.isEmpty() || text.equals(Money.NONE);
        var typed = blank ? null : (BigDecimal) new Typed(visit).value(column, Entered.text(text));
        if (typed == null) {
            if (column == paper.columns().quantity() || column == paper.columns().unitPrice()) {
                throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, column.name(), Map.of("column", column.name(), "type", column.typeName()));
            }
            return BigDecimal.ZERO;
        }
        return text.endsWith("%") && column == paper.columns().manualDiscount() ? share(typed) : typed;
    }

    private BigDecimal share(BigDecimal percent) {
        var price = Margins.orZero(line.get(paper.columns().unitPrice())).subtract(Margins.orZero(line.get(paper.columns().volumeDiscount())));
        var perUnit = Integer.valueOf(Organization.DISCOUNT_PER_UNIT).equals(visit.settings().get(Organization.DISCOUNT_METHOD));
        var whole = perUnit ? price : price.multiply(Margins.orZero(line.get(paper.columns().quantity())));
        return whole.multiply(percent).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP);
    }
}
