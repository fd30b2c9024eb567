package org.dealwright.edge.webapi.batch;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One request inside a batch.
 * Shape: url as written (absolute, from the root of the host, relative to the service, or {@code $1…}), to be read by Address;
 * header names in lower case; body empty where there is none.
 */
public record Operation(@Nullable String contentId, String method, String url, Map<String, String> headers, String body) {
    public Operation {
        headers = Map.copyOf(headers);
    }

    /** Result: null if the request has no such header. */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it only reads. */
    public boolean reads() {
        return method.equals("GET");
    }
}
