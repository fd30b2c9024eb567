package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.sales.pricing.PricedLine.Priced;

/** The line vectors of the specification. */
class LineVectorsTest {
    private static final VolumeDiscount TEN_PERCENT_FROM_10_TO_19 = new VolumeDiscount.Tiers(List.of(
            new VolumeDiscount.Percentage(new BigDecimal("10"), new BigDecimal("19"), new BigDecimal("10"))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # name, method    | digits | price | quantity | volume | manual | tax  | base  | extended
            L1 per line       | 2      | 100   | 11       | 0      | 10     | 0    | 1100  | 1090
            L2 per unit       | 2      | 100   | 11       | 0      | 10     | 0    | 1100  | 990
            L3 per line       | 2      | 100   | 200      | 0      | 10     | 0    | 20000 | 19990
            L5 per line       | 2      | 1000  | 10       | 100    | 100    | 1335 | 9000  | 10235
            L11 write-in line | 2      | 250   | 2        | 0      | 0      | 100  | 500   | 600
            L12 per line      | 3      | 1.005 | 3        | 0      | 0      | 0    | 3.015 | 3.015
            L14 per line      | 2      | 0.0125| 1001     | 0      | 0      | 0    | 10.01 | 10.01
            L15 per line      | 0      | 1235  | 0.5      | 0      | 0      | 0    | 618   | 618
            return per line   | 2      | 100   | -11      | 0      | 0      | 0    | -1100 | -1100
            return per unit   | 2      | 100   | -11      | 0      | 10     | 0    | -1100 | -990
            L15 returned line | 0      | 1235  | -0.5     | 0      | 0      | 0    | -618  | -618
            """)
    void aLineComesToWhatTheSpecificationSays(
            String name, int digits, BigDecimal price, BigDecimal quantity, BigDecimal volume, BigDecimal manual, BigDecimal tax,
            BigDecimal base, BigDecimal extended) {
        var method = name.endsWith("unit") ? DiscountMethod.PER_UNIT : DiscountMethod.LINE_ITEM;
        var line = Line.writeIn(price, quantity).with(new VolumeDiscount.Kept(volume)).discountedBy(manual).taxed(tax);

        var priced = (Priced) new Pricing(new PricingRules(new Precision(digits, digits), method, false)).price(line);

        assertThat(priced.base()).isEqualByComparingTo(base);
        assertThat(priced.extended()).isEqualByComparingTo(extended);
        assertThat(priced.extended().scale()).isEqualTo(digits);
    }

    @Test
    void anUnitPriceIsStoredAtThePrecisionOfTheOrganisation() {
        var pricing = new Pricing(new PricingRules(new Precision(0, 2), DiscountMethod.LINE_ITEM, false));

        var priced = (Priced) pricing.price(Line.writeIn(new BigDecimal("1.255"), BigDecimal.TEN));

        assertThat(priced.pricePerUnit()).isEqualTo("1.26");
        assertThat(priced.base()).isEqualTo("13");
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 360", "9, 0, 360", "19, 4, 684", "19.5, 0, 780", "-10, 4, -360"})
    void aTierHoldsForItsQuantitiesOnly(BigDecimal quantity, BigDecimal volumeDiscount, BigDecimal base) {
        var line = Line.of(UnitPrice.listed(new BigDecimal("40")), quantity).with(TEN_PERCENT_FROM_10_TO_19);

        var priced = (Priced) Worlds.twoDigits().price(line);

        assertThat(priced.volumeDiscount()).isEqualByComparingTo(volumeDiscount);
        assertThat(priced.base()).isEqualByComparingTo(base);
        assertThat(priced.extended()).isEqualByComparingTo(base);
    }

    @Test
    void anAmountTierTakesItsAmountOffEachUnit() {
        var tiers = new VolumeDiscount.Tiers(List.of(
                new VolumeDiscount.Amount(BigDecimal.ONE, new BigDecimal("9"), BigDecimal.ONE),
                new VolumeDiscount.Amount(BigDecimal.TEN, new BigDecimal("99"), new BigDecimal("2.5"))));

        var priced = (Priced) Worlds.twoDigits().price(Line.of(UnitPrice.listed(new BigDecimal("40")), BigDecimal.TEN).with(tiers));

        assertThat(priced.volumeDiscount()).isEqualTo("2.50");
        assertThat(priced.base()).isEqualTo("375.00");
    }

    @Test
    void aVolumeDiscountIsRoundedBeforeItIsMultiplied() {
        var line = Line.of(UnitPrice.listed(new BigDecimal("0.44")), BigDecimal.TEN).with(TEN_PERCENT_FROM_10_TO_19);

        var priced = (Priced) Worlds.twoDigits().price(line);

        assertThat(priced.volumeDiscount()).isEqualTo("0.04");
        assertThat(priced.base()).isEqualTo("4.00");
    }
}
