package org.dealwright.edge.webapi.bind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Argument;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Operand;

/** The key in the parentheses of an address as a condition: an id, or the values of an alternate key. */
public final class KeyCondition {
    private KeyCondition() {
    }

    /** @throws Fault.Malformed when the names are no key of the type or a value does not fit */
    public static Predicate of(Navigation navigation, RecordType type, Arguments key) {
        return switch (key) {
            case Arguments.Key(var value) -> compare(Path.of(type.id()), value);
            case Arguments.Named(var parts) -> named(navigation, type, parts);
            case Arguments.None _, Arguments.Empty _ -> throw unknown(type, "");
        };
    }

    private static Predicate named(Navigation navigation, RecordType type, List<Argument> parts) {
        var names = parts.stream().map(Argument::name).collect(Collectors.toSet());
        var known = names.equals(Set.of(type.id().name())) || type.keys().stream()
                .anyMatch(key -> names.equals(key.stream().map(column -> nameOf(navigation, type, column.name())).collect(Collectors.toSet())));
        if (!known || names.size() < parts.size()) {
            throw unknown(type, parts.stream().map(Argument::name).collect(Collectors.joining(",")));
        }
        return Predicate.all(parts.stream().map(part -> compare(Path.of(property(navigation, type, part).column()), part.value())).toList());
    }

    private static String nameOf(Navigation navigation, RecordType type, String column) {
        return navigation.property(type, column).map(Property::name).orElse("_" + column + "_value");
    }

    private static Property property(Navigation navigation, RecordType type, Argument part) {
        return navigation.require(type, part.name());
    }

    private static Predicate compare(Path path, Operand value) {
        if (value instanceof Literal literal && !(literal instanceof Literal.Null)) {
            return Comparisons.of(path, Operator.EQ, literal);
        }
        throw new Fault.Malformed(WebApiError.LITERAL_INVALID, null, Map.of("option", path.column().name(), "value", value.toString()));
    }

    private static Fault.Malformed unknown(RecordType type, String key) {
        return new Fault.Malformed(WebApiError.KEY_UNKNOWN, null, Map.of("type", type.name(), "key", key));
    }
}
