package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault.Refused;
import org.dealwright.sales.pricing.PricedLine.Priced;

/** When a line has no price, and what stands in for a price list where none is needed. */
class UnpricedLineTest {
    private static final UnitPrice NO_LIST = UnitPrice.from(new Listing.NoPriceList());
    private static final UnitPrice NOT_LISTED = UnitPrice.from(new Listing.NotOnList());

    @Test
    void aMandatoryPriceListThatIsMissingIsAnError() {
        var noList = Worlds.mandatoryList().price(Line.of(NO_LIST, BigDecimal.ONE));
        var notListed = Worlds.mandatoryList().price(Line.of(NOT_LISTED, BigDecimal.ONE));

        assertThat(noList.error()).isEqualTo(PricingError.MISSING_PRICE_LEVEL);
        assertThat(notListed.error()).isEqualTo(PricingError.PRODUCT_NOT_IN_PRICE_LEVEL);
    }

    @Test
    void withoutAMandatoryListThePriceIsTyped() {
        var typed = new UnitPrice.FromList(new Listing.NotOnList(), new BigDecimal("12.5"));

        assertThat(((Priced) Worlds.twoDigits().price(Line.of(NO_LIST, BigDecimal.ONE))).pricePerUnit()).isEqualTo("0.00");
        assertThat(((Priced) Worlds.twoDigits().price(Line.of(typed, BigDecimal.TWO))).base()).isEqualTo("25.00");
    }

    @Test
    void aListThatMayNotPriceSaysWhy() {
        var inactive = UnitPrice.from(new Listing.Unusable(PricingError.INACTIVE_PRICE_LEVEL));

        assertThat(Worlds.twoDigits().price(Line.of(inactive, BigDecimal.ONE)).error()).isEqualTo(PricingError.INACTIVE_PRICE_LEVEL);
    }

    @Test
    void anOverriddenOrLockedPriceNeedsNoList() {
        var overridden = (Priced) Worlds.mandatoryList().price(Line.of(new UnitPrice.Typed(BigDecimal.TEN), BigDecimal.ONE));
        var locked = (Priced) Worlds.mandatoryList().price(Line.of(new UnitPrice.Locked(BigDecimal.TEN), BigDecimal.ONE));

        assertThat(overridden.pricePerUnit()).isEqualByComparingTo(locked.pricePerUnit());
        assertThat(overridden.steps().getFirst().kind()).isEqualTo(Step.Kind.TYPED_PRICE);
        assertThat(locked.steps().getFirst().kind()).isEqualTo(Step.Kind.LOCKED_PRICE);
    }

    @Test
    void aLineWithoutQuantityOrPriceIsAnError() {
        assertThat(Worlds.twoDigits().price(Line.writeIn(BigDecimal.ONE, null)).error()).isEqualTo(PricingError.MISSING_QUANTITY);
        assertThat(Worlds.twoDigits().price(Line.writeIn(null, BigDecimal.ONE)).error()).isEqualTo(PricingError.MISSING_UNIT_PRICE);
    }

    @ParameterizedTest
    @CsvSource({
            "2, 3, 1, true", "2, 3, 1.0, true", "2, 3, 1.5, false", "1, 2, 1.25, true",
            "3, 2, 1.255, false", "3, 0, 1.5, false", "1, 0, 100, true"})
    void aQuantityKeepsTheSellingRule(int selling, int decimals, BigDecimal quantity, boolean allowed) {
        var rule = QuantityRule.of(selling, decimals);
        var line = Line.writeIn(BigDecimal.ONE, quantity).sold(rule);

        assertThat(rule.allows(quantity)).isEqualTo(allowed);
        assertThat(Worlds.twoDigits().price(line).error()).isEqualTo(allowed ? PricingError.NONE : PricingError.INVALID_QUANTITY);
    }

    @Test
    void aWriteThatBreaksTheSellingRuleIsRefused() {
        assertThatThrownBy(() -> QuantityRule.of(2, 0).require(new BigDecimal("1.5")))
                .isInstanceOfSatisfying(Refused.class, fault -> assertThat(fault.code().hex()).isEqualTo("0x80043b07"));
    }

    @Test
    void anImpossibleDiscountTierIsAnError() {
        var tooMuch = new VolumeDiscount.Percentage(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("101"));
        var negative = new VolumeDiscount.Amount(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("-1"));

        assertThat(List.of(tooMuch, negative)).allSatisfy(tier -> {
            var line = Line.writeIn(BigDecimal.ONE, BigDecimal.ONE).with(new VolumeDiscount.Tiers(List.of(tier)));
            assertThat(Worlds.twoDigits().price(line).error()).isEqualTo(PricingError.INVALID_DISCOUNT);
        });
    }

    @ParameterizedTest
    @CsvSource({"900000000000000, 2", "1e999999999, 1", "1, 1e999999999", "-1e300, 1"})
    void anAmountBeyondTheRangeOfMoneyIsAnErrorNotACrash(BigDecimal price, BigDecimal quantity) {
        assertThat(Worlds.twoDigits().price(Line.writeIn(price, quantity)).error())
                .isIn(PricingError.PRICE_ATTRIBUTE_OUT_OF_RANGE, PricingError.INVALID_QUANTITY);
    }

    @Test
    void theNumbersOfTheErrorsAreThoseOfTheSpecification() {
        assertThat(Arrays.stream(PricingError.values()).map(PricingError::number)).containsExactlyElementsOf(
                IntStream.rangeClosed(0, 38).boxed().toList());
        assertThat(PricingError.INVALID_QUANTITY.number()).isEqualTo(29);
        assertThat(PricingError.PRODUCT_NOT_IN_PRICE_LEVEL.number()).isEqualTo(11);
    }
}
