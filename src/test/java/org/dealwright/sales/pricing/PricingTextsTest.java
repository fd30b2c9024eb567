package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;

/** What the page says about prices. */
class PricingTextsTest {
    private static final Texts TEXTS = new Texts();

    @Test
    void everyStepAndEveryErrorHasItsText() {
        var steps = Arrays.stream(Step.Kind.values()).map(kind -> "pricing.step." + kind);
        var errors = Arrays.stream(PricingError.values()).map(PricingError::key);

        assertThat(TEXTS.keys().stream().filter(key -> key.startsWith("pricing.")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(steps, errors).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationLeavesNoSlotOpen(Language language) {
        var words = TEXTS.in(language, ZoneId.of("UTC"));

        assertThat(explainedSteps()).allSatisfy(step -> assertThat(words.of(step.key(), step.values())).doesNotContain("…", "{", "}"));
    }

    @Test
    void anExplanationReadsLikeASum() {
        var words = TEXTS.in(Language.EN, ZoneId.of("UTC"));
        var steps = Worlds.twoDigits().price(Line.of(UnitPrice.listed(new BigDecimal("100")), new BigDecimal("11"))).steps();

        assertThat(steps).extracting(step -> words.of(step.key(), step.values()))
                .containsExactly("Price list: 100", "(100 − 0) × 11 = 1,100", "1,100 − 0 + 0 = 1,100");
    }

    private static List<Step> explainedSteps() {
        var product = new Valuation(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
        var tiers = new VolumeDiscount.Tiers(List.of(
                new VolumeDiscount.Percentage(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.ONE),
                new VolumeDiscount.Amount(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE)));
        var methods = Arrays.stream(PricingMethod.values())
                .map(method -> new PriceListItem(method.number(), BigDecimal.TEN, BigDecimal.ONE, 2, 2, new BigDecimal("7")))
                .map(item -> Line.of(UnitPrice.from(new Listing.Found(item, product)), BigDecimal.TEN).with(tiers));
        var others = Stream.of(
                Line.writeIn(BigDecimal.ONE, BigDecimal.ONE).with(tiers).discountedBy(BigDecimal.ONE).taxed(BigDecimal.ONE),
                Line.of(new UnitPrice.Locked(BigDecimal.ONE), BigDecimal.ONE).with(new VolumeDiscount.Kept(BigDecimal.ONE)),
                Line.of(UnitPrice.from(new Listing.NotOnList()), BigDecimal.ONE),
                Line.writeIn(BigDecimal.ONE, BigDecimal.ONE).as(LineKind.REQUIRED_COMPONENT));
        var perUnit = new Pricing(new PricingRules(new Precision(2, 2), DiscountMethod.PER_UNIT, false));
        var perLine = Worlds.twoDigits();
        var lines = Stream.concat(methods, others).toList();
        return Stream.of(perLine, perUnit).flatMap(pricing -> pricing.price(lines).stream())
                .flatMap(line -> line.steps().stream()).toList();
    }
}
