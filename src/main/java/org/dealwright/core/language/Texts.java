package org.dealwright.core.language;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Language;

/** All texts of the product, read from the class path once. */
@Component
public final class Texts {
    private final Map<Language, LanguageTexts> languages;

    public Texts() {
        this(TextFiles.read());
    }

    Texts(SortedMap<String, Map<String, Map<String, String>>> areas) {
        languages = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> new LanguageTexts(language, areas)));
    }

    public Words in(Language language, ZoneId zone) {
        return in(language, zone, language.locale());
    }

    /** @param reader whose country decides how numbers and dates are written, where it speaks the language */
    public Words in(Language language, ZoneId zone, Locale reader) {
        return new Words(this, language, new Formats(texts(language).formats(reader), zone));
    }

    /** For whoever asks, in the language and time zone of theirs. */
    public Words of(Actor actor) {
        return in(actor.language(), actor.zone());
    }

    /** English has every text. */
    public boolean has(String key) {
        return find(Language.EN, key) != null;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(texts(Language.EN).keys());
    }

    /** English where the language has none. */
    @Nullable Text find(Language language, String key) {
        var text = texts(language).find(key);
        return text == null ? texts(Language.EN).find(key) : text;
    }

    private LanguageTexts texts(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }
}
