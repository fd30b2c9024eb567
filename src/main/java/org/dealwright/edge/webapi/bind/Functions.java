package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Match;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Operator;
import org.dealwright.edge.webapi.url.Argument;
import org.dealwright.edge.webapi.url.Expression.QueryFunction;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Operand;

/** The query functions of {@code $filter}: a property by its name, and values as text. */
final class Functions {
    private static final String NAMESPACE = "Microsoft.Dynamics.CRM";
    private static final String PROPERTY = "PropertyName";
    private final Operators operators;

    Functions(Operators operators) {
        this.operators = operators;
    }

    /** @throws Fault.Malformed when there is no such function or its parameters are others */
    Predicate of(Navigation navigation, RecordType type, @Nullable String variable, QueryFunction function) {
        var operator = Operator.ofFunction(function.name());
        var fullText = function.name().equals("Contains");
        if (!function.namespace().equals(NAMESPACE) || (operator == null && !fullText)) {
            throw Filter.unsupported(function.namespace() + "." + function.name());
        }
        var place = Place.of(navigation, type, variable, property(function, variable));
        var values = values(function);
        if (operator == null) {
            return Wildcards.of(Operators.textual(place.path()), Match.CONTAINS, values.isEmpty() ? "" : values.getFirst());
        }
        requireCount(operator, values);
        return operators.of(place.path(), operator, values);
    }

    private static Operand.Path property(QueryFunction function, @Nullable String variable) {
        for (var argument : function.arguments()) {
            if (argument.name().equals(PROPERTY)) {
                return switch (argument.value()) {
                    case Operand.Path path -> path;
                    case Literal.Text(var name) -> new Operand.Path(variable, List.of(name.strip().split("/", -1)));
                    case Literal other -> throw Comparisons.differ("Edm.String", org.dealwright.edge.webapi.Edm.of(other));
                };
            }
        }
        throw new Fault.Malformed(WebApiError.QUERY_OPTION_INVALID, "$filter", Map.of("option", PROPERTY, "value", ""));
    }

    private static List<String> values(QueryFunction function) {
        var values = new ArrayList<String>();
        for (var argument : function.arguments()) {
            if (!argument.name().equals(PROPERTY)) {
                add(values, argument, argument.value());
            }
        }
        return values;
    }

    private static void add(List<String> values, Argument argument, Operand value) {
        switch (value) {
            case Literal.Text(var text) -> values.add(text);
            case Literal.Number(var number) -> values.add(number.toPlainString());
            case Literal.Guid(var id) -> values.add(id.toString());
            case Literal.Date(var day) -> values.add(day.toString());
            case Literal.DateTime(var at) -> values.add(at.toString());
            case Literal.Bool(var yes) -> values.add(yes ? "1" : "0");
            case Literal.Array(var elements) -> elements.forEach(element -> add(values, argument, element));
            case Literal.Null _, Literal.Time _, Literal.Typed _, Literal.Structure _, Operand.Path _ ->
                throw new Fault.Malformed(WebApiError.QUERY_OPTION_INVALID, "$filter", Map.of("option", argument.name(), "value", value.toString()));
        }
    }

    static void requireCount(Operator operator, List<String> values) {
        var fits = switch (operator.takes()) {
            case NONE -> values.isEmpty();
            case ONE -> values.size() == 1;
            case TWO -> values.size() == 2;
            case SOME -> !values.isEmpty();
        };
        if (!fits) {
            throw new Fault.Malformed(WebApiError.FETCH_VALUE_COUNT, null,
                    Map.of("operator", operator.xmlName(), "expected", operator.takes().name(), "given", values.size()));
        }
    }
}
