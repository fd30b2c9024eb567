package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.dealwright.sales.pricing.PriceRounding.Direction;
import org.dealwright.sales.pricing.PriceRounding.EndsIn;
import org.dealwright.sales.pricing.PriceRounding.MultipleOf;
import org.dealwright.sales.pricing.PricedLine.Priced;

/** What holds for every line and every document. */
class PricingPropertiesTest {
    @Property
    void aDocumentIsTheSumOfItsLinesWhateverTheirOrder(
            @ForAll("lines") List<Line> lines, @ForAll("rules") PricingRules rules, @ForAll("money") BigDecimal freight,
            @ForAll long seed) {
        var pricing = new Pricing(rules);
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        var header = new Header(null, null, freight);

        var totals = pricing.total(header, pricing.price(lines));

        var sum = pricing.price(lines).stream().map(line -> ((Priced) line).extended()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(totals.amount()).isEqualByComparingTo(sum.add(rules.precision().amount(freight)));
        assertThat(pricing.total(header, pricing.price(shuffled))).isEqualTo(totals);
    }

    @Property
    void everyTotalFollowsFromTheOthers(
            @ForAll("lines") List<Line> lines, @ForAll("rules") PricingRules rules, @ForAll("percentage") BigDecimal percentage,
            @ForAll("money") BigDecimal discount) {
        var pricing = new Pricing(rules);

        var totals = pricing.total(new Header(percentage, discount, BigDecimal.TEN), pricing.price(lines));

        assertThat(totals.lessFreight()).isEqualTo(totals.lineItems().subtract(totals.discount().subtract(totals.lineItemDiscount())));
        assertThat(totals.amount()).isEqualTo(totals.lessFreight().add(totals.freight()).add(totals.tax()));
    }

    @Property
    void aLineWithoutTaxIsItsBaseLessItsDiscount(@ForAll("line") Line line, @ForAll("rules") PricingRules rules) {
        var priced = (Priced) new Pricing(rules).price(line);

        assertThat(priced.extended().subtract(priced.tax())).isEqualTo(priced.base().subtract(priced.effectiveDiscount()));
        assertThat(priced.extended().scale()).isEqualTo(rules.precision().currency());
        assertThat(priced.pricePerUnit().scale()).isEqualTo(rules.precision().pricing());
    }

    @Property
    void pricingAStoredLineAgainChangesNothing(@ForAll("line") Line line, @ForAll("rules") PricingRules rules) {
        var pricing = new Pricing(rules);
        var once = (Priced) pricing.price(line);
        var stored = Line.of(new UnitPrice.Typed(once.pricePerUnit()), line.quantity())
                .with(new VolumeDiscount.Kept(once.volumeDiscount())).discountedBy(once.manualDiscount()).taxed(once.tax());

        var twice = (Priced) pricing.price(stored);

        assertThat(twice.extended()).isEqualTo(once.extended());
        assertThat(twice.base()).isEqualTo(once.base());
    }

    @Property
    void roundingMovesAnAmountByHalfAUnitAtMostAndACreditAsItsSale(
            @ForAll("anyDecimal") BigDecimal value, @ForAll @IntRange(max = 4) int digits) {
        var rounded = Rounding.round(value, digits);

        assertThat(rounded.subtract(value).abs()).isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(digits));
        assertThat(rounded.scale()).isEqualTo(digits);
        assertThat(Rounding.round(value.negate(), digits)).isEqualTo(rounded.negate());
        assertThat(Rounding.round(rounded, digits)).isEqualTo(rounded);
    }

    @Property
    void roundingAPriceUpOrDownFindsItsNeighboursAndNearestTheCloser(@ForAll("price") BigDecimal price, @ForAll("step") BigDecimal step) {
        var up = new MultipleOf(step, Direction.UP).apply(price);
        var down = new MultipleOf(step, Direction.DOWN).apply(price);
        var nearest = new MultipleOf(step, Direction.NEAREST).apply(price);

        assertThat(down).isLessThanOrEqualTo(price);
        assertThat(up).isGreaterThanOrEqualTo(price);
        assertThat(up.subtract(down)).isLessThanOrEqualTo(step);
        assertThat(down.remainder(step)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(nearest.subtract(price).abs()).isLessThanOrEqualTo(step.divide(BigDecimal.TWO));
    }

    @Property
    void aPriceThatEndsAsItShouldStaysAsItIs(
            @ForAll("price") BigDecimal price, @ForAll("step") BigDecimal ending, @ForAll Direction direction) {
        var once = new EndsIn(ending, direction).apply(price);

        assertThat(new EndsIn(ending, direction).apply(once)).isEqualByComparingTo(once);
        assertThat(once).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(once.toPlainString()).contains(ending.stripTrailingZeros().toPlainString().replaceFirst("^0\\.", "."));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return line().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Line> line() {
        return Combinators.combine(price(), quantity(), Arbitraries.of(true, false), money(), money(), percentage())
                .as((price, quantity, listed, discount, tax, tier) -> Line
                        .of(listed ? UnitPrice.listed(price) : new UnitPrice.Typed(price.negate()), quantity)
                        .with(new VolumeDiscount.Tiers(List.of(new VolumeDiscount.Percentage(BigDecimal.TEN, new BigDecimal("100"), tier))))
                        .discountedBy(discount).taxed(tax));
    }

    @Provide
    Arbitrary<PricingRules> rules() {
        var digits = Arbitraries.integers().between(0, 4);
        return Combinators.combine(digits, digits, Arbitraries.of(DiscountMethod.class))
                .as((currency, pricing, method) -> new PricingRules(new Precision(currency, pricing), method, true));
    }

    @Provide
    Arbitrary<BigDecimal> money() {
        return decimals("0", "1000000", 4);
    }

    @Provide
    Arbitrary<BigDecimal> price() {
        return decimals("0", "100000", 6);
    }

    @Provide
    Arbitrary<BigDecimal> step() {
        return decimals("0.01", "99", 2);
    }

    @Provide
    Arbitrary<BigDecimal> quantity() {
        return decimals("-1000", "1000", 5);
    }

    @Provide
    Arbitrary<BigDecimal> percentage() {
        return decimals("0", "100", 2);
    }

    @Provide
    Arbitrary<BigDecimal> anyDecimal() {
        return decimals("-922337203685477", "922337203685477", 12);
    }

    private static Arbitrary<BigDecimal> decimals(String least, String most, int scale) {
        return Arbitraries.bigDecimals().between(new BigDecimal(least), new BigDecimal(most)).ofScale(scale);
    }
}
