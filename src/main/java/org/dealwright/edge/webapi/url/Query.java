package org.dealwright.edge.webapi.url;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The query options of a request.
 * Shape: texts are the options that are plain text, under their names ($skiptoken, $id, tag, annotations, size, sessiontoken,
 * x-ms-file-name).
 */
public record Query(Shape shape, boolean count, @Nullable Source source, List<Transformation> apply, Map<String, String> texts) {
    public static final Query NONE = new Query(Shape.PLAIN, false, null, List.of(), Map.of());

    public Query {
        apply = List.copyOf(apply);
        texts = Map.copyOf(texts);
    }

    public @Nullable String skipToken() {
        return texts.get("$skiptoken");
    }

    /** The address in {@code $id} of a DELETE on {@code $ref}. */
    public @Nullable String reference() {
        return texts.get("$id");
    }

    public @Nullable String tag() {
        return texts.get("tag");
    }
}
