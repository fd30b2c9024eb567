package org.dealwright.sales.product;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;

/** The product is not sold any more; lines that have it keep it. A family retires with all that is below it. Answers it. */
@Component
public final class RetireProduct implements Action<RetireProduct.Input, Ref> {
    public record Input(UUID product) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var product = records.get(Product.TYPE, input.product());
        switch (ProductMoves.state(product)) {
            case ACTIVE, UNDER_REVISION -> retire(product, records);
            case DRAFT -> throw ProductMoves.refused(CatalogueError.PRODUCT_DRAFT_NOT_RETIRED, product);
            case RETIRED -> throw ProductMoves.refused(CatalogueError.PRODUCT_ALREADY_RETIRED, product);
        }
        return product.ref();
    }

    private static void retire(Row product, Records records) {
        if (records.settings().is(Organization.PRICE_LIST_BLOCKS_RETIRING)
                && Lookups.exists(PriceListItem.TYPE, Predicate.pointsAt(PriceListItem.PRODUCT, product.id()), records)) {
            throw ProductMoves.refused(CatalogueError.PRODUCT_IN_PRICE_LIST, product);
        }
        records.move(product, Product.State.RETIRED.number(), -1);
        if (product.require(Product.STRUCTURE) == Product.FAMILY) {
            below(product, records).forEach(child -> retire(child, records));
        }
    }

    private static List<Row> below(Row family, Records records) {
        return records.hold(Product.TYPE, Predicate.all(Predicate.pointsAt(Product.PARENT, family.id()),
                Predicate.in(Product.TYPE.state(), List.of(Product.State.ACTIVE.number(), Product.State.UNDER_REVISION.number()))));
    }
}
