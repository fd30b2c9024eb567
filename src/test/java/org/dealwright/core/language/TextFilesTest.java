package org.dealwright.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.PluralRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.dealwright.core.kernel.Language;

/** The files of texts are complete: six languages, the same keys, the same slots, every plural the language has. */
class TextFilesTest {
    private static final Map<String, Map<String, Map<String, String>>> AREAS = TextFiles.read();

    @TestFactory
    List<DynamicTest> everyAreaSaysTheSameInSixLanguages() {
        return AREAS.keySet().stream().sorted().map(area -> DynamicTest.dynamicTest(area, () -> isComplete(AREAS.get(area)))).toList();
    }

    @Test
    void noKeyStandsInTwoAreas() {
        var keys = AREAS.values().stream().flatMap(area -> area.getOrDefault("en", Map.of()).keySet().stream());

        assertThat(doubles(keys)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noKeyStandsTwiceInAFile() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*/*.properties"))
                .map(file -> DynamicTest.dynamicTest(file.getDescription(), () -> assertThat(doubles(keys(file))).isEmpty()));
    }

    private static Stream<String> keys(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')).trim());
    }

    private static Set<String> doubles(Stream<String> keys) {
        var seen = new HashSet<String>();
        return keys.filter(key -> !seen.add(key)).collect(Collectors.toSet());
    }

    private static void isComplete(Map<String, Map<String, String>> area) {
        assertThat(area.keySet()).isEqualTo(Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.toSet()));
        var english = area.get("en");
        var mistakes = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            var texts = area.get(language.tag());
            without(english.keySet(), texts.keySet()).stream().filter(key -> !mayBeEnglishOnly(key))
                    .forEach(key -> mistakes.add(language + " lacks " + key));
            without(texts.keySet(), english.keySet()).forEach(key -> mistakes.add(language + " has the orphan " + key));
            texts.forEach((key, text) -> mistakes.addAll(mistakes(language, key, text, english.getOrDefault(key, text))));
        }
        assertThat(mistakes).isEmpty();
    }

    /** Columns that no form shows are met by programs only. */
    private static boolean mayBeEnglishOnly(String key) {
        return key.startsWith("column.");
    }

    private static List<String> mistakes(Language language, String key, String text, String english) {
        if (text.isBlank()) {
            return List.of(language + " says nothing for " + key);
        }
        if (!Slots.of(text).all().equals(Slots.of(english).all())) {
            return List.of(language + " has other slots for " + key + ": " + text);
        }
        return without(text.contains(", plural,") ? plurals(language) : Set.of(), forms(text)).stream()
                .map(form -> language + " lacks the plural " + form + " of " + key).toList();
    }

    /** The forms that whole numbers take; forms for fractions and exact millions fall back to other. */
    private static Set<String> plurals(Language language) {
        var rules = PluralRules.forLocale(language.locale());
        return IntStream.range(0, 1000).mapToObj(rules::select).collect(Collectors.toSet());
    }

    private static Set<String> forms(String text) {
        return Arrays.stream(text.split("[^a-z]+")).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var rest = new TreeSet<String>(Comparator.naturalOrder());
        rest.addAll(these);
        rest.removeAll(those);
        return rest;
    }
}
