package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.LineGrid.Cell;
import org.dealwright.edge.pages.view.LineGrid.Line.Item;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.Product;

/** The lines of one record, each as it stands in the grid. */
final class LineItems {
    private final Visit visit;
    private final LineColumns columns;
    private final Paper paper;
    private final Money money;
    private final Margins margins;
    private final String base;
    private final boolean editable;

    LineItems(Visit visit, Row header, Paper paper, Margins margins, boolean editable) {
        this.visit = visit;
        this.paper = paper;
        this.columns = paper.columns();
        this.money = new Money(visit, header);
        this.margins = margins;
        this.base = Found.href(header) + "/lines";
        this.editable = editable;
    }

    static Path code(Paper paper) {
        return Path.over(paper.columns().product(), Product.TYPE, Product.NUMBER);
    }

    /** @param number its place, the first is 1 */
    Item item(Row row, int number) {
        var id = row.id().toString();
        var fault = row.get(columns.pricingError());
        @Nullable String code = row.at(code(paper));
        var part = Objects.equals(row.get(columns.kind()), LineColumns.REQUIRED_COMPONENT);
        return new Item(id, Integer.toString(number), Objects.requireNonNullElse(code, ""), name(row), Objects.equals(row.get(columns.kind()), LineColumns.BUNDLE), false,
                cell(row, columns.quantity(), part), Objects.requireNonNullElse(row.label(columns.unit()), ""), cell(row, columns.unitPrice(), part),
                cell(row, columns.manualDiscount(), part), cell(row, columns.tax(), part), money.amount(row.get(columns.extended())),
                base + "/" + id + "/why", null, margins.of(row), fault == null || fault == 0 ? null : new Present(visit).plain(row, columns.pricingError()),
                editable && !part);
    }

    private String name(Row row) {
        return Stream.of(row.label(columns.product()), row.get(columns.writeIn()), row.get(columns.productName())).filter(Objects::nonNull).findFirst().orElse(row.name());
    }

    private Cell cell(Row row, Column<BigDecimal> column, boolean part) {
        var text = text(row, column);
        return new Cell(column.name(), label(column), text, editable && !part ? base + "/" + row.id() : null, text.equals(Money.NONE));
    }

    /** A cell as it was typed, and what is wrong with it. */
    Cell wrong(Row row, Column<BigDecimal> column, String typed, String fault) {
        return new Cell(column.name(), label(column), typed, text(row, column), base + "/" + row.id(), false, fault);
    }

    private String label(Column<BigDecimal> column) {
        if (column == columns.quantity()) {
            return visit.text("ui.lines.quantity");
        }
        if (column == columns.unitPrice()) {
            return visit.text("ui.lines.price", "currency", money.symbol());
        }
        return visit.text(column == columns.tax() ? "ui.lines.tax" : "ui.lines.discount");
    }

    /** A value as its cell shows it. */
    String text(Row row, Column<BigDecimal> column) {
        var value = row.get(column);
        if (column == columns.quantity()) {
            return money.quantity(value);
        }
        return column == columns.unitPrice() ? money.price(value) : money.some(value);
    }
}
