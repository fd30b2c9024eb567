package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Expression.And;
import org.dealwright.edge.webapi.url.Expression.Compare;
import org.dealwright.edge.webapi.url.Expression.Comparison;
import org.dealwright.edge.webapi.url.Expression.Holds;
import org.dealwright.edge.webapi.url.Expression.Not;
import org.dealwright.edge.webapi.url.Expression.Or;

/** Reads the conditions of $filter: or over and over not over one comparison or call. */
final class Conditions {
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "eq", Comparison.EQ, "ne", Comparison.NE, "gt", Comparison.GT, "ge", Comparison.GE, "lt", Comparison.LT, "le", Comparison.LE);
    private static final Set<String> CONNECTIVES = Set.of("and", "or");
    private static final Set<String> ARITHMETIC = Set.of("add", "sub", "mul", "div", "divby", "mod");

    private final Cursor cursor;
    private final Operands operands;
    private final Calls calls;

    Conditions(Operands operands) {
        this.cursor = operands.cursor();
        this.operands = operands;
        this.calls = new Calls(operands, this);
    }

    Expression condition() {
        return cursor.nested(() -> chain("or", () -> chain("and", this::term, And::new), Or::new));
    }

    private Expression chain(String word, Supplier<Expression> part, Function<List<Expression>, Expression> joined) {
        var first = part.get();
        if (!cursor.peek().is(word)) {
            return first;
        }
        var parts = new ArrayList<>(List.of(first));
        while (cursor.accept(word)) {
            parts.add(part.get());
        }
        return joined.apply(parts);
    }

    private Expression term() {
        return cursor.accept("not") ? cursor.nested(() -> new Not(calls.negated(this::term))) : comparison();
    }

    private Expression comparison() {
        var before = calls.queryFunctions();
        var left = primary();
        var comparison = COMPARISONS.get(cursor.peek().text());
        if (comparison == null || cursor.peek().kind() != Token.Kind.WORD) {
            noOtherOperator();
            return left;
        }
        var operator = cursor.take();
        var right = right();
        if (ARITHMETIC.contains(cursor.peek().text())) {
            noOtherOperator();
        }
        if (left instanceof Holds(var operand)) {
            return new Compare(operand, comparison, right);
        }
        var same = sameAs(comparison, right);
        if (same == null) {
            throw cursor.unexpected(operator, "");
        }
        return same ? left : calls.negation(left, before);
    }

    private Expression primary() {
        if (cursor.accept('(')) {
            var inner = condition();
            cursor.expect(')');
            return inner;
        }
        var token = cursor.peek();
        var operand = operands.operand();
        if (!cursor.peek().is('(')) {
            return new Holds(operand);
        }
        if (token.kind() == Token.Kind.WORD && operand instanceof Operand.Path path) {
            return calls.call(path);
        }
        throw cursor.unexpected("");
    }

    private Operand right() {
        if (cursor.accept('(')) {
            var inner = cursor.nested(this::right);
            cursor.expect(')');
            return inner;
        }
        var operand = operands.operand();
        if (cursor.peek().is('(')) {
            throw Calls.unsupported(String.valueOf(operand));
        }
        return operand;
    }

    /** For {@code contains(…) eq true}: whether the condition itself or its negation is meant, null if neither. */
    private static @Nullable Boolean sameAs(Comparison comparison, Operand right) {
        return switch (comparison) {
            case EQ -> right instanceof Literal.Bool(var value) ? value : null;
            case NE -> right instanceof Literal.Bool(var value) ? !value : null;
            case GT, GE, LT, LE -> null;
        };
    }

    private void noOtherOperator() {
        var token = cursor.peek();
        if (token.kind() == Token.Kind.WORD && !CONNECTIVES.contains(token.text())) {
            var known = COMPARISONS.containsKey(token.text().toLowerCase(Locale.ROOT));
            throw known ? cursor.unexpected("eq, ne, gt, ge, lt, le") : Syntax.fault(
                    WebApiError.OPERATOR_UNSUPPORTED, cursor.option(), Map.of("name", Syntax.shown(token.text())));
        }
    }
}
