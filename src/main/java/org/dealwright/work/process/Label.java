package org.dealwright.work.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Words;

/**
 * What a part of a process is called: what comes with the product by a text of each language, what people drew by the names they gave.
 *
 * @param key of the text; shown only where there are no names
 * @param names by language; any language may be missing
 */
public record Label(String key, Map<Language, String> names) {
    public Label {
        names = names.isEmpty() ? Map.of() : new EnumMap<>(names);
    }

    public static Label text(String key) {
        return new Label(key, Map.of());
    }

    public static Label named(Language language, String name) {
        return new Label("", Map.of(language, name));
    }

    /** In the reader's language, else in English, else as it was first named. */
    public String in(Words words) {
        return names.isEmpty() ? words.of(key) : Stream.concat(Stream.of(names.get(words.language()), names.get(Language.EN)), names.values().stream())
                .filter(Objects::nonNull).findFirst().orElse("");
    }

    /** The same with a name in one more language; an empty name takes that language away. */
    public Label with(Language language, String name) {
        var more = new EnumMap<Language, String>(Language.class);
        more.putAll(names);
        if (name.isBlank()) {
            more.remove(language);
        } else {
            more.put(language, name.strip());
        }
        return new Label(key, more);
    }
}
