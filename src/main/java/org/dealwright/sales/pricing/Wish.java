package org.dealwright.sales.pricing;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Draft;
import org.dealwright.core.kernel.Ref;

/** A product that a line asks the catalogue for, in which unit and from which price list; the last two may be open. */
record Wish(Ref product, @Nullable Ref unit, @Nullable Ref priceList) {
    /** Null for a line that is written in. */
    static @Nullable Wish of(Paper paper, Draft line) {
        var product = line.value(paper.type().columns().product());
        return product == null ? null : new Wish(product, line.value(paper.type().columns().unit()), paper.priceList());
    }
}
