package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.core.kernel.Fault.Refused;

/** The header vectors of the specification. */
class TotalsVectorsTest {
    private static final Line L1 = Line.writeIn(new BigDecimal("100"), new BigDecimal("11")).discountedBy(BigDecimal.TEN);
    private static final Line L5 = Line.writeIn(new BigDecimal("1000"), BigDecimal.TEN)
            .with(new VolumeDiscount.Kept(new BigDecimal("100"))).discountedBy(new BigDecimal("100")).taxed(new BigDecimal("1335"));
    private static final Line L11 = Line.writeIn(new BigDecimal("250"), BigDecimal.TWO).taxed(new BigDecimal("100"));

    private final Pricing pricing = Worlds.twoDigits();

    @Test
    void h1ADocumentWithBothHeaderDiscountsAndFreight() {
        var header = new Header(BigDecimal.TEN, new BigDecimal("40"), new BigDecimal("50"));

        var totals = pricing.total(header, pricing.price(List.of(L1, L11)));

        assertThat(totals).isEqualTo(totals("1590.00", "10.00", "209.00", "1391.00", "50.00", "100.00", "1541.00"));
    }

    @Test
    void h2ADocumentWithoutHeaderDiscountAndFreight() {
        var totals = pricing.total(Header.PLAIN, pricing.price(List.of(L5)));

        assertThat(totals).isEqualTo(totals("8900.00", "100.00", "100.00", "8900.00", "0.00", "1335.00", "10235.00"));
    }

    @Test
    void h4ADocumentWithoutLinesComesToItsFreight() {
        var totals = pricing.total(new Header(null, null, new BigDecimal("25")), List.of());

        assertThat(totals).isEqualTo(totals("0.00", "0.00", "0.00", "0.00", "25.00", "0.00", "25.00"));
    }

    @Test
    void h4ADiscountWithoutLinesIsNotClamped() {
        var totals = pricing.total(new Header(null, new BigDecimal("30"), null), List.of());

        assertThat(totals).isEqualTo(totals("0.00", "0.00", "30.00", "-30.00", "0.00", "0.00", "-30.00"));
    }

    @Test
    void h5TotalsAreKeptInTheBaseCurrencyWithFourDecimals() {
        var header = new Header(BigDecimal.TEN, new BigDecimal("40"), new BigDecimal("50"));

        var base = pricing.total(header, pricing.price(List.of(L1, L11))).inBase(new ExchangeRate(new BigDecimal("0.8")));

        assertThat(base.amount()).isEqualTo("1926.2500");
        assertThat(base.tax()).isEqualTo("125.0000");
    }

    @Test
    void aPartThatABundleMustHaveCountsToNoTotal() {
        var part = L5.as(LineKind.REQUIRED_COMPONENT);

        var totals = pricing.total(Header.PLAIN, pricing.price(List.of(L1.as(LineKind.BUNDLE), part, L11.as(LineKind.OPTIONAL_COMPONENT))));

        assertThat(totals).isEqualTo(pricing.total(Header.PLAIN, pricing.price(List.of(L1, L11))));
    }

    @Test
    void aLineWithoutAPriceCountsToNoTotalAndIsNamedInTheHeader() {
        var unpriced = Line.writeIn(null, BigDecimal.TWO).taxed(BigDecimal.TEN).discountedBy(BigDecimal.ONE);

        var totals = pricing.total(Header.PLAIN, pricing.price(List.of(L1, unpriced)));

        assertThat(totals.error()).isEqualTo(PricingError.DETAIL_ERROR);
        assertThat(totals.amount()).isEqualTo("1090.00");
        assertThat(totals.tax()).isEqualTo("0.00");
        assertThat(totals.lineItemDiscount()).isEqualTo("10.00");
    }

    @Test
    void theHeaderPercentageIsRoundedOnce() {
        var fiveCents = Line.writeIn(new BigDecimal("0.05"), BigDecimal.ONE);
        var lines = pricing.price(List.of(fiveCents, fiveCents));

        var totals = pricing.total(new Header(new BigDecimal("15"), null, null), lines);

        assertThat(totals.discount()).isEqualTo("0.02");
        assertThat(totals.amount()).isEqualTo("0.08");
    }

    @Test
    void aTotalBeyondTheRangeOfMoneyIsRefused() {
        var huge = Line.writeIn(new BigDecimal("900000000000000"), BigDecimal.ONE);

        assertThatThrownBy(() -> pricing.total(Header.PLAIN, pricing.price(List.of(huge, huge))))
                .isInstanceOfSatisfying(Refused.class, fault -> assertThat(fault.code()).isEqualTo(PricingCode.TOTAL_PRICE_INVALID));
        assertThatThrownBy(() -> pricing.total(new Header(null, new BigDecimal("1e15"), null), List.of()))
                .isInstanceOfSatisfying(Refused.class, fault -> assertThat(fault.code()).isEqualTo(PricingCode.TOTAL_DISCOUNT_INVALID));
    }

    private static Totals totals(
            String detail, String lineDiscount, String discount, String lessFreight, String freight, String tax, String total) {
        return new Totals(
                new BigDecimal(detail), new BigDecimal(lineDiscount), new BigDecimal(discount), new BigDecimal(lessFreight),
                new BigDecimal(freight), new BigDecimal(tax), new BigDecimal(total), PricingError.NONE);
    }
}
