package org.dealwright.edge.pages.preview;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.view.Words;

/** The texts of the user interface alone; a missing key is an error here. */
record UiWords(Language language, Properties texts) implements Words {
    static UiWords in(Language language) {
        var texts = new Properties();
        List.of("ui", "page", "admin").forEach(area -> read("/texts/" + area + "/" + language.tag() + ".properties", texts));
        return new UiWords(language, texts);
    }

    private static void read(String file, Properties texts) {
        try (var reader = new InputStreamReader(Objects.requireNonNull(UiWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String of(String key, Object... arguments) {
        var slots = new HashMap<String, Object>();
        for (var at = 0; at < arguments.length; at += 2) {
            slots.put((String) arguments[at], arguments[at + 1]);
        }
        var pattern = Objects.requireNonNull(texts.getProperty(key), () -> language + " has no text " + key);
        return new MessageFormat(pattern, language.locale()).format(slots);
    }
}
