package org.dealwright.edge.webapi.url;

import java.util.List;
import java.util.stream.Collectors;

/** Says in one line what was read, so that tables of tests stay readable; parentheses show as brackets, kinds by name. */
final class Describe {
    private Describe() {}

    static String expression(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> "And" + all(parts);
            case Expression.Or(var parts) -> "Or" + all(parts);
            case Expression.Not(var inner) -> "Not[" + expression(inner) + "]";
            case Expression.Compare(var left, var how, var right) ->
                    "Compare[" + Print.operand(left) + " " + how + " " + Print.operand(right) + "]";
            case Expression.Match(var function, var text, var part) ->
                    "Match[" + function + " " + Print.operand(text) + " " + Print.operand(part) + "]";
            case Expression.Lambda(var collection, var quantifier, var variable, var condition) -> "Lambda[" + collection + " " + quantifier
                    + (condition == null ? "]" : " " + variable + " " + expression(condition) + "]");
            case Expression.QueryFunction(var namespace, var name, var arguments) ->
                    "Function[" + namespace + " " + name + arguments(" ", arguments) + "]";
            case Expression.Holds(var operand) -> "Holds[" + Print.operand(operand) + "]";
        };
    }

    private static String all(List<Expression> parts) {
        return parts.stream().map(Describe::expression).collect(Collectors.joining(" ", "[", "]"));
    }

    private static String arguments(String before, List<Argument> arguments) {
        return arguments.stream().map(a -> before + a.name() + "=" + Print.operand(a.value())).collect(Collectors.joining());
    }

    static String path(ResourcePath path) {
        return path.segments().stream().map(Describe::segment).collect(Collectors.joining(" / "));
    }

    private static String segment(Segment segment) {
        return switch (segment) {
            case Segment.Name(var name, var arguments) -> name + arguments(arguments);
            case Segment.Qualified(var namespace, var name, var arguments) -> "<" + namespace + ":" + name + ">" + arguments(arguments);
            case Segment.Word word -> word.name();
            case Segment.ContentId(var id) -> "id " + id;
        };
    }

    private static String arguments(Arguments arguments) {
        return switch (arguments) {
            case Arguments.None _ -> "";
            case Arguments.Empty _ -> "()";
            case Arguments.Key(var value) -> " key " + Print.operand(value);
            case Arguments.Named(var all) -> " with" + arguments(" ", all);
        };
    }

    static String shape(Shape shape) {
        return (shape.select().isEmpty() ? "" : "select" + shape.select() + " ")
                + (shape.filter() == null ? "" : "filter " + expression(shape.filter()) + " ")
                + (shape.orderBy().isEmpty() ? "" : "order" + shape.orderBy().stream()
                        .map(order -> order.path() + (order.descending() ? " down" : " up")).toList() + " ")
                + (shape.top() == null ? "" : "top " + shape.top() + " ")
                + (shape.expand().isEmpty() ? "" : "expand" + shape.expand().stream()
                        .map(Describe::expand).toList());
    }

    private static String expand(Shape.Expand expand) {
        return expand.navigation() + (expand.references() ? " refs" : "") + " {" + shape(expand.shape()) + "}";
    }
}
