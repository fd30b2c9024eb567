package org.dealwright.edge.webapi.url;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** The decoded options of a raw query by name, read into a {@link Query}. */
final class Options {
    private static final Set<String> TEXTS = Set.of(
            "$skiptoken", "$id", "tag", "annotations", "size", "sessiontoken", "x-ms-file-name");
    private static final Map<String, String> SOURCES = Map.of("fetchxml", "fetchXml", "savedquery", "savedQuery", "userquery", "userQuery");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> aliasTexts = new LinkedHashMap<>();
    private final Aliases aliases;

    /** Shape: the raw query, without its question mark. */
    Options(@Nullable String rawQuery) {
        for (var piece : (rawQuery == null ? "" : rawQuery).split("&")) {
            if (!piece.isEmpty()) {
                add(piece);
            }
        }
        aliases = Aliases.of(aliasTexts);
    }

    private void add(String piece) {
        var equals = piece.indexOf('=');
        var written = Percent.decodeQuery(equals < 0 ? piece : piece.substring(0, equals)).strip();
        var name = SOURCES.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        var value = equals < 0 ? "" : Percent.decodeQuery(piece.substring(equals + 1));
        if ((name.startsWith("@") ? aliasTexts : values).put(name, value) != null) {
            throw Syntax.option(WebApiError.QUERY_OPTION_REPEATED, name);
        }
    }

    Aliases aliases() {
        return aliases;
    }

    Query query() {
        var shapes = new Shapes();
        var texts = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (Shapes.OPTIONS.contains(name)) {
                shape(shapes, name, value);
            } else if (TEXTS.contains(name)) {
                texts.put(name, value);
            } else if (!name.equals("$count") && !name.equals("$apply") && !SOURCES.containsValue(name)) {
                throw Syntax.option(WebApiError.QUERY_OPTION_UNSUPPORTED, name);
            }
        });
        return new Query(shapes.shape(), count(), source(), apply(), texts);
    }

    private void shape(Shapes shapes, String name, String value) {
        var cursor = new Cursor(name, value);
        shapes.read(name, new Operands(cursor, aliases));
        cursor.end();
    }

    private boolean count() {
        return switch (values.getOrDefault("$count", "false").strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("$count");
        };
    }

    private List<Transformation> apply() {
        var text = values.get("$apply");
        if (text == null) {
            return List.of();
        }
        var cursor = new Cursor("$apply", text);
        var steps = new Transformations(new Operands(cursor, aliases)).all();
        cursor.end();
        return steps;
    }

    private @Nullable Source source() {
        var given = SOURCES.values().stream().filter(values::containsKey).toList();
        if (given.size() > 1) {
            throw Syntax.option(WebApiError.QUERY_SOURCE_AMBIGUOUS, String.join(", ", given.stream().sorted().toList()));
        }
        return given.isEmpty() ? null : source(given.getFirst());
    }

    private Source source(String name) {
        var text = values.getOrDefault(name, "").strip();
        if (name.equals("fetchXml")) {
            return new Source.FetchXml(text);
        }
        var id = new Literal.Text(text.replace("'", "")).asGuid();
        if (id == null) {
            throw invalid(name);
        }
        return name.equals("savedQuery") ? new Source.SavedQuery(id) : new Source.UserQuery(id);
    }

    private Fault.Malformed invalid(String name) {
        var arguments = Map.of("option", name, "value", Syntax.shown(values.getOrDefault(name, "")));
        return Syntax.fault(WebApiError.QUERY_OPTION_INVALID, name, arguments);
    }
}
