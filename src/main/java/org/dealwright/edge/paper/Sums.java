package org.dealwright.edge.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.language.Words;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.paper.sheet.Sheet.Total;
import org.dealwright.sales.product.TotalColumns;

/** What a document comes to, step by step; a step that changes nothing is left out. */
final class Sums {
    private final Row row;
    private final TotalColumns columns;
    private final Amounts amounts;
    private final Words words;
    private final List<Total> totals = new ArrayList<>();

    Sums(Gathered gathered, Amounts amounts, Words words) {
        this.row = gathered.header();
        this.columns = gathered.kind().document().totals();
        this.amounts = amounts;
        this.words = words;
    }

    /** @param total what the last of them is called */
    List<Total> of(String total) {
        var discount = Amounts.orZero(row.get(columns.lines())).subtract(Amounts.orZero(row.get(columns.beforeFreight())));
        step(words.of("paper.subtotal"), row.get(columns.lines()));
        step(discountLabel(), discount.negate());
        step(words.of("paper.freight"), row.get(columns.freight()));
        step(words.of("paper.tax"), row.get(columns.tax()));
        if (totals.size() == 1) {
            totals.clear();
        }
        totals.add(new Total(total, amounts.full(row.get(columns.total())), true));
        return List.copyOf(totals);
    }

    /** The percentage is named where it is the whole discount. */
    private String discountLabel() {
        var percent = row.get(columns.discountPercent());
        var label = words.of("paper.discount");
        return has(columns.discountPercent()) && !has(columns.discount()) && percent != null
                ? label + " " + words.formats().percent(percent.stripTrailingZeros()) : label;
    }

    private boolean has(Column<BigDecimal> column) {
        return !Amounts.isNothing(row.get(column));
    }

    private void step(String label, @Nullable BigDecimal amount) {
        if (!Amounts.isNothing(amount)) {
            totals.add(new Total(label, amounts.full(amount), false));
        }
    }
}
