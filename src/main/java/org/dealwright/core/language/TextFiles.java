package org.dealwright.core.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files {@code texts/<area>/<language>.properties} on the class path, in UTF-8. A test says whether they are complete. */
final class TextFiles {
    private TextFiles() {
    }

    /** Result: texts by key, by language tag, by area. */
    static SortedMap<String, Map<String, Map<String, String>>> read() {
        var areas = new TreeMap<String, Map<String, Map<String, String>>>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*/*.properties")) {
                var path = resource.getURI().toString().split("/");
                var area = path[path.length - 2];
                var tag = path[path.length - 1].replace(".properties", "");
                areas.computeIfAbsent(area, _ -> new HashMap<>()).put(tag, read(resource));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return areas;
    }

    private static Map<String, String> read(Resource resource) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
