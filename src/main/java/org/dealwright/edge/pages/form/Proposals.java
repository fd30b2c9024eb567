package org.dealwright.edge.pages.form;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Product;

/** What a new record of the catalogue most likely has: the only unit or price list that there is, and of a product whose price is set what it says itself. */
final class Proposals {
    /** Types of which a small company has one. */
    private static final Set<String> OFTEN_ALONE = Set.of("uomschedule", "uom", "pricelevel");
    private final Visit visit;
    private final RecordType type;
    private @Nullable Row product;

    Proposals(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
    }

    @Nullable Entered of(Column<?> column) {
        if (type.equals(PriceListItem.TYPE)) {
            var said = ofProduct(column);
            if (said != null) {
                return said;
            }
        }
        if (column.type() instanceof ColumnType.Lookup lookup && lookup.targets().size() == 1 && OFTEN_ALONE.contains(lookup.targets().getFirst().type())) {
            return alone(visit.registry().type(lookup.targets().getFirst().type()));
        }
        return null;
    }

    private @Nullable Entered alone(RecordType target) {
        var active = target.lifecycle().isPresent() ? Predicate.eq(target.state(), 0) : Predicate.everything();
        var rows = visit.reader().rows(Query.of(target).select(target.id()).withoutLabels().where(active).limit(2));
        return rows.size() == 1 ? entered(rows.getFirst().ref()) : null;
    }

    private @Nullable Entered ofProduct(Column<?> column) {
        var asked = column == PriceListItem.UNIT || column == PriceListItem.AMOUNT ? product() : null;
        if (asked == null) {
            return null;
        }
        if (column == PriceListItem.UNIT) {
            var unit = asked.get(Product.UNIT);
            return unit == null ? null : entered(unit);
        }
        return asked.get(Product.PRICE) == null ? null : new Raw(visit).of(asked, Product.PRICE);
    }

    private @Nullable Row product() {
        var sent = Entered.of(visit.request(), PriceListItem.PRODUCT);
        if (product == null && !sent.isEmpty()) {
            product = id(sent).flatMap(id -> visit.reader().find(Product.TYPE, id)).orElse(null);
        }
        return product;
    }

    private Optional<UUID> id(Entered sent) {
        try {
            return new Typed(visit).value(PriceListItem.PRODUCT, sent) instanceof Ref ref ? Optional.of(ref.id()) : Optional.empty();
        } catch (Fault.Invalid _) {
            return Optional.empty();
        }
    }

    private static Entered entered(Ref ref) {
        return Entered.text(ref.type() + "/" + ref.id());
    }
}
