package org.dealwright.sales.pricing;

import static org.dealwright.core.query.Predicate.in;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.pricing.VolumeDiscount.Tier;
import org.dealwright.sales.product.Discount;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.Unit;

/** What the catalogue says about the products of some lines; read once for all of them, a statement for each kind of row. */
final class Catalogue {
    private static final Path LIST_STATE = ofList(PriceList.TYPE.state());
    private static final Path LIST_CURRENCY = ofList(PriceList.CURRENCY);
    private final Map<UUID, Row> products;
    private final Map<Key, Row> items;
    private final Map<UUID, List<Tier>> tiers;
    private final Map<UUID, Row> units;

    private record Key(@Nullable Ref priceList, @Nullable Ref product, @Nullable Ref unit) {
    }

    private Catalogue(Map<UUID, Row> products, Map<Key, Row> items, Map<UUID, List<Tier>> tiers, Map<UUID, Row> units) {
        this.products = products;
        this.items = items;
        this.tiers = tiers;
        this.units = units;
    }

    static Catalogue of(Collection<Wish> wishes, Records records) {
        var products = products(wishes, records);
        var items = items(wishes, products, records);
        return new Catalogue(products, items, tiers(items.values(), records), units(wishes, products, records));
    }

    private static Map<UUID, Row> products(Collection<Wish> wishes, Records records) {
        var ids = wishes.stream().map(wish -> wish.product().id()).collect(Collectors.toSet());
        return byId(ids.isEmpty() ? List.of() : records.unguarded(Query.of(Product.TYPE).where(Predicate.anyOf(Product.TYPE, ids))));
    }

    private static Map<Key, Row> items(Collection<Wish> wishes, Map<UUID, Row> products, Records records) {
        var lists = new HashSet<Ref>();
        wishes.forEach(wish -> {
            var product = products.get(wish.product().id());
            var list = wish.priceList() != null || product == null ? wish.priceList() : product.get(Product.PRICE_LIST);
            if (list != null) {
                lists.add(list);
            }
        });
        if (lists.isEmpty()) {
            return Map.of();
        }
        var columns = new ArrayList<>(Query.of(Items.TYPE).columns());
        columns.addAll(List.of(LIST_STATE, LIST_CURRENCY));
        var wanted = wishes.stream().map(Wish::product).distinct().toList();
        return records.unguarded(Query.of(Items.TYPE).select(columns).where(in(Items.PRICE_LIST, lists)).where(in(Items.PRODUCT, wanted)))
                .stream().collect(Collectors.toMap(item -> new Key(item.get(Items.PRICE_LIST), item.get(Items.PRODUCT),
                        item.get(Items.UNIT)),
                        item -> item, (one, _) -> one));
    }

    private static Map<UUID, List<Tier>> tiers(Collection<Row> items, Records records) {
        var lists = items.stream().map(item -> item.get(Items.DISCOUNT_LIST)).filter(Objects::nonNull).collect(Collectors.toSet());
        return lists.isEmpty() ? Map.of() : records.unguarded(Query.of(Discount.TYPE).where(in(Discount.LIST, lists))).stream()
                .collect(Collectors.groupingBy(tier -> tier.require(Discount.LIST).id(),
                        Collectors.mapping(Items::tier, Collectors.toList())));
    }

    /** Read only where a line is in another unit than the product's own. */
    private static Map<UUID, Row> units(Collection<Wish> wishes, Map<UUID, Row> products, Records records) {
        Set<Ref> groups = wishes.stream().filter(wish -> wish.unit() != null).map(wish -> {
            var product = products.get(wish.product().id());
            return product == null || wish.unit() == null || wish.unit().equals(product.get(Product.UNIT)) ? null
                    : product.get(Product.UNIT_GROUP);
        }).filter(Objects::nonNull).collect(Collectors.toSet());
        return byId(groups.isEmpty() ? List.of() : records.unguarded(Query.of(Unit.TYPE).where(in(Unit.GROUP, groups))));
    }

    private static Map<UUID, Row> byId(List<Row> rows) {
        var byId = new HashMap<UUID, Row>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static Path ofList(Column<?> column) {
        return Path.over(Items.PRICE_LIST, PriceList.TYPE, column);
    }

    Row product(Ref product) {
        var row = products.get(product.id());
        if (row == null) {
            throw Reader.missing(Product.TYPE, product.id());
        }
        return row;
    }

    boolean sells(Row product, Ref unit) {
        return unit.equals(product.get(Product.UNIT)) || units.containsKey(unit.id());
    }

    /** The item that prices a product for a document: of the document's list, else of the product's own list in the same currency. */
    @Nullable Row item(Paper paper, Row product, @Nullable Ref unit) {
        var own = paper.priceList();
        if (own != null || paper.listMandatory()) {
            return own == null ? null : items.get(new Key(own, product.ref(), unit));
        }
        var usual = product.get(Product.PRICE_LIST);
        var item = usual == null ? null : items.get(new Key(usual, product.ref(), unit));
        return item != null && isActive(item) && Objects.equals(currency(item), paper.currency()) ? item : null;
    }

    boolean isActive(Row item) {
        return Integer.valueOf(Items.ACTIVE_LIST).equals(item.<Integer>at(LIST_STATE));
    }

    @Nullable Ref currency(Row item) {
        return item.at(LIST_CURRENCY);
    }

    List<Tier> tiersOf(@Nullable Ref discountList) {
        return discountList == null ? List.of() : tiers.getOrDefault(discountList.id(), List.of());
    }

    /** How many primary units a unit holds. */
    BigDecimal factor(Ref unit) {
        var factor = BigDecimal.ONE;
        var seen = new HashSet<UUID>();
        var row = units.get(unit.id());
        while (row != null && seen.add(row.id())) {
            factor = factor.multiply(Objects.requireNonNullElse(row.get(Unit.QUANTITY), BigDecimal.ONE));
            var base = row.get(Unit.BASE);
            row = base == null ? null : units.get(base.id());
        }
        return factor;
    }
}
