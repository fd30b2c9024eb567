package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.sales.product.Product;

/** Lines to be added to one record: of a product, of words, or of rows from a spreadsheet. */
final class NewLines {
    private static final int MOST = 500;
    private final Visit visit;
    private final Row header;
    private final Paper paper;

    NewLines(Visit visit, Row header, Paper paper) {
        this.visit = visit;
        this.header = header;
        this.paper = paper;
    }

    Values of(UUID product) {
        return of(visit.reader().get(Product.TYPE, product));
    }

    private Values of(Row product) {
        return empty().set(paper.columns().product(), product.ref()).set(paper.columns().unit(), product.get(Product.UNIT));
    }

    private Values empty() {
        return Values.of(paper.line()).set(paper.parent(), header.ref()).set(paper.columns().quantity(), BigDecimal.ONE);
    }

    Values writeIn(String words, @Nullable String quantity, @Nullable String price) {
        var values = empty().set(paper.columns().overridden(), true).set(paper.columns().writeIn(), words);
        return amounts(values, quantity, price);
    }

    private Values amounts(Values values, @Nullable String quantity, @Nullable String price) {
        if (quantity != null && !quantity.isBlank()) {
            typed(values, paper.columns().quantity(), quantity);
        }
        if (price != null && !price.isBlank()) {
            typed(values, paper.columns().unitPrice(), price).set(paper.columns().priceOverridden(), true);
        }
        return values;
    }

    private Values typed(Values values, Column<BigDecimal> column, String text) {
        return values.put(column, new Typed(visit).value(column, Entered.text(text)));
    }

    /** A row a line: code or words, quantity, price, parted by tabs. What is no code of a product becomes a line without one. */
    List<Values> pasted(String rows) {
        var cells = rows.lines().filter(line -> !line.isBlank()).limit(MOST).map(line -> line.split("\t", -1)).toList();
        var products = products(cells.stream().map(cell -> cell[0].strip()).distinct().toList());
        var lines = new ArrayList<Values>();
        for (var cell : cells) {
            var product = products.get(cell[0].strip());
            var quantity = cell.length > 1 ? cell[1] : null;
            var price = cell.length > 2 ? cell[2] : null;
            lines.add(product == null ? writeIn(cell[0].strip(), quantity, price) : amounts(of(product), quantity, price));
        }
        return lines;
    }

    private Map<String, Row> products(List<String> codes) {
        var found = new HashMap<String, Row>();
        if (!codes.isEmpty()) {
            visit.reader().rows(Query.of(Product.TYPE).select(Product.NUMBER, Product.UNIT).where(Predicate.in(Product.NUMBER, codes)).withoutLabels())
                    .forEach(row -> found.put(row.require(Product.NUMBER), row));
        }
        return found;
    }
}
