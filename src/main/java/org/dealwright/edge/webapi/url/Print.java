package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree as text that reads as the same tree. */
public final class Print {
    private Print() {}

    /** The options of a shape as the query of an address, with its question mark, encoded; empty where nothing is asked. */
    public static String query(Shape shape) {
        var options = options(shape).stream().map(option -> option.substring(0, option.indexOf('=') + 1)
                + Percent.encode(option.substring(option.indexOf('=') + 1)).replace("%2c", ",").replace("%24", "$")).toList();
        return options.isEmpty() ? "" : "?" + String.join("&", options);
    }

    private static List<String> options(Shape shape) {
        var options = new ArrayList<String>();
        if (!shape.select().isEmpty()) {
            options.add("$select=" + shape.select().stream().map(Operand.Path::toString).collect(Collectors.joining(",")));
        }
        if (shape.filter() != null) {
            options.add("$filter=" + expression(shape.filter()));
        }
        if (!shape.orderBy().isEmpty()) {
            options.add("$orderby=" + shape.orderBy().stream().map(order -> order.path() + (order.descending() ? " desc" : "")).collect(Collectors.joining(",")));
        }
        if (!shape.expand().isEmpty()) {
            options.add("$expand=" + shape.expand().stream().map(Print::expand).collect(Collectors.joining(",")));
        }
        return options;
    }

    private static String expand(Shape.Expand expand) {
        var inner = options(expand.shape());
        return expand.navigation() + (expand.references() ? "/$ref" : "") + (inner.isEmpty() ? "" : "(" + String.join(";", inner) + ")");
    }

    public static String expression(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> joined(parts, " and ");
            case Expression.Or(var parts) -> joined(parts, " or ");
            case Expression.Not(var inner) -> "not " + part(inner);
            case Expression.Compare(var left, var how, var right) ->
                    operand(left) + " " + how.name().toLowerCase(Locale.ROOT) + " " + operand(right);
            case Expression.Match(var function, var text, var part) ->
                    function.name().toLowerCase(Locale.ROOT) + "(" + operand(text) + "," + operand(part) + ")";
            case Expression.Lambda(var collection, var quantifier, var variable, var condition) ->
                    collection + "/" + quantifier.name().toLowerCase(Locale.ROOT)
                            + (condition == null ? "()" : "(" + variable + ":" + expression(condition) + ")");
            case Expression.QueryFunction(var namespace, var name, var arguments) -> namespace + "." + name + "("
                    + arguments.stream().map(a -> a.name() + "=" + operand(a.value())).collect(Collectors.joining(",")) + ")";
            case Expression.Holds(var operand) -> operand(operand);
        };
    }

    private static String joined(List<Expression> parts, String word) {
        return parts.stream().map(Print::part).collect(Collectors.joining(word));
    }

    private static String part(Expression part) {
        return switch (part) {
            case Expression.And _, Expression.Or _, Expression.Not _ -> "(" + expression(part) + ")";
            case Expression.Compare _, Expression.Match _, Expression.Lambda _, Expression.QueryFunction _ -> expression(part);
            case Expression.Holds _ -> expression(part);
        };
    }

    static String operand(Operand operand) {
        return switch (operand) {
            case Operand.Path path -> path.toString();
            case Literal.Null _ -> "null";
            case Literal.Bool(var value) -> String.valueOf(value);
            case Literal.Number(var value) -> value.toString();
            case Literal.Text(var value) -> quoted(value);
            case Literal.Guid(var value) -> value.toString();
            case Literal.Date(var value) -> value.toString();
            case Literal.DateTime(var value) -> value.toString();
            case Literal.Time(var value) -> value.toString();
            case Literal.Typed(var type, var text) -> type + quoted(text);
            case Literal.Array(var elements) -> elements.stream().map(Print::operand).collect(Collectors.joining(",", "[", "]"));
            case Literal.Structure(var members) -> members.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + operand(member.getValue())).collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
