package org.dealwright.edge.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dealwright.core.language.Words;
import org.dealwright.core.store.Row;
import org.dealwright.edge.paper.sheet.Sheet.Item;
import org.dealwright.edge.paper.sheet.Sheet.Table;
import org.dealwright.sales.product.LineColumns;

/**
 * The lines of a document.
 * Shape: unit price times quantity less discount is the amount of a line, the amounts add up to the sum below; tax stands beside.
 * A column that would be empty in all lines is not there.
 */
final class Items {
    private final Gathered gathered;
    private final LineColumns columns;
    private final Amounts amounts;
    private final Words words;
    private final boolean discounted;
    private final boolean taxed;
    private final boolean coded;

    Items(Gathered gathered, Amounts amounts, Words words) {
        this.gathered = gathered;
        this.columns = gathered.kind().columns();
        this.amounts = amounts;
        this.words = words;
        this.discounted = gathered.lines().stream().anyMatch(line -> discount(line).signum() != 0);
        this.taxed = gathered.lines().stream().anyMatch(line -> !Amounts.isNothing(line.get(columns.tax())));
        this.coded = gathered.lines().stream().anyMatch(line -> line.at(Gathered.code(gathered.kind())) != null);
    }

    /** @param currency its code, for the head of the amounts */
    Table table(String currency) {
        var heads = new ArrayList<>(List.of(words.of("paper.quantity"), words.of("paper.unit"), words.of("paper.price")));
        if (discounted) {
            heads.add(words.of("paper.discount"));
        }
        if (taxed) {
            heads.add(words.of("paper.tax"));
        }
        heads.add(words.of("paper.amount", "currency", currency));
        return new Table(words.of("paper.position"), coded ? words.of("paper.code") : null, words.of("paper.item"), heads, items(),
                words.of("paper.nolines"));
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        var position = 0;
        for (var line : gathered.lines()) {
            var part = isPart(line);
            position += part ? 0 : 1;
            String code = line.at(Gathered.code(gathered.kind()));
            items.add(new Item(part ? "" : Integer.toString(position), Objects.requireNonNullElse(code, ""), name(line),
                    line.get(columns.description()), cells(line), part));
        }
        return items;
    }

    private boolean isPart(Row line) {
        return Objects.equals(line.get(columns.kind()), LineColumns.REQUIRED_COMPONENT);
    }

    private String name(Row line) {
        return Stream.of(line.label(columns.product()), line.get(columns.writeIn()), line.get(columns.productName())).filter(Objects::nonNull)
                .findFirst().orElse(line.name());
    }

    private List<String> cells(Row line) {
        var cells = new ArrayList<>(List.of(amounts.quantity(line.get(columns.quantity())),
                Objects.requireNonNullElse(line.label(columns.unit()), "")));
        var free = isPart(line);
        cells.add(free ? "" : amounts.price(line.get(columns.unitPrice())));
        if (discounted) {
            cells.add(free || discount(line).signum() == 0 ? "" : amounts.bare(discount(line).negate()));
        }
        if (taxed) {
            cells.add(free ? "" : amounts.bare(line.get(columns.tax())));
        }
        cells.add(free ? words.of("paper.included") : amounts.bare(net(line)));
        return cells;
    }

    private BigDecimal net(Row line) {
        return Amounts.orZero(line.get(columns.extended())).subtract(Amounts.orZero(line.get(columns.tax())));
    }

    /** By volume and by hand together, however the company counts them. */
    private BigDecimal discount(Row line) {
        var price = Amounts.orZero(line.get(columns.unitPrice())).multiply(Amounts.orZero(line.get(columns.quantity())));
        return isPart(line) ? BigDecimal.ZERO : amounts.rounded(price).subtract(amounts.rounded(net(line)));
    }
}
