package org.dealwright.edge.pages.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @ParameterizedTest
    @CsvSource({
            "en-US, 3/4, 2026-03-04", "en-GB, 3/4, 2026-04-03", "es-ES, 3/4, 2026-04-03", "zh-CN, 3/4, 2026-03-04", "pl-PL, 3.4, 2026-04-03",
            "en-US, 14/3, 2026-03-14", "en-GB, 14 Mar, 2026-03-14", "nb-NO, 14. mars 2027, 2027-03-14", "en-GB, +3d, 2026-03-13", "pl-PL, piątek, 2026-03-13"})
    void aDayIsReadAsTheCountryWritesIt(String reader, String typed, LocalDate day) {
        assertThat(new TypedDay(Locale.forLanguageTag(reader), TODAY).of(typed)).isEqualTo(day);
    }
}
