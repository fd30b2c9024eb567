package org.dealwright.sales.product;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;

/** A retired product is sold again: only one that stands alone, or a kit. Answers it. */
@Component
public final class ActivateProduct implements Action<ActivateProduct.Input, Ref> {
    public record Input(UUID product) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var product = records.get(Product.TYPE, input.product());
        switch (ProductMoves.state(product)) {
            case RETIRED -> activate(product, records);
            case ACTIVE -> throw ProductMoves.refused(CatalogueError.PRODUCT_ALREADY_ACTIVE, product);
            case DRAFT, UNDER_REVISION -> throw ProductMoves.refused(CatalogueError.PRODUCT_STAYS_RETIRED, product);
        }
        return product.ref();
    }

    private static void activate(Row product, Records records) {
        var alone = product.require(Product.STRUCTURE) == Product.PRODUCT && product.get(Product.PARENT) == null;
        if (!alone && !Boolean.TRUE.equals(product.get(Product.KIT))) {
            throw ProductMoves.refused(CatalogueError.PRODUCT_STAYS_RETIRED, product);
        }
        records.move(product, Product.State.ACTIVE.number(), -1);
    }
}
