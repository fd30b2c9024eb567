package org.dealwright.edge.webapi.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.batch.BatchRequest.Part;

/** Reads parts into operations. Lengths are not believed, boundaries are. */
final class BatchReader {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");
    private static final Pattern VERSION = Pattern.compile("\\sHTTP/\\d(?:\\.\\d)?$");

    private int operations;

    BatchRequest read(String contentType, String body) {
        var parts = new ArrayList<Part>();
        for (var text : Multipart.split(body, Headers.boundary(contentType))) {
            var lines = new Lines(text);
            var headers = Headers.read(lines);
            parts.add(Headers.isMultipart(typeOf(headers))
                    ? changeSet(typeOf(headers), lines.rest())
                    : new Part.Single(operation(headers, lines)));
        }
        return new BatchRequest(parts);
    }

    private static String typeOf(Map<String, String> headers) {
        return headers.getOrDefault("content-type", "application/http");
    }

    private Part changeSet(String contentType, String body) {
        var operations = new ArrayList<Operation>();
        for (var text : Multipart.split(body, Headers.boundary(contentType))) {
            var lines = new Lines(text);
            var headers = Headers.read(lines);
            if (Headers.isMultipart(typeOf(headers))) {
                throw new Fault.Malformed(WebApiError.BATCH_NESTED, null, Map.of());
            }
            operations.add(operation(headers, lines));
        }
        check(operations);
        return new Part.ChangeSet(operations);
    }

    private static void check(List<Operation> operations) {
        var ids = new HashSet<String>();
        for (var operation : operations) {
            if (operation.reads()) {
                throw new Fault.Malformed(WebApiError.BATCH_READ_IN_CHANGE_SET, null, Map.of());
            }
            if (operation.contentId() != null && !ids.add(operation.contentId())) {
                throw new Fault.Malformed(
                        WebApiError.BATCH_CONTENT_ID_REPEATED, null, Map.of("id", Headers.shown(operation.contentId())));
            }
        }
    }

    private Operation operation(Map<String, String> partHeaders, Lines lines) {
        if (!typeOf(partHeaders).toLowerCase(Locale.ROOT).startsWith("application/http")) {
            throw Headers.invalid("Content-Type", typeOf(partHeaders));
        }
        if (++operations > BatchRequest.MAX_OPERATIONS) {
            throw new Fault.Malformed(WebApiError.BATCH_TOO_MANY, null, Map.of("limit", BatchRequest.MAX_OPERATIONS));
        }
        var request = lines.nextFull();
        if (request == null || request.indexOf(' ') < 0) {
            throw invalid(request);
        }
        var method = request.substring(0, request.indexOf(' '));
        var url = VERSION.matcher(request.substring(method.length())).replaceFirst("").strip();
        if (!METHODS.contains(method) || url.isEmpty()) {
            throw invalid(request);
        }
        var headers = Headers.read(lines);
        // some clients take the id for a header of the request inside
        var id = partHeaders.getOrDefault("content-id", headers.get("content-id"));
        return new Operation(id, method, url, headers, lines.rest().strip());
    }

    private static Fault.Malformed invalid(@Nullable String requestLine) {
        var line = Headers.shown(requestLine == null ? "" : requestLine);
        return new Fault.Malformed(WebApiError.BATCH_REQUEST_LINE_INVALID, null, Map.of("line", line));
    }
}
