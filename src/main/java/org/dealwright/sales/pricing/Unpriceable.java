package org.dealwright.sales.pricing;

import java.io.Serial;

/** Ends the calculation of one line; never leaves the room. */
final class Unpriceable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PricingError error;

    Unpriceable(PricingError error) {
        super(error.name(), null, false, false);
        this.error = error;
    }

    PricingError error() {
        return error;
    }
}
