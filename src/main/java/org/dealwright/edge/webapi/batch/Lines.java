package org.dealwright.edge.webapi.batch;

import org.jspecify.annotations.Nullable;

/** Walks through text line by line, whether lines end in LF or CRLF. */
final class Lines {
    private final String text;
    private int at;

    Lines(String text) {
        this.text = text;
    }

    /** Where the next line begins. */
    int position() {
        return at;
    }

    /** The next line without its end, null behind the last. */
    @Nullable String next() {
        if (at >= text.length()) {
            return null;
        }
        var newline = text.indexOf('\n', at);
        var end = newline < 0 ? text.length() : newline;
        var line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
        at = newline < 0 ? end : end + 1;
        return line;
    }

    /** The first line that isn't blank, null if there is none. */
    @Nullable String nextFull() {
        var line = next();
        while (line != null && line.isBlank()) {
            line = next();
        }
        return line;
    }

    String rest() {
        return text.substring(at);
    }
}
