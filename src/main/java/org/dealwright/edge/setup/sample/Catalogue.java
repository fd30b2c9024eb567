package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.product.UnitGroup;

/** What Nordkamm sells, and at which prices. */
final class Catalogue {
    private static final List<String[]> GOODS = List.of(
            new String[]{"H-1", "Tatra Guide helmet", "79.00", "41.00"}, new String[]{"H-2", "Tatra Junior helmet", "59.00", "30.00"},
            new String[]{"H-9", "Visor set for Tatra helmets", "24.50", "9.80"}, new String[]{"G-1", "Rysy harness", "94.00", "48.00"},
            new String[]{"G-2", "Rysy rescue harness", "189.00", "102.00"}, new String[]{"R-40", "Guide rope 9.8 mm, 40 m", "139.00", "71.00"},
            new String[]{"R-60", "Guide rope 9.8 mm, 60 m", "189.00", "96.00"}, new String[]{"C-1", "Kaçkar crampons", "149.00", "78.00"},
            new String[]{"V-1", "Via ferrata set", "119.00", "58.00"}, new String[]{"P-1", "Trail poles, pair", "64.00", "27.00"},
            new String[]{"T-3", "Fjell rescue tent, 3 persons", "649.00", "355.00"}, new String[]{"B-1", "Bivouac bag", "54.00", "21.00"},
            new String[]{"A-30", "Avalanche airbag 30 l", "729.00", "412.00"}, new String[]{"S-INS", "Inspection of a harness", "18.00", "11.00"});
    private final Records records;
    private final UUID currency;
    private Ref priceList = new Ref("pricelevel", new UUID(0, 0));

    Catalogue(Records records, UUID currency) {
        this.records = records;
        this.currency = currency;
    }

    Ref priceList() {
        return priceList;
    }

    int fill() {
        var money = TransactionCurrency.TYPE.ref(currency);
        var group = records.create(Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, "Pieces").set(UnitGroup.PRIMARY_UNIT, "Piece"));
        var unit = unit(group);
        priceList = records.create(Values.of(PriceList.TYPE).set(PriceList.NAME, "Distributors 2026").set(PriceList.CURRENCY, money));
        var products = new ArrayList<Values>();
        for (var good : GOODS) {
            products.add(Values.of(Product.TYPE).set(Product.NUMBER, good[0]).set(Product.NAME, good[1]).set(Product.PRICE, new BigDecimal(good[2]))
                    .set(Product.CURRENT_COST, new BigDecimal(good[3])).set(Product.STANDARD_COST, new BigDecimal(good[3])).set(Product.UNIT_GROUP, group)
                    .set(Product.UNIT, unit).set(Product.TYPE.currency(), money).set(Product.DECIMALS, 0)
                    .set(Product.TYPE.state(), Product.State.ACTIVE.number()).set(Product.TYPE.status(), 1));
        }
        var made = records.createAll(products);
        var items = new ArrayList<Values>();
        for (int i = 0; i < made.size(); i++) {
            items.add(Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, priceList).set(PriceListItem.PRODUCT, made.get(i)).set(PriceListItem.UNIT, unit)
                    .set(PriceListItem.METHOD, PriceListItem.AMOUNT_OF_CURRENCY).set(PriceListItem.AMOUNT, new BigDecimal(GOODS.get(i)[2])));
        }
        records.createAll(items);
        return made.size() + items.size();
    }

    /** The primary unit that the group brings, or one made for it. */
    private Ref unit(Ref group) {
        return records.read().first(Query.of(Unit.TYPE).select(Unit.TYPE.id()).where(Predicate.pointsAt(Unit.GROUP, group.id())))
                .map(row -> row.ref()).orElseGet(() -> records.create(Values.of(Unit.TYPE).set(Unit.NAME, "Piece").set(Unit.GROUP, group)
                        .set(Unit.QUANTITY, BigDecimal.ONE).set(Unit.PRIMARY, true)));
    }
}
