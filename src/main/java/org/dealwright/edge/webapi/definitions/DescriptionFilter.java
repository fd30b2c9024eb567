package org.dealwright.edge.webapi.definitions;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Expression;
import org.dealwright.edge.webapi.url.Expression.Comparison;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Operand;

/** Whether a condition holds for a description. Text compares as it is written; an enum member by its name. */
record DescriptionFilter(ObjectNode described) {
    /** @throws Fault.Malformed when the condition is more than names, values and text */
    boolean holds(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> parts.stream().allMatch(this::holds);
            case Expression.Or(var parts) -> parts.stream().anyMatch(this::holds);
            case Expression.Not(var inner) -> !holds(inner);
            case Expression.Compare(var left, var comparison, var right) -> compare(value(left), comparison, value(right));
            case Expression.Match(var function, var text, var part) -> match(function, text(text), text(part));
            case Expression.Holds(var operand) -> Boolean.TRUE.equals(value(operand));
            case Expression.Lambda _, Expression.QueryFunction _ -> throw unsupported(expression);
        };
    }

    private static boolean compare(@Nullable Object left, Comparison comparison, @Nullable Object right) {
        return switch (comparison) {
            case EQ -> Objects.equals(left, right);
            case NE -> !Objects.equals(left, right);
            case GT -> order(left, right) > 0;
            case GE -> order(left, right) >= 0 && left != null;
            case LT -> order(left, right) < 0;
            case LE -> order(left, right) <= 0 && left != null;
        };
    }

    private static int order(@Nullable Object left, @Nullable Object right) {
        return left instanceof BigDecimal one && right instanceof BigDecimal other ? one.compareTo(other)
                : left instanceof String one && right instanceof String other ? one.compareTo(other) : 0;
    }

    private static boolean match(Expression.TextFunction function, String text, String part) {
        return switch (function) {
            case CONTAINS -> text.contains(part);
            case STARTSWITH -> text.startsWith(part);
            case ENDSWITH -> text.endsWith(part);
        };
    }

    private String text(Operand operand) {
        return value(operand) instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
    }

    private @Nullable Object value(Operand operand) {
        return switch (operand) {
            case Operand.Path path -> value(path);
            case Literal.Null _ -> null;
            case Literal.Bool(var value) -> value;
            case Literal.Number(var value) -> value.stripTrailingZeros();
            case Literal.Text(var value) -> value;
            case Literal.Guid(var id) -> id.toString();
            case Literal.Typed(_, var text) -> text;
            case Literal.Date _, Literal.DateTime _, Literal.Time _, Literal.Array _, Literal.Structure _ -> operand.toString();
        };
    }

    private @Nullable Object value(Operand.Path path) {
        JsonNode at = described;
        for (var step : path.steps()) {
            at = at.path(step);
        }
        return at.isString() ? at.asString() : at.isBoolean() ? at.asBoolean() : at.isNumber() ? at.decimalValue().stripTrailingZeros() : null;
    }

    private static Fault.Malformed unsupported(Expression expression) {
        return new Fault.Malformed(WebApiError.FUNCTION_UNSUPPORTED, "$filter", Map.of("name", expression.getClass().getSimpleName()));
    }
}
