package org.dealwright.edge.webapi.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Cuts a multipart body at its boundaries. What stands before the first and behind the last means nothing. */
final class Multipart {
    private Multipart() {}

    /** Errors: Malformed where there is no boundary, or not the closing one: what is left of a batch must not be carried out. */
    static List<String> split(String body, String boundary) {
        var parts = new ArrayList<String>();
        var lines = new Lines(body);
        var start = -1;
        var lineStart = 0;
        for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
            if (line.startsWith("--" + boundary)) {
                var tail = line.substring(boundary.length() + 2).strip();
                if (start >= 0 && (tail.isEmpty() || tail.equals("--"))) {
                    parts.add(body.substring(start, lineStart));
                }
                if (tail.equals("--")) {
                    return parts;
                }
                start = tail.isEmpty() ? lines.position() : start;
            }
            lineStart = lines.position();
        }
        throw new Fault.Malformed(WebApiError.BATCH_BOUNDARY_MISSING, null, Map.of("boundary", boundary));
    }
}
