package org.dealwright.edge.pages.verb;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.sales.product.ActivateProduct;
import org.dealwright.sales.product.Product;
import org.dealwright.sales.product.PublishProduct;
import org.dealwright.sales.product.RetireProduct;
import org.dealwright.sales.product.ReviseProduct;

/** The life of a product: drafted, sold, revised, retired. */
@Component
final class ProductDeeds implements Deeds {
    private final PublishProduct publish;
    private final ReviseProduct revise;
    private final RetireProduct retire;
    private final ActivateProduct activate;

    ProductDeeds(PublishProduct publish, ReviseProduct revise, RetireProduct retire, ActivateProduct activate) {
        this.publish = publish;
        this.revise = revise;
        this.retire = retire;
        this.activate = activate;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("publish", "PublishProduct", "check", Product.TYPE, on -> done(on, publish, new PublishProduct.Input(on.row().id())))
                        .in(Product.State.DRAFT, Product.State.UNDER_REVISION).first(),
                Deed.of("reviseproduct", "ReviseProduct", "edit", Product.TYPE, on -> done(on, revise, new ReviseProduct.Input(on.row().id())))
                        .in(Product.State.ACTIVE).loud(),
                Deed.of("retire", "RetireProduct", "ban", Product.TYPE, on -> done(on, retire, new RetireProduct.Input(on.row().id())))
                        .in(Product.State.ACTIVE, Product.State.UNDER_REVISION),
                Deed.of("activateproduct", "ActivateProduct", "refresh", Product.TYPE,
                        on -> done(on, activate, new ActivateProduct.Input(on.row().id()))).in(Product.State.RETIRED).loud());
    }

    private static <I, O> String done(Occasion on, Action<I, O> verb, I input) {
        on.run(verb, input);
        return Found.href(on.row());
    }
}
