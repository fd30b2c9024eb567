package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Shape.Expand;
import org.dealwright.edge.webapi.url.Shape.Order;

/** Reads the options that a request and an expanded navigation property have in common, one after the other, into one shape. */
final class Shapes {
    static final Set<String> OPTIONS = Set.of("$select", "$filter", "$orderby", "$top", "$expand");

    private final Set<String> seen = new HashSet<>();
    private List<Operand.Path> select = List.of();
    private @Nullable Expression filter;
    private List<Order> orderBy = List.of();
    private @Nullable Integer top;
    private List<Expand> expand = List.of();

    Shape shape() {
        return new Shape(select, filter, orderBy, top, expand);
    }

    /** Shape: option is one of {@link #OPTIONS}; reads its value, up to what can't belong to it. */
    void read(String option, Operands value) {
        if (!seen.add(option)) {
            throw Syntax.option(WebApiError.QUERY_OPTION_REPEATED, option);
        }
        switch (option) {
            case "$select" -> select = ends(value.cursor()) ? List.of() : value.paths();
            case "$filter" -> filter = new Conditions(value).condition();
            case "$orderby" -> orderBy = orders(value);
            case "$top" -> top = wholeNumber(value.cursor());
            default -> expand = expands(value.cursor());
        }
    }

    private static boolean ends(Cursor cursor) {
        return cursor.peek().kind() == Token.Kind.END || cursor.peek().is(';') || cursor.peek().is(')');
    }

    private static List<Order> orders(Operands value) {
        var orders = new ArrayList<Order>();
        var cursor = value.cursor();
        do {
            var start = cursor.peek();
            if (!(value.operand() instanceof Operand.Path path)) {
                throw cursor.unexpected(start, "");
            }
            var descending = cursor.accept("desc");
            if (!descending) {
                cursor.accept("asc");
            }
            orders.add(new Order(path, descending));
        } while (cursor.accept(','));
        return orders;
    }

    private static int wholeNumber(Cursor cursor) {
        var token = cursor.take();
        try {
            if (token.literal() instanceof Literal.Number(var value) && value.signum() >= 0) {
                return value.intValueExact();
            }
        } catch (ArithmeticException _) {
            throw cursor.unexpected(token, "");
        }
        throw cursor.unexpected(token, "");
    }

    private static List<Expand> expands(Cursor cursor) {
        var expands = new ArrayList<Expand>();
        do {
            expands.add(cursor.nested(() -> expand(cursor)));
        } while (cursor.accept(','));
        return expands;
    }

    private static Expand expand(Cursor cursor) {
        var navigation = new Operands(cursor, Aliases.forbidden()).path();
        var references = cursor.peek().is('/') && cursor.second().text().equals("$ref");
        if (references) {
            cursor.take();
            cursor.take();
        }
        return new Expand(navigation, references, cursor.accept('(') ? options(cursor) : Shape.PLAIN);
    }

    private static Shape options(Cursor cursor) {
        var shapes = new Shapes();
        while (!cursor.accept(')')) {
            var option = cursor.take().text();
            if (!OPTIONS.contains(option)) {
                throw Syntax.option(WebApiError.QUERY_OPTION_NOT_IN_EXPAND, option);
            }
            cursor.expect('=');
            shapes.read(option, new Operands(cursor, Aliases.forbidden()));
            if (!cursor.peek().is(')')) {
                cursor.expect(';');
            }
        }
        return shapes.shape();
    }
}
