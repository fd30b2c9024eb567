package org.dealwright.edge.webapi.bind;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.Match;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Edm;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Expression;
import org.dealwright.edge.webapi.url.Expression.Comparison;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Operand;

/** {@code $filter} as a condition of the core. */
final class Filter {
    private final Navigation navigation;
    private final Functions functions;
    private final Limits limits;
    private final RecordType type;
    private final @Nullable String variable;

    Filter(Navigation navigation, Functions functions, Limits limits, RecordType type, @Nullable String variable) {
        this.navigation = navigation;
        this.functions = functions;
        this.limits = limits;
        this.type = type;
        this.variable = variable;
    }

    /** @throws Fault.Malformed when a name is unknown or a value does not fit */
    Predicate of(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> Predicate.all(parts.stream().map(this::of).toList());
            case Expression.Or(var parts) -> Predicate.any(parts.stream().map(this::of).toList());
            case Expression.Not(var inner) -> new Not(of(inner));
            case Expression.Compare(var left, var comparison, var right) -> compare(left, operator(comparison), right);
            case Expression.Match match -> match(match);
            case Expression.Lambda lambda -> new Lambdas(navigation, limits, type, variable).of(lambda, this::over);
            case Expression.QueryFunction function -> counted(functions.of(navigation, type, variable, function));
            case Expression.Holds(var operand) -> holds(operand);
        };
    }

    private Predicate counted(Predicate leaf) {
        limits.condition();
        return leaf;
    }

    private Predicate compare(Operand left, Operator operator, Operand right) {
        limits.condition();
        if (left instanceof Operand.Path path) {
            var place = place(path);
            return right instanceof Literal literal ? compare(place, operator, literal) : Comparisons.of(place, operator, place((Operand.Path) right));
        }
        if (right instanceof Operand.Path path) {
            return compare(place(path), turned(operator), (Literal) left);
        }
        return constant((Literal) left, operator, (Literal) right);
    }

    private static Predicate compare(Place place, Operator operator, Literal literal) {
        var none = literal instanceof Literal.Null && (operator == Operator.EQ || operator == Operator.NE);
        return none ? place.emptiness(operator == Operator.EQ) : Comparisons.of(place.path(), operator, literal);
    }

    private static Predicate constant(Literal left, Operator operator, Literal right) {
        if (left instanceof Literal.Number(var one) && right instanceof Literal.Number(var other)) {
            return operator.holds(one.compareTo(other)) ? Predicate.everything() : Predicate.nothing();
        }
        if (operator != Operator.EQ && operator != Operator.NE) {
            throw Comparisons.differ(Edm.of(left), Edm.of(right));
        }
        return left.equals(right) == (operator == Operator.EQ) ? Predicate.everything() : Predicate.nothing();
    }

    private Predicate match(Expression.Match match) {
        limits.condition();
        if (!(match.text() instanceof Operand.Path path) || !(match.part() instanceof Literal.Text(var part))) {
            throw match.part() instanceof Operand.Path other ? Place.unsupported(other) : Comparisons.differ(Edm.STRING, Edm.of(literal(match)));
        }
        var how = switch (match.function()) {
            case CONTAINS -> Match.CONTAINS;
            case STARTSWITH -> Match.STARTS;
            case ENDSWITH -> Match.ENDS;
        };
        return Wildcards.of(Operators.textual(place(path).path()), how, part);
    }

    private static Literal literal(Expression.Match match) {
        return match.part() instanceof Literal literal && !(literal instanceof Literal.Text) ? literal
                : match.text() instanceof Literal text ? text : new Literal.Null();
    }

    private Predicate holds(Operand operand) {
        limits.condition();
        return switch (operand) {
            case Literal.Bool(var value) -> value ? Predicate.everything() : Predicate.nothing();
            case Operand.Path path when place(path).path().column().type() instanceof ColumnType.YesNo ->
                new Compare(place(path).path(), Operator.EQ, true);
            case Operand.Path path -> throw Comparisons.differ(Edm.of(place(path).path().column().type()), "Edm.Boolean");
            case Literal other -> throw Comparisons.differ(Edm.of(other), "Edm.Boolean");
        };
    }

    private Predicate over(RecordType other, @Nullable String name, Expression condition) {
        return new Filter(navigation, functions, limits, other, name).of(condition);
    }

    private Place place(Operand.Path path) {
        var place = Place.of(navigation, type, variable, path);
        for (Hop _ : place.path().hops()) {
            limits.join();
        }
        return place;
    }

    private static Operator operator(Comparison comparison) {
        return switch (comparison) {
            case EQ -> Operator.EQ;
            case NE -> Operator.NE;
            case GT -> Operator.GT;
            case GE -> Operator.GE;
            case LT -> Operator.LT;
            case LE -> Operator.LE;
        };
    }

    /** The operator as seen from the other side. */
    private static Operator turned(Operator operator) {
        return switch (operator) {
            case EQ, NE -> operator;
            case GT -> Operator.LT;
            case GE -> Operator.LE;
            case LT -> Operator.GT;
            case LE -> Operator.GE;
        };
    }

    static Fault.Malformed unsupported(String function) {
        return new Fault.Malformed(WebApiError.FUNCTION_UNSUPPORTED, "$filter", Map.of("name", function));
    }
}
