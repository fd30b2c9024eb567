package org.dealwright.sales.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in the base currency. */
class ExchangeRateTest {
    @ParameterizedTest
    @CsvSource({
            "10000, 10, 1000.0000", "10000, 5, 2000.0000", "1541, 0.8, 1926.2500",
            "1, 3, 0.3333", "2, 3, 0.6667", "-2, 3, -0.6667", "7, 1, 7.0000"})
    void anAmountIsDividedByTheRate(BigDecimal amount, BigDecimal rate, String base) {
        assertThat(new ExchangeRate(rate).toBase(amount)).isEqualTo(base);
    }
}
