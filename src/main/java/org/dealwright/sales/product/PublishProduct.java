package org.dealwright.sales.product;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;

/** The product, family or bundle may be sold, as it stands now. Answers it. */
@Component
public final class PublishProduct implements Action<PublishProduct.Input, Ref> {
    public record Input(UUID product) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var product = records.get(Product.TYPE, input.product());
        switch (ProductMoves.state(product)) {
            case DRAFT, UNDER_REVISION -> publish(product, records);
            case ACTIVE -> throw ProductMoves.refused(CatalogueError.PRODUCT_ALREADY_ACTIVE, product);
            case RETIRED -> throw ProductMoves.refused(CatalogueError.PRODUCT_NOT_PUBLISHABLE, product);
        }
        return product.ref();
    }

    private static void publish(Row product, Records records) {
        Lookups.row(Product.TYPE, product.get(Product.PARENT), records).filter(family -> ProductMoves.state(family) != Product.State.ACTIVE)
                .ifPresent(_ -> {
                    throw ProductMoves.refused(CatalogueError.PARENT_IS_NOT_ACTIVE, product);
                });
        records.move(product, Product.State.ACTIVE.number(), -1);
    }
}
