package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cuts a decoded path or option value into tokens; white space separates them and means nothing else. */
final class Lexer {
    private static final String SYMBOLS = "(),;/=[]{}:*";
    private static final Set<String> PREFIXES = Set.of("guid", "duration", "binary", "geography", "geometry");

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** The text and the option (or "path") that faults name. */
    record Source(String option, String text) {}

    /** Result: ends with a token of kind END. */
    static List<Token> tokens(Source source) {
        var lexer = new Lexer(source);
        while (lexer.at < source.text().length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", source.text().length(), null));
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        var c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\'' || c == '"') {
            literal(Quoted.scan(source, at));
        } else if (guidStartsHere()) {
            guid();
        } else if (SYMBOLS.indexOf(c) >= 0) {
            add(Token.Kind.SYMBOL, at + 1);
        } else if (Character.isDigit(c) || c == '-' || c == '+') {
            literal(Numeric.scan(source, at));
        } else {
            name(c);
        }
    }

    private boolean guidStartsHere() {
        var start = text.charAt(at) == '{' ? at + 1 : at;
        if (!Guids.startsAt(text, start)) {
            return false;
        }
        var end = start + Guids.LENGTH;
        return start > at ? end < text.length() && text.charAt(end) == '}' : end == text.length() || !isNamePart(text.charAt(end));
    }

    private void guid() {
        var start = text.charAt(at) == '{' ? at + 1 : at;
        var end = start + Guids.LENGTH;
        literal(new Scanned(new Literal.Guid(UUID.fromString(text.substring(start, end))), end + (start - at)));
    }

    private void name(char first) {
        var start = first == '$' || first == '@' ? at + 1 : at;
        var end = endOfName(start);
        if (end == start) {
            throw Syntax.unexpected(source, at, "");
        }
        var word = text.substring(start, end);
        if (first == '$' || first == '@') {
            add(first == '$' ? Token.Kind.DOLLAR : Token.Kind.ALIAS, end);
        } else if (end < text.length() && text.charAt(end) == '\'' && (word.indexOf('.') > 0 || PREFIXES.contains(word))) {
            typed(word, end);
        } else {
            add(Token.Kind.WORD, end);
        }
    }

    private void typed(String type, int quote) {
        var scanned = Quoted.scan(source, quote);
        var content = ((Literal.Text) scanned.literal()).value();
        var id = type.equals("guid") ? Guids.parse(content) : null;
        literal(new Scanned(id == null ? new Literal.Typed(type, content) : new Literal.Guid(id), scanned.end()));
    }

    private int endOfName(int start) {
        var end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private void literal(Scanned scanned) {
        tokens.add(new Token(Token.Kind.LITERAL, text.substring(at, scanned.end()), at, scanned.literal()));
        at = scanned.end();
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, null));
        at = end;
    }

    /** A literal and where the text goes on behind it. */
    record Scanned(Literal literal, int end) {}
}
