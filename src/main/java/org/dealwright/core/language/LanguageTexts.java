package org.dealwright.core.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Language;

/** The texts and formats of one language. Each is made when it is first needed, so that the start does not wait for all of them. */
final class LanguageTexts {
    private static final String COLUMN = "column.";
    private static final Set<ULocale> KNOWN = Set.of(ULocale.getAvailableLocales());

    private final Language language;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Text> parsed = new ConcurrentHashMap<>();
    private final Map<ULocale, LanguageFormats> formats = new ConcurrentHashMap<>();

    LanguageTexts(Language language, SortedMap<String, Map<String, Map<String, String>>> areas) {
        this.language = language;
        areas.values().forEach(languages -> languages.getOrDefault(language.tag(), Map.of()).forEach(written::putIfAbsent));
    }

    /** @param reader whose country decides, where it speaks the language and the library knows it */
    LanguageFormats formats(Locale reader) {
        var own = ULocale.forLocale(language.locale());
        var theirs = ULocale.forLocale(reader);
        var countries = theirs.getLanguage().equals(own.getLanguage()) && !theirs.getCountry().isEmpty();
        return formats.computeIfAbsent(countries ? known(theirs, own) : own, LanguageFormats::new);
    }

    private static ULocale known(ULocale wished, ULocale otherwise) {
        var plain = new ULocale(wished.getLanguage(), wished.getCountry());
        return KNOWN.contains(plain) ? plain : otherwise;
    }

    Set<String> keys() {
        return written.keySet();
    }

    /** A column that many types share has one text: {@code column.lead.fax} is {@code column.fax} unless it has its own. */
    @Nullable Text find(String key) {
        var text = own(key);
        return text == null && key.startsWith(COLUMN) ? own(COLUMN + key.substring(key.indexOf('.', COLUMN.length()) + 1)) : text;
    }

    private @Nullable Text own(String key) {
        var known = parsed.get(key);
        var text = known == null ? written.get(key) : null;
        return text == null ? known : parsed.computeIfAbsent(key, _ -> new Text(text, language));
    }
}
