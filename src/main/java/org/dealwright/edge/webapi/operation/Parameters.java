package org.dealwright.edge.webapi.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.operation.Operation.Parameter;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.write.Bodies;
import org.dealwright.edge.webapi.write.Known;
import org.dealwright.edge.webapi.write.Places;

/** Reads the parameters of an operation by what it declares. */
@Component
final class Parameters {
    private static final String TYPE = "@odata.type";
    private static final String NAMESPACE = "Microsoft.Dynamics.CRM.";

    private final Registry registry;
    private final Places places;
    private final Bodies bodies;

    Parameters(Registry registry, Places places, Bodies bodies) {
        this.registry = registry;
        this.places = places;
        this.bodies = bodies;
    }

    /** @throws Fault.Malformed when one is missing, unknown, or of another kind */
    Map<String, Object> read(Operation operation, ObjectNode json, Known known) {
        var values = new HashMap<String, Object>();
        json.properties().stream().filter(member -> member.getKey().indexOf('@') < 0).forEach(member -> {
            var parameter = operation.parameter(member.getKey()).orElseThrow(() -> fault(WebApiError.PARAMETER_UNKNOWN, operation, member.getKey()));
            if (!member.getValue().isNull()) {
                values.put(parameter.name(), value(parameter, parameter.type(), member.getValue(), known));
            }
        });
        operation.parameters().stream().filter(each -> !each.optional() && !values.containsKey(each.name())).findFirst().ifPresent(missing -> {
            throw fault(WebApiError.PARAMETER_MISSING, operation, missing.name());
        });
        return values;
    }

    private Object value(Parameter parameter, Type type, JsonNode json, Known known) {
        return switch (type) {
            case Type.Primitive primitive -> primitive(parameter, primitive, json);
            case Type.Entity(var name) -> entity(parameter, name, json, known);
            case Type.Many(var of) -> many(parameter, of, json, known);
            case Type.Complex _ -> object(parameter, json);
            case Type.Choice _ -> json;
        };
    }

    private static Object primitive(Parameter parameter, Type.Primitive type, JsonNode json) {
        return switch (type) {
            case BOOLEAN -> json.booleanValueOpt().orElseThrow(() -> invalid(parameter));
            case INT32 -> whole(parameter, json);
            case INT64 -> json.canConvertToExactIntegral() && json.canConvertToLong() ? json.asLong() : refused(parameter);
            case DECIMAL -> json.isNumber() ? json.asDecimal() : refused(parameter);
            case GUID -> id(parameter, json);
            case STRING -> json.stringValueOpt().orElseThrow(() -> invalid(parameter));
            case MOMENT -> moment(parameter, json);
        };
    }

    private static Object refused(Parameter parameter) {
        throw invalid(parameter);
    }

    private static int whole(Parameter parameter, JsonNode json) {
        if (!json.isNumber() || !json.canConvertToExactIntegral() || !json.canConvertToInt()) {
            throw invalid(parameter);
        }
        return json.asInt();
    }

    private static UUID id(Parameter parameter, JsonNode json) {
        var id = json.isString() ? new Literal.Text(json.stringValue()).asGuid() : null;
        if (id == null) {
            throw invalid(parameter);
        }
        return id;
    }

    private static Instant moment(Parameter parameter, JsonNode json) {
        try {
            return OffsetDateTime.parse(json.stringValueOpt().orElseThrow(() -> invalid(parameter))).toInstant();
        } catch (DateTimeException _) {
            throw invalid(parameter);
        }
    }

    private List<Object> many(Parameter parameter, Type of, JsonNode json, Known known) {
        if (!json.isArray()) {
            throw invalid(parameter);
        }
        var all = new ArrayList<>();
        json.forEach(each -> all.add(value(parameter, of, each, known)));
        return all;
    }

    private static ObjectNode object(Parameter parameter, JsonNode json) {
        return json.asObjectOpt().orElseThrow(() -> invalid(parameter));
    }

    private Given.Entity entity(Parameter parameter, String name, JsonNode json, Known known) {
        var object = object(parameter, json);
        var ref = places.referred(object, object.has("@odata.id") ? List.of() : List.of(type(parameter, name, object)), known).orElse(null);
        if (ref == null) {
            return new Given.Entity(null, bodies.values(type(parameter, name, object), object, known));
        }
        if (!name.equals(Type.ANY_RECORD.name()) && !name.equals(ref.type())) {
            throw invalid(parameter);
        }
        return new Given.Entity(ref, Values.of(registry.type(ref.type())));
    }

    private RecordType type(Parameter parameter, String declared, ObjectNode object) {
        var written = object.path(TYPE).isString() ? name(object.path(TYPE).stringValue()) : null;
        if (!declared.equals(Type.ANY_RECORD.name())) {
            if (written != null && !written.equals(declared)) {
                throw invalid(parameter);
            }
            return registry.type(declared);
        }
        return written == null ? guessed(parameter, object) : registry.find(written).orElseThrow(() -> invalid(parameter));
    }

    /** Without its type, a record is known by its key, or by the parameter's own name. */
    private RecordType guessed(Parameter parameter, ObjectNode object) {
        return registry.types().stream().filter(type -> !type.isActivity() && object.has(type.id().name())).findFirst()
                .or(() -> registry.find(parameter.name().toLowerCase(Locale.ROOT))).orElseThrow(() -> invalid(parameter));
    }

    private static @Nullable String name(String written) {
        var name = written.startsWith("#") ? written.substring(1) : written;
        return name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name.startsWith("mscrm.") ? name.substring(6) : name;
    }

    private static Fault.Malformed invalid(Parameter parameter) {
        return new Fault.Malformed(WebApiError.PARAMETER_INVALID, parameter.name(), Map.of("name", parameter.name(), "expected", parameter.type().edm()));
    }

    private static Fault.Malformed fault(WebApiError error, Operation operation, String name) {
        return new Fault.Malformed(error, name, Map.of("operation", operation.name(), "name", name));
    }
}
