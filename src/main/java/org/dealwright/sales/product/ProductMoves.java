package org.dealwright.sales.product;

import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;

/** What the verbs of a product's life share. */
final class ProductMoves {
    private ProductMoves() {
    }

    static Product.State state(Row product) {
        var number = product.require(Product.TYPE.state());
        for (var state : Product.State.values()) {
            if (state.number() == number) {
                return state;
            }
        }
        throw new IllegalStateException("no such state of a product: " + number);
    }

    static Fault.Refused refused(CatalogueError code, Row product) {
        return new Fault.Refused(code, Product.TYPE.state().name(), Map.of("type", "product", "name", product.name()));
    }
}
