package org.dealwright.edge.webapi.batch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Header lines of a part. */
final class Headers {
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*+boundary\\s*+=\\s*+(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final int SHOWN = 100;
    private static final int MANY = 200;

    private Headers() {}

    /** Reads lines up to and with the blank one. Result: names in lower case, the values of a repeated name joined by a comma. */
    static Map<String, String> read(Lines lines) {
        var headers = new HashMap<String, String>();
        var count = 0;
        for (@Nullable String line = lines.next(); line != null && !line.isBlank(); line = lines.next()) {
            var colon = line.indexOf(':');
            if (colon <= 0 || count++ == MANY) {
                throw invalid(line, "");
            }
            headers.merge(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(), Headers::joined);
        }
        return headers;
    }

    private static String joined(String first, String second) {
        return first + ", " + second;
    }

    static boolean isMultipart(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/mixed");
    }

    static String boundary(String contentType) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!isMultipart(contentType) || !boundary.find()) {
            throw invalid("Content-Type", contentType);
        }
        return boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
    }

    static Fault.Malformed invalid(String header, String value) {
        return new Fault.Malformed(WebApiError.BATCH_HEADER_INVALID, null, Map.of("header", shown(header), "value", shown(value)));
    }

    static String shown(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN));
    }
}
