package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A line says how its amounts came about. */
class ExplanationTest {
    @Test
    void everyStepOfALineStandsInItsExplanation() {
        var item = PriceListItem.of(PricingMethod.PERCENT_OF_LIST, new BigDecimal("125")).rounded(2, 1, new BigDecimal("99"));
        var product = new Valuation(new BigDecimal("599"), null, null);
        var tiers = new VolumeDiscount.Tiers(List.of(
                new VolumeDiscount.Percentage(BigDecimal.TEN, new BigDecimal("19"), BigDecimal.TEN)));
        var line = Line.of(UnitPrice.from(new Listing.Found(item, product)), BigDecimal.TEN)
                .with(tiers).discountedBy(new BigDecimal("91")).taxed(new BigDecimal("1000"));

        var steps = Worlds.twoDigits().price(line).steps();

        assertThat(steps).extracting(step -> step.kind() + " " + step.result()).containsExactly(
                "PERCENT_OF_LIST 748.75", "PRICE_ROUNDED 799.00", "VOLUME_PERCENTAGE 79.90", "BASE_AMOUNT 7191.00",
                "DISCOUNT_PER_LINE 91.00", "TAX 1000.00", "EXTENDED_AMOUNT 8100.00");
        assertThat(steps.get(3).values()).containsEntry("price", new BigDecimal("799.00")).containsEntry("quantity", BigDecimal.TEN);
    }

    @Test
    void anUnpricedLineExplainsHowFarItGot() {
        var steps = Worlds.twoDigits().price(Line.of(UnitPrice.listed(BigDecimal.TEN), null)).steps();

        assertThat(steps).extracting(Step::kind).containsExactly(Step.Kind.LISTED_AMOUNT);
    }
}
