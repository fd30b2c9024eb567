package org.dealwright.edge.webapi.definitions;

import static org.dealwright.edge.webapi.definitions.DefinitionReads.ENTITIES;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Argument;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Literal;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Shape;

/** One request about types, and its answers. */
record Described(Call call, Shape shape, EntityDefinition definitions) {
    private static final String NAMESPACE = "Microsoft.Dynamics.CRM.";
    private static final String ENTITY = NAMESPACE + "EntityMetadata";
    private static final String KEY = "LogicalName";
    private static final List<String> KEYS = List.of(KEY, "Name", "SchemaName", "MetadataId");
    private static final Map<String, String> PARTS = Map.of("Attributes", "AttributeMetadata", "Keys", "EntityKeyMetadata",
            "OneToManyRelationships", "OneToManyRelationshipMetadata", "ManyToOneRelationships", "OneToManyRelationshipMetadata",
            "ManyToManyRelationships", "ManyToManyRelationshipMetadata");

    Reply entities(Collection<RecordType> types) {
        var shaping = new Shaping(shape, ENTITY);
        return listed(ENTITIES, types.stream().map(type -> Map.entry(type, definitions.of(type))).filter(each -> shaping.holds(each.getValue()))
                .map(each -> withParts(shaping.one(each.getValue()), each.getKey())).toList());
    }

    Reply entity(RecordType type) {
        return answer(withParts(new Shaping(shape, ENTITY).one(definitions.of(type)), type), ENTITIES + "/$entity");
    }

    private ObjectNode withParts(ObjectNode entity, RecordType type) {
        for (var expand : shape.expand()) {
            var name = expand.navigation().toString();
            var all = entity.putArray(name);
            new Shaping(expand.shape(), NAMESPACE + PARTS.get(name)).all(definitions.part(type, name)).forEach(all::add);
        }
        return entity;
    }

    /** A set of descriptions that hang on no type, all of them or of one kind, or one by its name or id. */
    Reply some(List<Segment> segments, List<ObjectNode> described, String kind) {
        var set = (Segment.Name) segments.getFirst();
        var all = cast(described, segments);
        return set.arguments() instanceof Arguments.None || set.arguments() instanceof Arguments.Empty ? list(set.name(), all, kind)
                : answer(new Shaping(shape, NAMESPACE + kind).one(one(all, set)), set.name() + "/$entity");
    }

    Reply list(String context, List<ObjectNode> described, String kind) {
        return listed(context, new Shaping(shape, NAMESPACE + kind).all(described));
    }

    /** Columns, keys or relationships of a type, all of them or of one kind, or one by its name; or a value of the type. */
    Reply part(RecordType type, List<Segment> segments) {
        if (!(segments.getFirst() instanceof Segment.Name part)) {
            return nowhere(segments.getFirst());
        }
        var context = ENTITIES + "('" + type.name() + "')/" + part.name();
        if (!PARTS.containsKey(part.name())) {
            return value(type, part, context);
        }
        var kind = PARTS.get(part.name());
        var all = cast(definitions.part(type, part.name()), segments);
        return part.arguments() instanceof Arguments.None ? list(context, all, kind)
                : answer(new Shaping(shape, NAMESPACE + kind).one(one(all, part)), context + "/$entity");
    }

    private static ObjectNode one(List<ObjectNode> all, Segment.Name part) {
        var wanted = key(part);
        return all.stream().filter(each -> KEYS.stream().anyMatch(key -> wanted.equals(each.path(key).asString(""))))
                .findFirst().orElseThrow(() -> missing(part.name(), wanted));
    }

    private static List<ObjectNode> cast(List<ObjectNode> all, List<Segment> segments) {
        return segments.size() > 1 && segments.get(1) instanceof Segment.Qualified(var namespace, var name, _)
                ? all.stream().filter(each -> each.path("@odata.type").asString("").equals("#" + namespace + "." + name)).toList() : all;
    }

    private Reply value(RecordType type, Segment.Name name, String context) {
        var value = definitions.of(type).get(name.name());
        return value == null ? nowhere(name) : answer(Describing.object().set("value", value), context);
    }

    private Reply listed(String context, List<ObjectNode> all) {
        var answer = Describing.object();
        var value = answer.putArray("value");
        all.forEach(value::add);
        return answer(answer, context);
    }

    private Reply answer(JsonNode content, String context) {
        var answer = Describing.object().put("@odata.context", call.base() + "$metadata#" + context);
        content.properties().forEach(property -> answer.set(property.getKey(), property.getValue()));
        return Reply.json(200, answer.toString());
    }

    /** The value of a key, which is an id or the logical name. */
    static String key(Segment.Name segment) {
        return switch (segment.arguments()) {
            case Arguments.Key(Literal.Guid(var id)) -> id.toString();
            case Arguments.Named(var parts) when parts.size() == 1 && parts.getFirst() instanceof Argument(var name, Literal.Text(var text))
                    && KEYS.contains(name) -> text;
            case Arguments.Named(var parts) when parts.size() == 1 && parts.getFirst() instanceof Argument(_, Literal.Guid(var id)) -> id.toString();
            case Arguments.Key _, Arguments.Named _, Arguments.None _, Arguments.Empty _ ->
                throw new Fault.Malformed(WebApiError.KEY_UNKNOWN, null, Map.of("type", segment.name(), "key", KEY));
        };
    }

    static Fault.NotFound missing(String set, String name) {
        return new Fault.NotFound(WebApiError.DEFINITION_MISSING, Map.of("set", set, "name", name));
    }

    static Reply nowhere(Segment segment) {
        throw new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null,
                Map.of("segment", segment instanceof Segment.Name(var name, _) ? name : segment.toString()));
    }
}
