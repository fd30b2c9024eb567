package org.dealwright.edge.webapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The headers of a request; names are known without regard to case. */
public final class Headers {
    public static final Headers NONE = of(Map.of());

    private final Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Headers() {}

    /** One value a name. */
    public static Headers of(Map<String, String> values) {
        var headers = new Headers();
        values.forEach(headers::add);
        return headers;
    }

    static Headers ofAll(Map<String, List<String>> values) {
        var headers = new Headers();
        values.forEach((name, each) -> each.forEach(value -> headers.add(name, value)));
        return headers;
    }

    private void add(String name, String value) {
        all.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    public @Nullable String first(String name) {
        var values = all.get(name);
        return values == null ? null : values.getFirst();
    }

    /** What the request would like, out of all its Prefer headers. */
    public Prefer prefer() {
        return Prefer.of(String.join(",", all.getOrDefault("Prefer", List.of())));
    }

    /** The etag, {@code *}, or null; some clients send the word null on every request to say nothing. */
    public @Nullable String ifMatch() {
        return condition("If-Match");
    }

    /** As {@link #ifMatch}. */
    public @Nullable String ifNoneMatch() {
        return condition("If-None-Match");
    }

    private @Nullable String condition(String name) {
        var value = first(name);
        return value == null || value.isBlank() || value.strip().equalsIgnoreCase("null") ? null : value.strip();
    }
}
