package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.sales.pricing.PricedLine.Priced;

/** Rounding of a computed unit price. */
class PriceRoundingTest {
    private static final int ENDS_IN = 1;
    private static final int MULTIPLE_OF = 2;

    @ParameterizedTest(name = "{0} {1} {2} {3} is {4}")
    @CsvSource({
            "217.39, 1, 0.00, 2, 218.00",
            "217.39, 1, 0.00, 3, 217.00",
            "2.88, 1, 0.99, 4, 2.99",
            "748.75, 1, 15, 2, 815",
            "748.75, 1, 99, 2, 799",
            "748.75, 1, 5, 2, 755",
            "2.87, 2, 0.25, 2, 3.00",
            "748.75, 2, 10, 4, 750",
            "748.75, 1, 10, 2, 810",
            "745, 2, 10, 4, 750",
            "744.99, 2, 10, 4, 740",
            "750, 2, 10, 2, 750",
            "750, 2, 10, 3, 750",
            "2.49, 1, 0.99, 4, 2.99",
            "0.20, 1, 0.99, 3, 0.99",
            "3.00, 2, 10, 3, 0",
            "217.39, 1, 0.00, 1, 217.39"})
    void aComputedPriceIsRoundedByThePolicyOfItsItem(BigDecimal price, int option, BigDecimal amount, int policy, BigDecimal rounded) {
        assertThat(((Priced) priced(price, policy, option, amount)).pricePerUnit()).isEqualByComparingTo(rounded);
    }

    @Test
    void aPolicyWithoutOptionOrAmountIsNoPrice() {
        assertThat(priced(BigDecimal.TEN, 5, ENDS_IN, BigDecimal.ONE).error()).isEqualTo(PricingError.INVALID_ROUNDING_POLICY);
        assertThat(priced(BigDecimal.TEN, 2, null, BigDecimal.ONE).error()).isEqualTo(PricingError.INVALID_ROUNDING_OPTION);
        assertThat(priced(BigDecimal.TEN, 2, 3, BigDecimal.ONE).error()).isEqualTo(PricingError.INVALID_ROUNDING_OPTION);
        assertThat(priced(BigDecimal.TEN, 2, ENDS_IN, null).error()).isEqualTo(PricingError.INVALID_ROUNDING_AMOUNT);
        assertThat(priced(BigDecimal.TEN, 2, ENDS_IN, new BigDecimal("-1")).error()).isEqualTo(PricingError.INVALID_ROUNDING_AMOUNT);
        assertThat(priced(BigDecimal.TEN, 2, MULTIPLE_OF, BigDecimal.ZERO).error()).isEqualTo(PricingError.INVALID_ROUNDING_AMOUNT);
    }

    @Test
    void thePolicyWorksOnTheComputedPriceNotOnARoundedOne() {
        var justBelowTwo = PriceListItem.of(PricingMethod.PERCENT_OF_LIST, new BigDecimal("100.49"))
                .rounded(3, MULTIPLE_OF, BigDecimal.ONE);
        var product = new Valuation(new BigDecimal("1.99"), null, null);

        var priced = (Priced) Worlds.twoDigits().price(Line.of(UnitPrice.from(new Listing.Found(justBelowTwo, product)), BigDecimal.ONE));

        assertThat(priced.pricePerUnit()).isEqualTo("1.00");
    }

    private static PricedLine priced(BigDecimal price, Integer policy, Integer option, BigDecimal amount) {
        var item = PriceListItem.of(PricingMethod.PERCENT_OF_LIST, new BigDecimal("100")).rounded(policy, option, amount);
        return Worlds.twoDigits().price(Line.of(UnitPrice.from(new Listing.Found(item, new Valuation(price, null, null))), BigDecimal.ONE));
    }
}
