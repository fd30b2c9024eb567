package org.dealwright.edge.webapi.fetch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text inside a cookie: XML escapes, and {@code _xHHHH_} for what XML can't hold at all. */
final class XmlText {
    private static final Pattern HIDDEN = Pattern.compile("_x([0-9a-f]{4})_");

    private XmlText() {}

    static String escape(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(hides(text, i) ? "_x%04x_".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /** Also white space that the reader would turn into a plain space, and an underscore that would read as the start of an escape. */
    private static boolean hides(String text, int at) {
        var c = text.charAt(at);
        return c < ' ' || c == '\uFFFE' || c == '\uFFFF' || (Character.isSurrogate(c) && !paired(text, at))
                || text.startsWith("_x", at);
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    static String unescape(String text) {
        return HIDDEN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
