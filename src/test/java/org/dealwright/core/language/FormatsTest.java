package org.dealwright.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Language;

/** How numbers, money and times are written. Spaces that do not break are written as plain ones here. */
class FormatsTest {
    private static final Texts TEXTS = new Texts(Collections.emptySortedMap());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @CsvSource({
            "EN, '12,345.678'", "PL, '12 345,678'", "TR, '12.345,678'", "ES, '12.345,678'", "ZH, '12,345.678'", "NB, '12 345,678'"})
    void aNumberIsWrittenWithAllItsDigits(Language language, String text) {
        assertThat(plain(of(language).number(new BigDecimal("12345.678")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
            "EN, 'kr 12,345.68', 'NOK 12,345.68'", "PL, '12 345,68 kr', '12 345,68 NOK'", "TR, 'kr 12.345,68', 'NOK 12.345,68'",
            "ES, '12.345,68 kr', '12.345,68 NOK'", "ZH, 'kr 12,345.68', 'NOK 12,345.68'", "NB, '12 345,68 kr', '12 345,68 NOK'"})
    void moneyHasTheCompanysSymbolOrTheCodeInThePlaceOfTheLanguage(Language language, String symbol, String code) {
        var amount = new BigDecimal("12345.675");

        assertThat(plain(of(language).money(amount, new MoneyFormat("NOK", "kr", 2, MoneyFormat.Mark.SYMBOL)))).isEqualTo(symbol);
        assertThat(plain(of(language).money(amount, new MoneyFormat("NOK", "kr", 2, MoneyFormat.Mark.CODE)))).isEqualTo(code);
    }

    @Test
    void moneyHasThePrecisionOfItsCurrency() {
        var yen = new MoneyFormat("JPY", "¥", 0, MoneyFormat.Mark.SYMBOL);
        var dinar = new MoneyFormat("TND", "DT", 3, MoneyFormat.Mark.SYMBOL);
        var dollar = new MoneyFormat("USD", "$", 2, MoneyFormat.Mark.SYMBOL);

        assertThat(of(Language.EN).money(new BigDecimal("-617.5"), yen)).isEqualTo("-¥618");
        assertThat(plain(of(Language.EN).money(new BigDecimal("3.015"), dinar))).isEqualTo("DT 3.015");
        assertThat(of(Language.EN).shortMoney(new BigDecimal("1234567"), dollar)).isEqualTo("$1.23M");
        assertThat(of(Language.EN).shortMoney(new BigDecimal("-1234567"), dollar)).isEqualTo("-$1.23M");
        assertThat(plain(of(Language.NB).shortMoney(new BigDecimal("143000"), dollar))).isEqualTo("143k $");
        assertThat(plain(of(Language.PL).shortMoney(new BigDecimal("143000"), dollar))).isEqualTo("143 tys. $");
        assertThat(of(Language.ZH).shortMoney(new BigDecimal("1430000"), dollar)).isEqualTo("$143万");
    }

    @ParameterizedTest
    @CsvSource({"EN, 12.5%", "PL, '12,5%'", "TR, '%12,5'", "ES, '12,5 %'", "ZH, 12.5%", "NB, '12,5 %'"})
    void aPercentageIsWrittenAsItIsCounted(Language language, String text) {
        assertThat(plain(of(language).percent(new BigDecimal("12.5")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
            "EN, 'Mar 14, 2026', 2:05 PM", "PL, 14 mar 2026, 14:05", "TR, 14 Mar 2026, 14:05", "ES, 14 mar 2026, 14:05",
            "ZH, 2026年3月14日, 14:05", "NB, 14. mars 2026, 14:05"})
    void anInstantIsShownInTheTimeZoneOfTheReader(Language language, String date, String time) {
        var at = Instant.parse("2026-03-14T13:05:00Z");

        assertThat(plain(of(language).date(at))).isEqualTo(date);
        assertThat(plain(of(language).time(at))).isEqualTo(time);
        assertThat(plain(of(language).dateTime(at))).contains(date).contains(time);
    }

    @Test
    void theDayOfAnInstantIsTheReadersDay() {
        assertThat(of(Language.EN).date(Instant.parse("2026-03-14T23:30:00Z"))).isEqualTo("Mar 15, 2026");
    }

    @Test
    void aDateHasALongAndAShortForm() {
        assertThat(of(Language.NB).longDate(TODAY)).isEqualTo("lørdag 14. mars 2026");
        assertThat(of(Language.EN).shortDate(TODAY)).isEqualTo("Mar 14");
    }

    @ParameterizedTest
    @CsvSource({
            "EN, 0, today", "EN, 1, tomorrow", "EN, -1, yesterday", "EN, 3, in 3 days", "EN, -5, 5 days ago",
            "PL, 1, jutro", "TR, 0, bugün", "ES, 2, pasado mañana", "ZH, -1, 昨天", "NB, 3, om 3 døgn", "EN, 15, 'Mar 29, 2026'"})
    void aDayNearTodayIsNamedByItsDistance(Language language, int days, String text) {
        assertThat(plain(of(language).relativeDay(TODAY.plusDays(days), TODAY))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, now", "-300, 5 minutes ago", "7200, in 2 hours", "-86400, yesterday"})
    void aMomentOfTodayIsNamedByItsDistance(int seconds, String text) {
        var now = Instant.parse("2026-03-14T12:00:00Z");

        assertThat(of(Language.EN).relative(now.plusSeconds(seconds), now)).isEqualTo(text);
    }

    private static Formats of(Language language) {
        return TEXTS.in(language, ZoneId.of("Europe/Warsaw")).formats();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | US | Mar 14, 2026 | 2:05 PM | 1,234.5", "en | GB | 14 Mar 2026 | 14:05 | 1,234.5", "es | MX | 14 mar 2026 | 2:05 p.m. | 1,234.5",
            "es | ES | 14 mar 2026 | 14:05 | 1234,5"})
    void theCountryOfTheReaderDecidesHowTheLanguageIsWritten(String language, String country, String date, String time, String number) {
        var formats = TEXTS.in(Language.of(language), ZoneOffset.UTC, Locale.of(language, country)).formats();

        assertThat(formats.date(LocalDate.parse("2026-03-14"))).isEqualTo(date);
        assertThat(formats.time(Instant.parse("2026-03-14T14:05:00Z")).replaceAll("\\h", " ")).isEqualTo(time);
        assertThat(formats.number(new BigDecimal("1234.5"))).isEqualTo(number);
    }

    @Test
    void aCountryThatSpeaksAnotherLanguageOrIsUnknownDecidesNothing() {
        var polish = TEXTS.in(Language.PL, ZoneOffset.UTC, Locale.UK).formats();
        var nowhere = TEXTS.in(Language.EN, ZoneOffset.UTC, Locale.of("en", "XQ")).formats();

        assertThat(polish.locale().getLanguage()).isEqualTo("pl");
        assertThat(nowhere.locale()).isEqualTo(Locale.ENGLISH);
    }
}
