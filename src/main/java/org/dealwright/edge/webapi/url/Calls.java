package org.dealwright.edge.webapi.url;

import java.util.Map;
import java.util.function.Supplier;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Expression.Lambda;
import org.dealwright.edge.webapi.url.Expression.Match;
import org.dealwright.edge.webapi.url.Expression.Not;
import org.dealwright.edge.webapi.url.Expression.Quantifier;
import org.dealwright.edge.webapi.url.Expression.QueryFunction;
import org.dealwright.edge.webapi.url.Expression.TextFunction;

/** Reads what has parentheses behind a name in $filter: text functions, query functions, any and all. */
final class Calls {
    private static final Map<String, TextFunction> TEXT = Map.of(
            "contains", TextFunction.CONTAINS, "startswith", TextFunction.STARTSWITH, "endswith", TextFunction.ENDSWITH);
    private static final Map<String, Quantifier> QUANTIFIERS = Map.of("any", Quantifier.ANY, "all", Quantifier.ALL);

    private final Cursor cursor;
    private final Operands operands;
    private final Conditions conditions;
    private int queryFunctions;
    private int negations;

    Calls(Operands operands, Conditions conditions) {
        this.cursor = operands.cursor();
        this.operands = operands;
        this.conditions = conditions;
    }

    /** How many query functions were read so far. */
    int queryFunctions() {
        return queryFunctions;
    }

    /** Shape: name is the path before the parenthesis, which comes next. */
    Expression call(Operand.Path name) {
        var last = name.steps().isEmpty() ? "" : name.steps().getLast();
        var single = name.single();
        var quantifier = QUANTIFIERS.get(last);
        if (quantifier != null && single == null) {
            return lambda(name, quantifier);
        } else if (single != null && single.indexOf('.') > 0) {
            return queryFunction(single);
        }
        var function = single == null ? null : TEXT.get(single);
        if (function == null) {
            throw unsupported(name.toString());
        }
        return match(function);
    }

    private Expression match(TextFunction function) {
        cursor.expect('(');
        var text = operands.operand();
        cursor.expect(',');
        var part = operands.operand();
        cursor.expect(')');
        return new Match(function, text, part);
    }

    private Expression lambda(Operand.Path name, Quantifier quantifier) {
        var collection = new Operand.Path(name.variable(), name.steps().subList(0, name.steps().size() - 1));
        cursor.expect('(');
        if (quantifier == Quantifier.ANY && cursor.accept(')')) {
            return new Lambda(collection, quantifier, null, null);
        }
        var variable = cursor.word();
        cursor.expect(':');
        var condition = operands.with(variable, conditions::condition);
        cursor.expect(')');
        return new Lambda(collection, quantifier, variable, condition);
    }

    private Expression queryFunction(String name) {
        if (negations > 0) {
            throw negatedFunction();
        }
        queryFunctions++;
        cursor.expect('(');
        var dot = name.lastIndexOf('.');
        return new QueryFunction(name.substring(0, dot), name.substring(dot + 1), operands.arguments());
    }

    /** Reads what stands behind a not. */
    Expression negated(Supplier<Expression> inner) {
        negations++;
        try {
            return inner.get();
        } finally {
            negations--;
        }
    }

    /** Turns a condition round that was read before its negation was seen; before: the count of query functions in front of it. */
    Expression negation(Expression inner, int before) {
        if (queryFunctions > before) {
            throw negatedFunction();
        }
        return new Not(inner);
    }

    private Fault.Malformed negatedFunction() {
        return Syntax.fault(WebApiError.QUERY_FUNCTION_NEGATED, cursor.option(), Map.of());
    }

    static Fault.Malformed unsupported(String name) {
        return Syntax.fault(WebApiError.FUNCTION_UNSUPPORTED, "$filter", Map.of("name", Syntax.shown(name)));
    }
}
