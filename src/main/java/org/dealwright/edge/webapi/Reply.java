package org.dealwright.edge.webapi;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request is answered. Shape: headers in the order of writing; every reply carries the version of the protocol. */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, Map<String, String> headers, byte[] body) {
    public static final String JSON = "application/json; odata.metadata=minimal";
    private static final String VERSION = "OData-Version";
    private static final byte[] NOTHING = {};

    public Reply {
        var all = new LinkedHashMap<String, String>();
        all.put(VERSION, "4.0");
        all.putAll(headers);
        headers = Collections.unmodifiableMap(all);
    }

    public static Reply json(int status, String json) {
        return json(status, json.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply json(int status, byte[] json) {
        return new Reply(status, Map.of("Content-Type", JSON), json);
    }

    public static Reply text(String text) {
        return new Reply(200, Map.of("Content-Type", "text/plain; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply noContent() {
        return empty(204);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), NOTHING);
    }

    /** Shape: the absolute address of the record that was written. */
    public static Reply noContent(String entityId) {
        return noContent().with("OData-EntityId", entityId).with("Location", entityId);
    }

    public Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
