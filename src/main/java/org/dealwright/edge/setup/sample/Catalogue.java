package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Values;
import org.dealwright.sales.product.PriceList;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.product.UnitGroup;

/**
 * What Nordkamm sells, and at which prices.
 *
 * @param products by number
 */
record Catalogue(Ref unit, Ref priceList, Map<String, Ref> products) {
    private static final List<Good> GOODS = List.of(
            good("H-1", "79.00", "41.00"), good("H-2", "59.00", "30.00"), good("H-9", "24.50", "9.80"), good("G-1", "94.00", "48.00"),
            good("G-2", "189.00", "102.00"), good("R-40", "139.00", "71.00"), good("R-60", "189.00", "96.00"), good("C-1", "149.00", "78.00"),
            good("V-1", "119.00", "58.00"), good("P-1", "64.00", "27.00"), good("T-3", "649.00", "355.00"), good("B-1", "54.00", "21.00"),
            good("A-30", "729.00", "412.00"), good("S-INS", "18.00", "11.00"));
    private static final int IN_USE = 1;

    private record Good(String number, BigDecimal price, BigDecimal cost) {
    }

    private static Good good(String number, String price, String cost) {
        return new Good(number, new BigDecimal(price), new BigDecimal(cost));
    }

    static Catalogue made(Story story, Reader reader, Instant when, Ref who, Ref currency) {
        var group = story.make(when, who, Values.of(UnitGroup.TYPE).set(UnitGroup.NAME, story.says("units")).set(UnitGroup.PRIMARY_UNIT, story.says("unit")));
        var unit = reader.rows(Query.of(Unit.TYPE).select(Unit.TYPE.id()).where(Predicate.pointsAt(Unit.GROUP, group.id()))).getFirst().ref();
        var list = story.make(when, who, Values.of(PriceList.TYPE).set(PriceList.NAME, story.says("pricelist") + " " + story.today().getYear())
                .set(PriceList.CURRENCY, currency));
        var made = story.make(when, who, GOODS.stream().map(good -> product(good, story, group, unit, currency)).toList());
        story.make(when, who, GOODS.stream().map(good -> item(good, made.get(GOODS.indexOf(good)), list, unit)).toList());
        var products = new LinkedHashMap<String, Ref>();
        GOODS.forEach(good -> products.put(good.number(), made.get(GOODS.indexOf(good))));
        return new Catalogue(unit, list, products);
    }

    private static Values product(Good good, Story story, Ref group, Ref unit, Ref currency) {
        return Values.of(Product.TYPE).set(Product.NUMBER, good.number()).set(Product.NAME, story.says("product." + good.number())).set(Product.PRICE, good.price())
                .set(Product.CURRENT_COST, good.cost()).set(Product.STANDARD_COST, good.cost()).set(Product.UNIT_GROUP, group).set(Product.UNIT, unit)
                .set(Product.TYPE.currency(), currency).set(Product.DECIMALS, 0)
                .set(Product.TYPE.state(), Product.State.ACTIVE.number()).set(Product.TYPE.status(), IN_USE);
    }

    private static Values item(Good good, Ref product, Ref list, Ref unit) {
        return Values.of(PriceListItem.TYPE).set(PriceListItem.PRICE_LIST, list).set(PriceListItem.PRODUCT, product).set(PriceListItem.UNIT, unit)
                .set(PriceListItem.METHOD, PriceListItem.AMOUNT_OF_CURRENCY).set(PriceListItem.AMOUNT, good.price());
    }
}
