package org.dealwright.edge.pages.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.company.Organization;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Hits;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;

/** Products that can stand on a record: those on sale, from its price list where it has one, with what they cost there; or the typed words themselves. */
final class LineSearch {
    static final String WORDS = "words/";
    private static final int MOST = 10;
    private final Visit visit;
    private final @Nullable UUID list;
    private final @Nullable String listName;

    LineSearch(Visit visit, Row header, Paper paper) {
        this.visit = visit;
        var ref = header.get(paper.priceList());
        this.list = ref == null ? null : ref.id();
        this.listName = header.label(paper.priceList());
    }

    Hits of(String words) {
        var rows = visit.reader().rows(Query.of(Product.TYPE).select(Product.NAME, Product.NUMBER).withoutLabels().where(onSale()).where(named(words))
                .sort(words.isEmpty() ? Sort.ascending(Product.NAME) : Sort.ascending(Product.NUMBER)).limit(MOST));
        var prices = prices(rows);
        var hits = rows.stream().map(row -> new Hits.Hit("product/" + row.id(), row.name(), text(row, prices), null, "product", null, null)).toList();
        var label = listName == null ? null : visit.text("lines.search.list", "list", listName);
        return new Hits("found", List.of(new Hits.Group(label, hits)), writeIn(words), true);
    }

    private Predicate onSale() {
        var sold = Predicate.in(Product.TYPE.state(), List.of(Product.State.ACTIVE.number(), Product.State.UNDER_REVISION.number()))
                .and(new Predicate.Not(Predicate.eq(Product.STRUCTURE, Product.FAMILY)));
        return list == null ? sold : sold.and(new Predicate.Exists(items(), Predicate.pointsAt(PriceListItem.PRICE_LIST, list)));
    }

    private Relationship items() {
        return visit.registry().children(Product.TYPE).stream().filter(link -> link.lookup() == PriceListItem.PRODUCT).findFirst().orElseThrow();
    }

    private static Predicate named(String words) {
        return words.isEmpty() ? Predicate.everything() : new Predicate.Search(words);
    }

    private Map<UUID, List<Row>> prices(List<Row> products) {
        var prices = new HashMap<UUID, List<Row>>();
        if (list != null && !products.isEmpty()) {
            visit.reader().rows(Query.of(PriceListItem.TYPE).select(PriceListItem.PRODUCT, PriceListItem.UNIT, PriceListItem.AMOUNT, PriceListItem.TYPE.currency())
                    .where(Predicate.pointsAt(PriceListItem.PRICE_LIST, list))
                    .where(Predicate.in(PriceListItem.PRODUCT, products.stream().map(Row::ref).toList())))
                    .forEach(row -> prices.computeIfAbsent(row.require(PriceListItem.PRODUCT).id(), _ -> new ArrayList<>()).add(row));
        }
        return prices;
    }

    private String text(Row product, Map<UUID, List<Row>> prices) {
        var texts = new ArrayList<>(List.of(product.require(Product.NUMBER)));
        prices.getOrDefault(product.id(), List.of()).stream().filter(row -> row.get(PriceListItem.AMOUNT) != null).limit(2)
                .forEach(row -> texts.add(new Present(visit).plain(row, PriceListItem.AMOUNT) + " / "
                        + Objects.requireNonNullElse(row.label(PriceListItem.UNIT), "")));
        return String.join(" · ", texts);
    }

    /** What is typed may stand there as it is, where the company allows it. */
    private Hits.@Nullable Hit writeIn(String words) {
        return words.isEmpty() || !visit.settings().is(Organization.WRITE_INS_ALLOWED) ? null
                : new Hits.Hit(WORDS + words, visit.text("lines.search.words", "words", words), null, null, "plus", null, null);
    }
}
