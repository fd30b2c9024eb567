package org.dealwright.core.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.dealwright.core.kernel.Language;

/** The files {@code texts/<area>/<language>.properties} on the class path, in UTF-8. */
final class TextFiles {
    private TextFiles() {
    }

    /** Result: texts by key, by language tag, by area. */
    static Map<String, Map<String, Map<String, String>>> read() {
        var areas = new HashMap<String, Map<String, Map<String, String>>>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*/*.properties")) {
                var path = resource.getURI().toString().split("/");
                var area = path[path.length - 2];
                var tag = path[path.length - 1].replace(".properties", "");
                areas.computeIfAbsent(area, _ -> new HashMap<>()).put(tag, read(resource, area + "/" + tag));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return areas;
    }

    /** All texts of one language by key. Errors: IllegalArgumentException when two areas have the same key. */
    static Map<String, String> of(Language language, Map<String, Map<String, Map<String, String>>> areas) {
        var texts = new HashMap<String, String>();
        areas.forEach((area, languages) -> languages.getOrDefault(language.tag(), Map.of()).forEach((key, text) -> {
            if (texts.put(key, text) != null) {
                throw new IllegalArgumentException("the text " + key + " stands in two areas, one is " + area);
            }
        }));
        return texts;
    }

    private static Map<String, String> read(Resource resource, String name) throws IOException {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return parse(reader, name);
        }
    }

    /** Errors: IllegalArgumentException when a key stands there twice. */
    static Map<String, String> parse(Reader reader, String name) throws IOException {
        var once = new Once(name);
        once.load(reader);
        var texts = new HashMap<String, String>();
        once.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** Properties keep the last of two equal keys; here the second one is a mistake. */
    private static final class Once extends Properties {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String file;

        Once(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new IllegalArgumentException("the text " + key + " stands twice in " + file);
            }
            return super.put(key, text);
        }
    }
}
