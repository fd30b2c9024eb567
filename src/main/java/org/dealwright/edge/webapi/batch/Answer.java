package org.dealwright.edge.webapi.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/** What one operation of a batch is answered. Shape: headers in the order of writing; body empty where there is none. */
public record Answer(@Nullable String contentId, int status, SequencedMap<String, String> headers, String body) {
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"), Map.entry(201, "Created"), Map.entry(204, "No Content"), Map.entry(206, "Partial Content"),
            Map.entry(304, "Not Modified"), Map.entry(400, "Bad Request"), Map.entry(401, "Unauthorized"), Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"), Map.entry(405, "Method Not Allowed"), Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"), Map.entry(413, "Content Too Large"), Map.entry(415, "Unsupported Media Type"),
            Map.entry(429, "Too Many Requests"), Map.entry(500, "Internal Server Error"), Map.entry(501, "Not Implemented"),
            Map.entry(503, "Service Unavailable"));

    public Answer {
        headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    }

    /** Clients refuse a status line without it. */
    String reason() {
        return REASONS.getOrDefault(status, "Status");
    }
}
