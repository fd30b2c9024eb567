package org.dealwright.sales.product;

import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.in;
import static org.dealwright.core.query.Sort.ascending;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.Product.State;

@Component
final class ProductViews implements Views {
    @Override
    public List<ListView> views() {
        return Stream.of(products(), priceLists(), priceListItems(), discounts(), units()).flatMap(List::stream).toList();
    }

    private static List<ListView> products() {
        var active = ListView.of(Product.TYPE, "active", Product.NAME, Product.NUMBER, Product.STRUCTURE, Product.PARENT, Product.UNIT,
                Product.PRICE)
                .where(sellable()).sort(ascending(Product.NAME)).first();
        return List.of(active,
                active.as("draft", is(State.DRAFT)),
                active.as("retired", is(State.RETIRED)),
                active.as("families", in(Product.STRUCTURE, List.of(Product.FAMILY, Product.BUNDLE))),
                active.as("all", Predicate.everything()));
    }

    private static List<ListView> priceLists() {
        return activeAndInactive(ListView.of(PriceList.TYPE, "active", PriceList.NAME, PriceList.CURRENCY, PriceList.BEGINS,
                PriceList.ENDS));
    }

    private static List<ListView> priceListItems() {
        return List.of(ListView.of(PriceListItem.TYPE, "all", PriceListItem.PRODUCT, PriceListItem.PRODUCT_NUMBER, PriceListItem.PRICE_LIST,
                PriceListItem.UNIT, PriceListItem.METHOD, PriceListItem.AMOUNT, PriceListItem.PERCENTAGE)
                .sort(ascending(PriceListItem.PRODUCT_NAME)).first());
    }

    private static List<ListView> discounts() {
        var tiers = ListView.of(Discount.TYPE, "all", Discount.LIST, Discount.LOW, Discount.HIGH, Discount.PERCENTAGE, Discount.AMOUNT)
                .sort(ascending(Discount.LOW)).first();
        var lists = activeAndInactive(
                ListView.of(DiscountList.TYPE, "active", DiscountList.NAME, DiscountList.BY_AMOUNT, DiscountList.CURRENCY));
        return Stream.concat(lists.stream(), Stream.of(tiers)).toList();
    }

    private static List<ListView> units() {
        var units = ListView.of(Unit.TYPE, "all", Unit.NAME, Unit.GROUP, Unit.QUANTITY, Unit.BASE).sort(ascending(Unit.NAME)).first();
        var groups = activeAndInactive(ListView.of(UnitGroup.TYPE, "active", UnitGroup.NAME, UnitGroup.PRIMARY_UNIT));
        return Stream.concat(groups.stream(), Stream.of(units)).toList();
    }

    private static List<ListView> activeAndInactive(ListView view) {
        var type = view.type();
        var active = view.where(is(type, OnOff.ACTIVE)).sort(ascending(type.primaryName())).first();
        return List.of(active, active.as("inactive", is(type, OnOff.INACTIVE)));
    }

    private static Predicate sellable() {
        return in(Product.TYPE.state(), Stream.of(State.values()).filter(State::isSellable).map(State::number).toList());
    }

    private static Predicate is(State state) {
        return eq(Product.TYPE.state(), state.number());
    }

    private static Predicate is(RecordType type, OnOff state) {
        return eq(type.state(), state.number());
    }
}
