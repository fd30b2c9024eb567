package org.dealwright.sales.pricing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about the document as a whole; null is none.
 *
 * @param discountPercentage 0-100, of the sum of the lines
 * @param discountAmount comes on top of the percentage
 */
public record Header(@Nullable BigDecimal discountPercentage, @Nullable BigDecimal discountAmount, @Nullable BigDecimal freight) {
    public static final Header PLAIN = new Header(null, null, null);
}
