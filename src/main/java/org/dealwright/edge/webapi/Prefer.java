package org.dealwright.edge.webapi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a request would like and may not get.
 * Shape: annotations are names or patterns with {@code *} at the end; one that begins with a minus excludes.
 */
public record Prefer(boolean returnRepresentation, @Nullable Integer maxPageSize, List<String> annotations, boolean trackChanges,
        boolean continueOnError) {
    private static final Pattern PREFERENCE = Pattern.compile("([\\w.\\-]+)\\s*+(?:=\\s*+(?:\"([^\"]*)\"|([^\\s,;\"]*)))?+");
    private static final int MOST_DIGITS = 9;

    public Prefer {
        annotations = List.copyOf(annotations);
    }

    static Prefer of(String header) {
        var wishes = wishes(header);
        var annotations = wished(wishes, "include-annotations");
        return new Prefer("representation".equals(wishes.get("return")), number(wished(wishes, "maxpagesize")),
                annotations == null ? List.of() : Stream.of(annotations.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty()).toList(),
                isWished(wishes, "track-changes"), isWished(wishes, "continue-on-error"));
    }

    private static Map<String, String> wishes(String header) {
        var wishes = new HashMap<String, String>();
        var matcher = PREFERENCE.matcher(header);
        while (matcher.find()) {
            var value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            wishes.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return wishes;
    }

    /** Names may be written with odata. in front or without. */
    private static @Nullable String wished(Map<String, String> wishes, String name) {
        var prefixed = wishes.get("odata." + name);
        return prefixed == null ? wishes.get(name) : prefixed;
    }

    private static boolean isWished(Map<String, String> wishes, String name) {
        var value = wished(wishes, name);
        return value != null && !value.equalsIgnoreCase("false");
    }

    private static @Nullable Integer number(@Nullable String text) {
        var isNumber = text != null && text.length() <= MOST_DIGITS && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return text == null || text.isEmpty() || !isNumber ? null : Integer.valueOf(text);
    }

    /** Whether this annotation was asked for, as in {@code OData.Community.Display.V1.FormattedValue}. */
    public boolean includesAnnotation(String name) {
        return annotations.stream().anyMatch(each -> matches(each, name))
                && annotations.stream().noneMatch(each -> each.startsWith("-") && matches(each.substring(1), name));
    }

    private static boolean matches(String pattern, String name) {
        return pattern.endsWith("*") ? name.startsWith(pattern.substring(0, pattern.length() - 1)) : name.equals(pattern);
    }
}
