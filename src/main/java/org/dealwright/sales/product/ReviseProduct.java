package org.dealwright.sales.product;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The product may be edited; it is sold on meanwhile. Answers it. */
@Component
public final class ReviseProduct implements Action<ReviseProduct.Input, Ref> {
    public record Input(UUID product) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var product = records.get(Product.TYPE, input.product());
        if (ProductMoves.state(product) != Product.State.ACTIVE) {
            throw ProductMoves.refused(CatalogueError.PRODUCT_NOT_REVISABLE, product);
        }
        records.move(product, Product.State.UNDER_REVISION.number(), -1);
        return product.ref();
    }
}
