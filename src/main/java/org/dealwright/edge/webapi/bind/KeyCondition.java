package org.dealwright.edge.webapi.bind;

import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Argument;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Operand;

/**
 * The key in the parentheses of an address as a condition: an id, or any values by which a record is known. That only one record has them is for
 * the reader to find out.
 */
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
        if (parts.stream().map(Argument::name).distinct().count() < parts.size()) {
            throw unknown(type, names(parts));
        }
        return Predicate.all(parts.stream().map(part -> compare(Path.of(navigation.require(type, part.name()).column()), part.value())).toList());
    }

    /** What a request is told whose values many records have. */
    public static Fault.Malformed ambiguous(RecordType type) {
        return new Fault.Malformed(WebApiError.KEY_AMBIGUOUS, null, Map.of("type", type.name()));
    }

    private static Predicate compare(Path path, Operand value) {
        if (value instanceof Literal literal && !(literal instanceof Literal.Null)) {
            return Comparisons.of(path, Operator.EQ, literal);
        }
        throw new Fault.Malformed(WebApiError.LITERAL_INVALID, null, Map.of("option", path.column().name(), "value", value.toString()));
    }

    private static String names(List<Argument> parts) {
        return String.join(", ", parts.stream().map(Argument::name).toList());
    }

    private static Fault.Malformed unknown(RecordType type, String key) {
        return new Fault.Malformed(WebApiError.KEY_UNKNOWN, null, Map.of("type", type.name(), "key", key));
    }
}
