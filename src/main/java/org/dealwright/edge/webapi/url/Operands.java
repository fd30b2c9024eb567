package org.dealwright.edge.webapi.url;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Reads values, paths and named arguments. */
final class Operands {
    private final Cursor cursor;
    private final Aliases aliases;
    private final Deque<String> variables = new ArrayDeque<>();

    Operands(Cursor cursor, Aliases aliases) {
        this.cursor = cursor;
        this.aliases = aliases;
    }

    Cursor cursor() {
        return cursor;
    }

    Operand operand() {
        var token = cursor.peek();
        if (token.literal() != null) {
            cursor.take();
            return token.literal();
        } else if (token.kind() == Token.Kind.ALIAS) {
            return aliases.resolve(cursor.take().text());
        } else if (token.is('[')) {
            return cursor.nested(() -> Json.array(this));
        } else if (token.is('{')) {
            return cursor.nested(() -> Json.structure(this));
        }
        return token.kind() == Token.Kind.WORD ? word(token) : path();
    }

    private Operand word(Token token) {
        var literal = switch (token.text()) {
            case "true", "True" -> new Literal.Bool(true);
            case "false", "False" -> new Literal.Bool(false);
            case "null" -> new Literal.Null();
            default -> null;
        };
        if (literal == null) {
            return path();
        }
        cursor.take();
        return literal;
    }

    /** A value that is no path. */
    Literal literal() {
        var start = cursor.peek();
        if (operand() instanceof Literal literal) {
            return literal;
        }
        throw cursor.unexpected(start, "");
    }

    Operand.Path path() {
        var root = cursor.peek();
        var variable = variables.contains(root.text()) ? root.text() : null;
        var steps = new ArrayList<String>();
        if (variable != null || root.text().equals("$it")) {
            cursor.take();
        } else {
            steps.add(step());
        }
        while (cursor.peek().is('/') && stepFollows(cursor.second())) {
            cursor.take();
            steps.add(step());
        }
        return new Operand.Path(variable, steps);
    }

    private static boolean stepFollows(Token token) {
        return token.kind() == Token.Kind.WORD || token.is('*') || token.text().equals("$count");
    }

    private String step() {
        if (!stepFollows(cursor.peek())) {
            throw cursor.unexpected("");
        }
        return cursor.take().text();
    }

    List<Operand.Path> paths() {
        var all = new ArrayList<Operand.Path>();
        do {
            all.add(path());
        } while (cursor.accept(','));
        return all;
    }

    /** One or more {@code name=value}, up to and with the closing parenthesis. */
    List<Argument> arguments() {
        var all = new ArrayList<Argument>();
        if (cursor.accept(')')) {
            return all;
        }
        do {
            var name = cursor.word();
            cursor.expect('=');
            all.add(new Argument(name, operand()));
        } while (cursor.accept(','));
        cursor.expect(')');
        return all;
    }

    /** Reads with one more lambda variable in sight. */
    <T> T with(String variable, Supplier<T> inner) {
        variables.push(variable);
        try {
            return inner.get();
        } finally {
            variables.pop();
        }
    }
}
