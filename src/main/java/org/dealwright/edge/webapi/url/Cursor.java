package org.dealwright.edge.webapi.url;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** A place in a row of tokens. Nesting is limited, so that no request can exhaust the stack. */
final class Cursor {
    private static final int DEPTH = 100;

    private final Lexer.Source source;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Cursor(String option, String text) {
        this.source = new Lexer.Source(option, text);
        this.tokens = Lexer.tokens(source);
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token behind the next one. */
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token take() {
        var token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean accept(char symbol) {
        var found = peek().is(symbol);
        if (found) {
            take();
        }
        return found;
    }

    boolean accept(String word) {
        var found = peek().is(word);
        if (found) {
            take();
        }
        return found;
    }

    void expect(char symbol) {
        if (!accept(symbol)) {
            throw unexpected(String.valueOf(symbol));
        }
    }

    void expect(String word) {
        if (!accept(word)) {
            throw unexpected(word);
        }
    }

    String word() {
        if (peek().kind() != Token.Kind.WORD) {
            throw unexpected("");
        }
        return take().text();
    }

    void end() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("");
        }
    }

    Fault.Malformed unexpected(String expected) {
        return unexpected(peek(), expected);
    }

    Fault.Malformed unexpected(Token token, String expected) {
        return Syntax.unexpected(source, token.at(), expected);
    }

    String option() {
        return source.option();
    }

    /** Everything that calls itself goes through here. */
    <T> T nested(Supplier<T> inner) {
        if (++depth > DEPTH) {
            throw Syntax.fault(WebApiError.NESTED_TOO_DEEP, option(), Map.of("option", option(), "limit", DEPTH));
        }
        try {
            return inner.get();
        } finally {
            depth--;
        }
    }
}
