package org.dealwright.edge.webapi.url;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Percent-encoding and back. Java's own decoder replaces broken UTF-8 and takes + for a space in paths too. */
public final class Percent {
    private static final String UNRESERVED = "-._~";

    private Percent() {}

    public static String decodePath(String raw) {
        return raw.indexOf('%') < 0 ? raw : decode(raw);
    }

    /** In a query + is a space, as browsers' forms and the field's own service have it; a plus is written %2B. */
    public static String decodeQuery(String raw) {
        return decodePath(raw.replace('+', ' '));
    }

    /** Escapes all but letters, digits and {@code -._~}, in lower case as the field's service does. */
    public static String encode(String text) {
        var out = new StringBuilder();
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            var plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            out.append(plain ? String.valueOf((char) b) : "%%%02x".formatted(b));
        }
        return out.toString();
    }

    private static String decode(String raw) {
        var bytes = raw.getBytes(StandardCharsets.UTF_8);
        var out = ByteBuffer.allocate(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                out.put((byte) (digit(bytes, i + 1, raw) << 4 | digit(bytes, i + 2, raw)));
                i += 2;
            } else {
                out.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException _) {
            throw broken(raw);
        }
    }

    private static int digit(byte[] bytes, int at, String raw) {
        var value = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        if (value < 0) {
            throw broken(raw);
        }
        return value;
    }

    private static Fault.Malformed broken(String raw) {
        return new Fault.Malformed(WebApiError.BAD_ENCODING, null, Map.of("text", Syntax.shown(raw)));
    }
}
