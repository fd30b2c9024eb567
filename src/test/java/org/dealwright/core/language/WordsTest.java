package org.dealwright.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;

/** How a reader gets a text. */
class WordsTest {
    private static final Texts TEXTS = new Texts(new TreeMap<>(Map.of("ui", Map.of(
            "en", Map.of(
                    "ui.save", "Save", "ui.only", "Only English", "ui.dont", "Don''t {name}",
                    "ui.leads", "{count, plural, =0 {No leads} one {# lead} other {# leads}}",
                    "ui.sum", "{amount} on {day} at {time}", "error.WRONG", "{field}: at most {max}.",
                    "column.fax", "Fax", "column.base", "{column} (base currency)", "column.lead.name", "Topic"),
            "pl", Map.of(
                    "ui.save", "Zapisz", "ui.sum", "{amount} dnia {day} o {time}",
                    "column.name", "Nazwa",
                    "ui.leads", "{count, plural, one {# klient} few {# klientów (2-4)} many {# klientów} other {# klienta}}")))));

    @Test
    void aTextIsInTheLanguageOfTheReader() {
        assertThat(words(Language.PL).of("ui.save")).isEqualTo("Zapisz");
        assertThat(words(Language.EN).of("ui.save")).isEqualTo("Save");
    }

    @Test
    void whatALanguageDoesNotHaveIsShownInEnglish() {
        assertThat(words(Language.PL).of("ui.only")).isEqualTo("Only English");
        assertThat(words(Language.ZH).of("ui.save")).isEqualTo("Save");
    }

    @Test
    void whatNoLanguageHasIsShownByTheLastPartOfItsKey() {
        assertThat(words(Language.PL).of("column.lead.budgetamount")).isEqualTo("budgetamount");
        assertThat(TEXTS.has("column.lead.budgetamount")).isFalse();
    }

    @Test
    void aColumnThatTypesShareHasOneText() {
        assertThat(words(Language.EN).of("column.lead.fax")).isEqualTo("Fax");
        assertThat(words(Language.EN).of("column.lead.name")).isEqualTo("Topic");
        assertThat(words(Language.PL).of("column.lead.name")).isEqualTo("Nazwa");
        assertThat(words(Language.EN).of("column.lead.fax_base")).isEqualTo("Fax (base currency)");
    }

    @ParameterizedTest
    @CsvSource({
            "EN, 0, No leads", "EN, 1, 1 lead", "EN, 1200, '1,200 leads'",
            "PL, 1, 1 klient", "PL, 3, 3 klientów (2-4)", "PL, 5, 5 klientów", "PL, 22, 22 klientów (2-4)"})
    void aCountedThingFollowsThePluralsOfTheLanguage(Language language, int count, String text) {
        assertThat(words(language).of("ui.leads", "count", count)).isEqualTo(text);
    }

    @Test
    void valuesAreWrittenAsTheLanguageWritesThem() {
        var day = LocalDate.of(2026, 3, 14);
        var time = Instant.parse("2026-03-14T13:05:00Z");

        var text = words(Language.PL).of("ui.sum", "amount", new BigDecimal("1234567.12345"), "day", day, "time", time);

        assertThat(text.replace('\u00a0', ' ')).isEqualTo("1 234 567,12345 dnia 14 mar 2026 o 14 mar 2026, 14:05");
    }

    @Test
    void aSlotWithoutAValueShowsAnEllipsisNeverABrace() {
        assertThat(words(Language.EN).of("ui.dont")).isEqualTo("Don't …");
    }

    @Test
    void aFaultNamesWhatItIsAboutByItsLabel() {
        var fault = new Fault.Invalid(Wrong.WRONG, "name", Map.of("max", 300, "type", "lead", "column", "name"));

        assertThat(words(Language.EN).of(fault)).isEqualTo("Topic: at most 300.");
    }

    @Test
    void aFaultAboutSomethingWithoutALabelNamesItAsItIs() {
        var fault = new Fault.Invalid(Wrong.WRONG, "$filter", Map.of("max", 300));

        assertThat(words(Language.EN).of(fault)).isEqualTo("$filter: at most 300.");
    }

    private static Words words(Language language) {
        return TEXTS.in(language, ZoneId.of("Europe/Warsaw"));
    }

    private enum Wrong implements ErrorCode {
        WRONG;

        @Override
        public int number() {
            return 0;
        }
    }
}
