package org.dealwright.edge.webapi.definitions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.language.Texts;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Url;

/** Answers questions about record types: EntityDefinitions, their columns, keys and relationships, and RelationshipDefinitions. */
@Component
public final class DefinitionReads {
    static final String ENTITIES = "EntityDefinitions";
    private static final String RELATIONSHIPS = "RelationshipDefinitions";
    private final Registry registry;
    private final Texts texts;

    DefinitionReads(Registry registry, Texts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    public static boolean answers(Segment first) {
        return first instanceof Segment.Name(var name, _) && Set.of(ENTITIES, RELATIONSHIPS).contains(name);
    }

    /** Errors: Malformed or NotFound when the address leads nowhere. */
    public Reply answer(Call call, Url url) {
        var segments = url.path().segments();
        var first = (Segment.Name) segments.getFirst();
        var entities = new EntityDefinition(registry, new Describing(texts.of(call.actor())));
        var asked = new Described(call, url.query().shape(), entities);
        if (first.name().equals(RELATIONSHIPS)) {
            return asked.list(RELATIONSHIPS, relationships(segments), "RelationshipMetadataBase");
        }
        if (first.arguments() instanceof Arguments.None || first.arguments() instanceof Arguments.Empty) {
            return segments.size() == 1 ? asked.entities(registry.types()) : Described.nowhere(segments.get(1));
        }
        var type = type(first);
        return segments.size() == 1 ? asked.entity(type) : asked.part(type, segments.subList(1, segments.size()));
    }

    private List<ObjectNode> relationships(List<Segment> segments) {
        var many = registry.associations().stream().map(RelationshipDefinition::of);
        var one = registry.types().stream().flatMap(type -> registry.children(type).stream()).map(RelationshipDefinition::of);
        var cast = segments.size() > 1 && segments.get(1) instanceof Segment.Qualified(_, var name, _) ? name : "";
        return (cast.startsWith("ManyToMany") ? many : cast.startsWith("OneToMany") ? one : Stream.concat(one, many)).toList();
    }

    private RecordType type(Segment.Name segment) {
        var wanted = Described.key(segment);
        return registry.types().stream().filter(type -> type.name().equals(wanted) || Describing.id(EntityDefinition.key(type)).toString().equals(wanted))
                .findFirst().orElseThrow(() -> Described.missing(ENTITIES, wanted));
    }
}
