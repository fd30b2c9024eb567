package org.dealwright.edge.webapi.url;

/** Strings: between single quotes, where '' is a quote, or between double quotes with the escapes of JSON. */
final class Quoted {
    private static final String ESCAPES = "\"\"\\\\//b\bf\fn\nr\rt\t";

    private Quoted() {}

    static Lexer.Scanned scan(Lexer.Source source, int quote) {
        return source.text().charAt(quote) == '\'' ? single(source, quote) : json(source, quote);
    }

    private static Lexer.Scanned single(Lexer.Source source, int quote) {
        var text = source.text();
        var value = new StringBuilder();
        for (var i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) != '\'') {
                value.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                value.append('\'');
                i++;
            } else {
                return new Lexer.Scanned(new Literal.Text(value.toString()), i + 1);
            }
        }
        throw Syntax.unexpected(source, text.length(), "'");
    }

    private static Lexer.Scanned json(Lexer.Source source, int quote) {
        var text = source.text();
        var value = new StringBuilder();
        for (var i = quote + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                return new Lexer.Scanned(new Literal.Text(value.toString()), i + 1);
            } else if (c == '\\') {
                value.append(escaped(source, i + 1));
                i += text.charAt(i + 1) == 'u' ? 5 : 1;
            } else {
                value.append(c);
            }
        }
        throw Syntax.unexpected(source, text.length(), "\"");
    }

    private static char escaped(Lexer.Source source, int at) {
        var text = source.text();
        if (at < text.length() && text.charAt(at) == 'u') {
            return unicode(source, at + 1);
        }
        for (var i = 0; at < text.length() && i < ESCAPES.length(); i += 2) {
            if (ESCAPES.charAt(i) == text.charAt(at)) {
                return ESCAPES.charAt(i + 1);
            }
        }
        throw Syntax.unexpected(source, at, "");
    }

    private static char unicode(Lexer.Source source, int at) {
        var value = 0;
        for (var i = at; i < at + 4; i++) {
            if (i >= source.text().length() || !Guids.isHex(source.text().charAt(i))) {
                throw Syntax.unexpected(source, Math.min(i, source.text().length()), "");
            }
            value = value << 4 | Character.digit(source.text().charAt(i), 16);
        }
        return (char) value;
    }
}
