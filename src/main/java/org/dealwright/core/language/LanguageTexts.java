package org.dealwright.core.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Language;

/** The texts and formats of one language. Each is made when it is first needed, so that the start does not wait for all of them. */
final class LanguageTexts {
    private static final String COLUMN = "column.";

    private final Language language;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Text> parsed = new ConcurrentHashMap<>();
    private @Nullable LanguageFormats formats;

    LanguageTexts(Language language, SortedMap<String, Map<String, Map<String, String>>> areas) {
        this.language = language;
        areas.values().forEach(languages -> languages.getOrDefault(language.tag(), Map.of()).forEach(written::putIfAbsent));
    }

    synchronized LanguageFormats formats() {
        if (formats == null) {
            formats = new LanguageFormats(language);
        }
        return formats;
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
        var text = written.get(key);
        return text == null ? null : parsed.computeIfAbsent(key, _ -> new Text(text, language));
    }
}
