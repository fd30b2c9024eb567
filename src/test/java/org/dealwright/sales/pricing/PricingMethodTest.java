package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.dealwright.sales.pricing.PricedLine.Priced;

/** The pricing methods of a price list item, and what is missing or impossible about them. */
class PricingMethodTest {
    private static final Valuation PRODUCT = new Valuation(new BigDecimal("599"), new BigDecimal("250"), new BigDecimal("60"));

    @ParameterizedTest(name = "method {0} with {1} is {2}")
    @CsvSource({
            "2, 125, 748.75",
            "3, 20, 300",
            "4, 20, 312.50",
            "5, 75, 105",
            "6, 75, 240",
            "2, 0, 0",
            "4, 0, 250",
            "4, 33.33, 374.98"})
    void aUnitPriceIsComputedFromListPriceOrCost(int method, BigDecimal percentage, BigDecimal price) {
        assertThat(price(new PriceListItem(method, null, percentage, null, null, null), PRODUCT)).isEqualByComparingTo(price);
    }

    @Test
    void anAmountOfTheListIsTakenAsItIsWhateverItsRoundingPolicy() {
        assertThat(price(PriceListItem.of(new BigDecimal("575")).rounded(2, 1, new BigDecimal("99")), PRODUCT)).isEqualTo("575.00");
    }

    @Test
    void costsFollowTheUnit() {
        var perCase = PRODUCT.in(new BigDecimal("24"), new BigDecimal("6"));

        assertThat(price(PriceListItem.of(PricingMethod.MARKUP_ON_CURRENT_COST, BigDecimal.ZERO), perCase)).isEqualTo("1000.00");
        assertThat(price(PriceListItem.of(PricingMethod.PERCENT_OF_LIST, new BigDecimal("100")), perCase)).isEqualTo("2396.00");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CURRENCY_AMOUNT")
    void aComputedPriceNeedsAPercentage(PricingMethod method) {
        var below = PriceListItem.of(method, new BigDecimal("-1"));
        var above = PriceListItem.of(method, new BigDecimal("100000"));

        assertThat(error(PriceListItem.of(method, null), PRODUCT)).isEqualTo(PricingError.MISSING_PRICE_LEVEL_PERCENTAGE);
        assertThat(error(below, PRODUCT)).isEqualTo(PricingError.INVALID_PRICE_LEVEL_PERCENTAGE);
        assertThat(error(above, PRODUCT)).isEqualTo(PricingError.INVALID_PRICE_LEVEL_PERCENTAGE);
    }

    @ParameterizedTest
    @CsvSource({
            "2, MISSING_PRICE, INVALID_PRICE", "3, MISSING_CURRENT_COST, INVALID_CURRENT_COST",
            "4, MISSING_CURRENT_COST, INVALID_CURRENT_COST",
            "5, MISSING_STANDARD_COST, INVALID_STANDARD_COST", "6, MISSING_STANDARD_COST, INVALID_STANDARD_COST"})
    void aComputedPriceNeedsWhatItIsComputedFrom(int method, PricingError missing, PricingError invalid) {
        var item = new PriceListItem(method, null, BigDecimal.TEN, null, null, null);
        var below = new BigDecimal("-1");

        assertThat(error(item, Valuation.UNKNOWN)).isEqualTo(missing);
        assertThat(error(item, new Valuation(below, below, below))).isEqualTo(invalid);
    }

    @Test
    void aMarginOfAHundredPercentIsNoPrice() {
        assertThat(error(PriceListItem.of(PricingMethod.MARGIN_ON_CURRENT_COST, new BigDecimal("100")), PRODUCT))
                .isEqualTo(PricingError.INVALID_PRICE_LEVEL_PERCENTAGE);
    }

    @Test
    void anItemWithoutMethodOrAmountIsNoPrice() {
        var withoutMethod = new PriceListItem(null, BigDecimal.ONE, null, null, null, null);
        var unknownMethod = new PriceListItem(7, BigDecimal.ONE, null, null, null, null);

        assertThat(error(withoutMethod, PRODUCT)).isEqualTo(PricingError.MISSING_PRICING_CODE);
        assertThat(error(unknownMethod, PRODUCT)).isEqualTo(PricingError.INVALID_PRICING_CODE);
        assertThat(error(PriceListItem.of((BigDecimal) null), PRODUCT)).isEqualTo(PricingError.MISSING_PRICE_LEVEL_AMOUNT);
        assertThat(error(PriceListItem.of(new BigDecimal("-1")), PRODUCT)).isEqualTo(PricingError.INVALID_PRICE_LEVEL_AMOUNT);
    }

    private static BigDecimal price(PriceListItem item, Valuation product) {
        return ((Priced) priced(item, product)).pricePerUnit();
    }

    private static PricingError error(PriceListItem item, Valuation product) {
        return priced(item, product).error();
    }

    private static PricedLine priced(PriceListItem item, Valuation product) {
        return Worlds.twoDigits().price(Line.of(UnitPrice.from(new Listing.Found(item, product)), BigDecimal.ONE));
    }
}
