package org.dealwright.sales.product;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A product has a number of its own, a unit of its unit group, and a family above it or none. */
@Component
final class ProductRule implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Product.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        number(draft, records);
        parent(draft, records);
        if (!Objects.equals(draft.value(Product.STRUCTURE), Product.FAMILY)) {
            units(draft, records);
        }
        var from = draft.value(Product.VALID_FROM);
        var to = draft.value(Product.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw refused(CatalogueError.PRODUCT_DATES_REVERSED, Product.VALID_TO, draft);
        }
        if (!draft.isNew() && draft.changes(Product.TYPE.currency()) && Lookups.exists(PriceListItem.TYPE, Predicate.all(priced(draft),
                new Predicate.Not(Predicate.eq(PriceListItem.METHOD, PriceListItem.AMOUNT_OF_CURRENCY))), records)) {
            throw refused(CatalogueError.PRODUCT_CURRENCY_FIXED, Product.TYPE.currency(), draft);
        }
    }

    private static void number(Draft draft, Records records) {
        var number = draft.value(Product.NUMBER);
        if (number == null || number.isBlank()) {
            throw refused(CatalogueError.PRODUCT_NUMBER_MISSING, Product.NUMBER, draft);
        }
        if (draft.changes(Product.NUMBER) && Lookups.another(draft, Predicate.eq(Product.NUMBER, number), records)) {
            throw new Fault.Duplicate(CatalogueError.PRODUCT_NUMBER_EXISTS, Product.NUMBER.name(), Map.of("number", number));
        }
    }

    private static void parent(Draft draft, Records records) {
        var changed = draft.isNew() || draft.changesAny(Product.PARENT, Product.NAME);
        var parent = changed ? Lookups.row(Product.TYPE, draft.value(Product.PARENT), records).orElse(null) : null;
        if (parent != null && draft.changes(Product.PARENT)) {
            if (parent.require(Product.STRUCTURE) != Product.FAMILY || parent.id().equals(draft.id())) {
                throw refused(CatalogueError.PARENT_IS_NO_FAMILY, Product.PARENT, draft);
            }
            if (parent.require(Product.TYPE.state()) == Product.State.RETIRED.number()) {
                throw refused(CatalogueError.PARENT_IS_RETIRED, Product.PARENT, draft);
            }
        }
        if (changed) {
            draft.set(Product.PATH, path(draft, parent));
        }
        startActive(draft, records);
    }

    private static @Nullable String path(Draft draft, @Nullable Row parent) {
        if (parent == null) {
            return null;
        }
        var above = Objects.requireNonNullElse(parent.get(Product.PATH), parent.name());
        return above + "\\" + Objects.requireNonNullElse(draft.value(Product.NAME), "");
    }

    /** Where the company says so, for plain products without a family. */
    private static void startActive(Draft draft, Records records) {
        if (draft.isNew() && draft.value(Product.PARENT) == null && Objects.equals(draft.value(Product.STRUCTURE), Product.PRODUCT)
                && records.settings().is(Organization.PRODUCTS_START_ACTIVE)) {
            draft.set(Product.TYPE.state(), Product.State.ACTIVE.number());
            draft.set(Product.TYPE.status(), Product.IS_ACTIVE);
        }
    }

    /** A group without a unit means its primary unit, a unit without a group the group of the unit. */
    private static void units(Draft draft, Records records) {
        if (!draft.isNew() && !draft.changesAny(Product.UNIT, Product.UNIT_GROUP)) {
            return;
        }
        if (draft.value(Product.UNIT_GROUP) == null) {
            Lookups.row(Unit.TYPE, draft.value(Product.UNIT), records)
                    .ifPresent(unit -> draft.set(Product.UNIT_GROUP, unit.get(Unit.GROUP)));
        }
        var group = draft.value(Product.UNIT_GROUP);
        if (group == null) {
            throw refused(CatalogueError.PRODUCT_UNIT_GROUP_MISSING, Product.UNIT_GROUP, draft);
        }
        if (!draft.isNew() && draft.changes(Product.UNIT_GROUP) && isUsed(draft, records)) {
            throw refused(CatalogueError.PRODUCT_UNIT_GROUP_FIXED, Product.UNIT_GROUP, draft);
        }
        var units = Lookups.where(Unit.TYPE, Predicate.pointsAt(Unit.GROUP, group.id()), records);
        if (draft.value(Product.UNIT) == null) {
            units.stream().filter(unit -> Boolean.TRUE.equals(unit.get(Unit.PRIMARY))).findFirst()
                    .ifPresent(unit -> draft.set(Product.UNIT, unit.ref()));
        }
        var unit = draft.value(Product.UNIT);
        if (unit == null || units.stream().noneMatch(each -> each.id().equals(unit.id()))) {
            throw refused(CatalogueError.UNIT_NOT_IN_GROUP, Product.UNIT, draft);
        }
    }

    private static boolean isUsed(Draft draft, Records records) {
        return Lookups.exists(PriceListItem.TYPE, priced(draft), records)
                || records.registry().children(Product.TYPE).stream().filter(link -> link.lookup().name().equals("productid"))
                        .anyMatch(link -> Lookups.exists(link.child(), Predicate.pointsAt(link.lookup(), draft.id()), records));
    }

    private static Predicate priced(Draft product) {
        return Predicate.pointsAt(PriceListItem.PRODUCT, product.id());
    }

    private static Fault.Refused refused(CatalogueError code, Column<?> column, Draft draft) {
        return new Fault.Refused(code, column.name(), Map.of("type", "product", "name",
                Objects.requireNonNullElse(draft.value(Product.NAME), "")));
    }

    /** Price lists show products by name and number. */
    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(draft -> !draft.isNew() && draft.changesAny(Product.NAME, Product.NUMBER, Product.UNIT_GROUP))
                .forEach(draft ->
                records.followAll(records.unguarded(Query.of(PriceListItem.TYPE).where(priced(draft))).stream().map(item -> new Draft(item,
                        Values.of(PriceListItem.TYPE).set(PriceListItem.PRODUCT_NAME, draft.value(Product.NAME))
                                .set(PriceListItem.PRODUCT_NUMBER, draft.value(Product.NUMBER))
                                .set(PriceListItem.UNIT_GROUP, draft.value(Product.UNIT_GROUP)))).toList()));
    }
}
