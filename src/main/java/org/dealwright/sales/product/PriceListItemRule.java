package org.dealwright.sales.product;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A price list has one price for a product in a unit; a price that rests on the product's own amounts is in the product's currency. */
@Component
final class PriceListItemRule implements Rule {
    private static final BigDecimal TOO_MUCH = new BigDecimal("100000");

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(PriceListItem.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var product = Lookups.row(Product.TYPE, draft.value(PriceListItem.PRODUCT), records).orElse(null);
        var list = Lookups.row(PriceList.TYPE, draft.value(PriceListItem.PRICE_LIST), records).orElse(null);
        if (product != null && list != null) {
            if (draft.changes(PriceListItem.PRODUCT)) {
                mayBeListed(product);
            }
            complete(draft, product, list, records);
            onlyOnce(draft, product, list, records);
            currencies(draft, product, list, records);
        }
    }

    private static void mayBeListed(Row product) {
        if (product.require(Product.STRUCTURE) == Product.FAMILY) {
            throw refused(CatalogueError.PRICE_LIST_TAKES_NO_FAMILY, PriceListItem.PRODUCT, product);
        }
        if (product.require(Product.TYPE.state()) == Product.State.RETIRED.number()) {
            throw refused(CatalogueError.PRICE_LIST_TAKES_NO_RETIRED, PriceListItem.PRODUCT, product);
        }
    }

    private static void complete(Draft draft, Row product, Row list, Records records) {
        draft.set(PriceListItem.PRODUCT_NAME, product.name());
        draft.set(PriceListItem.PRODUCT_NUMBER, product.get(Product.NUMBER));
        draft.set(PriceListItem.UNIT_GROUP, product.get(Product.UNIT_GROUP));
        draft.set(PriceListItem.TYPE.currency(), list.get(PriceList.CURRENCY));
        if (draft.value(PriceListItem.UNIT) == null) {
            draft.set(PriceListItem.UNIT, product.get(Product.UNIT));
        }
        if (draft.changes(PriceListItem.UNIT) && !Objects.equals(draft.value(PriceListItem.UNIT), product.get(Product.UNIT))) {
            Lookups.row(Unit.TYPE, draft.value(PriceListItem.UNIT), records)
                    .filter(unit -> !Objects.equals(unit.get(Unit.GROUP), product.get(Product.UNIT_GROUP))).ifPresent(_ -> {
                        throw refused(CatalogueError.UNIT_NOT_IN_GROUP, PriceListItem.UNIT, product);
                    });
        }
    }

    private static void onlyOnce(Draft draft, Row product, Row list, Records records) {
        var unit = draft.value(PriceListItem.UNIT);
        if (unit != null && draft.changesAny(PriceListItem.PRICE_LIST, PriceListItem.PRODUCT, PriceListItem.UNIT) && Lookups.another(draft,
                Predicate.all(Predicate.pointsAt(PriceListItem.PRICE_LIST, list.id()),
                        Predicate.pointsAt(PriceListItem.PRODUCT, product.id()),
                        Predicate.pointsAt(PriceListItem.UNIT, unit.id())), records)) {
            throw new Fault.Duplicate(CatalogueError.PRICE_LIST_HAS_PRODUCT, PriceListItem.PRODUCT.name(),
                    Map.of("name", product.name(), "list", list.name()));
        }
    }

    private static void currencies(Draft draft, Row product, Row list, Records records) {
        var currency = list.get(PriceList.CURRENCY);
        if (!Objects.equals(draft.value(PriceListItem.METHOD), PriceListItem.AMOUNT_OF_CURRENCY)) {
            var percentage = draft.value(PriceListItem.PERCENTAGE);
            if (percentage != null && (percentage.signum() < 0 || percentage.compareTo(TOO_MUCH) >= 0)) {
                throw refused(CatalogueError.PERCENTAGE_OUT_OF_RANGE, PriceListItem.PERCENTAGE, product);
            }
            if (!Objects.equals(currency, product.get(Product.TYPE.currency()))) {
                throw refused(CatalogueError.METHOD_NEEDS_PRODUCT_CURRENCY, PriceListItem.METHOD, product);
            }
        }
        if (draft.changes(PriceListItem.DISCOUNT_LIST)) {
            Lookups.row(DiscountList.TYPE, draft.value(PriceListItem.DISCOUNT_LIST), records)
                    .filter(discounts -> Boolean.TRUE.equals(discounts.get(DiscountList.BY_AMOUNT)))
                    .filter(discounts -> !Objects.equals(discounts.get(DiscountList.CURRENCY), currency)).ifPresent(_ -> {
                        throw refused(CatalogueError.DISCOUNT_OTHER_CURRENCY, PriceListItem.DISCOUNT_LIST, product);
                    });
        }
    }

    private static Fault.Refused refused(CatalogueError code, Column<?> column, Row product) {
        return new Fault.Refused(code, column.name(), Map.of("type", PriceListItem.TYPE.name(), "name", product.name()));
    }
}
