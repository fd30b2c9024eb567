package org.dealwright.core.language;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Language;

/** All texts of the product, read from the class path once. */
@Component
public final class Texts {
    private static final String COLUMN = "column.";

    private final Map<Language, Map<String, Text>> texts = new EnumMap<>(Language.class);
    private final Map<Language, LanguageFormats> formats = new EnumMap<>(Language.class);

    public Texts() {
        this(TextFiles.read());
    }

    Texts(Map<String, Map<String, Map<String, String>>> areas) {
        for (var language : Language.values()) {
            var byKey = new HashMap<String, Text>();
            TextFiles.of(language, areas).forEach((key, text) -> byKey.put(key, new Text(text, language)));
            texts.put(language, byKey);
            formats.put(language, new LanguageFormats(language));
        }
    }

    public Words in(Language language, ZoneId zone) {
        return new Words(this, language, new Formats(formats(language), zone));
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
        return Set.copyOf(texts(Language.EN).keySet());
    }

    /** English where the language has none. */
    @Nullable Text find(Language language, String key) {
        var text = own(language, key);
        return text == null ? own(Language.EN, key) : text;
    }

    /** A column that many types share has one text: {@code column.lead.emailaddress1} is {@code column.emailaddress1} unless it has its own. */
    private @Nullable Text own(Language language, String key) {
        var text = texts(language).get(key);
        return text == null && key.startsWith(COLUMN) ? texts(language).get(COLUMN + key.substring(key.indexOf('.', COLUMN.length()) + 1)) : text;
    }

    private Map<String, Text> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private LanguageFormats formats(Language language) {
        return Objects.requireNonNull(formats.get(language));
    }
}
