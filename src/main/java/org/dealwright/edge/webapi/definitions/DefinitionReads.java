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

/** Answers questions about record types: their columns, keys and relationships, and about choices that they share. */
@Component
public final class DefinitionReads {
    static final String ENTITIES = "EntityDefinitions";
    private static final String RELATIONSHIPS = "RelationshipDefinitions";
    private static final String CHOICES = "GlobalOptionSetDefinitions";
    private final Registry registry;
    private final Texts texts;

    DefinitionReads(Registry registry, Texts texts) {
        this.registry = registry;
        this.texts = texts;
    }

    public static boolean answers(Segment first) {
        return first instanceof Segment.Name(var name, _) && Set.of(ENTITIES, RELATIONSHIPS, CHOICES).contains(name);
    }

    /** Errors: Malformed or NotFound when the address leads nowhere. */
    public Reply answer(Call call, Url url) {
        var segments = url.path().segments();
        var first = (Segment.Name) segments.getFirst();
        var describing = new Describing(texts.of(call.actor()));
        var asked = new Described(call, url.query().shape(), new EntityDefinition(registry, describing));
        return switch (first.name()) {
            case RELATIONSHIPS -> asked.some(segments, relationships(), "RelationshipMetadataBase");
            case CHOICES -> asked.some(segments, new OptionSetDefinition(registry, describing).global(), "OptionSetMetadataBase");
            default -> entities(asked, segments, first);
        };
    }

    private Reply entities(Described asked, List<Segment> segments, Segment.Name first) {
        if (first.arguments() instanceof Arguments.None || first.arguments() instanceof Arguments.Empty) {
            return segments.size() == 1 ? asked.entities(registry.types()) : Described.nowhere(segments.get(1));
        }
        var type = type(first);
        return segments.size() == 1 ? asked.entity(type) : asked.part(type, segments.subList(1, segments.size()));
    }

    private List<ObjectNode> relationships() {
        var many = registry.associations().stream().map(RelationshipDefinition::of);
        var one = registry.types().stream().flatMap(type -> registry.children(type).stream()).map(RelationshipDefinition::of);
        return Stream.concat(one, many).toList();
    }

    private RecordType type(Segment.Name segment) {
        var wanted = Described.key(segment);
        return registry.types().stream().filter(type -> type.name().equals(wanted) || Describing.id(EntityDefinition.key(type)).toString().equals(wanted))
                .findFirst().orElseThrow(() -> Described.missing(ENTITIES, wanted));
    }
}
