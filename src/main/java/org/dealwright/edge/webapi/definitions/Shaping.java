package org.dealwright.edge.webapi.definitions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.url.Shape;

/** What a request chose of descriptions: their properties, and of the choices of a column only when expanded. */
final class Shaping {
    private static final Set<String> EXPANDED = Set.of(OptionSetDefinition.OPTIONS, OptionSetDefinition.GLOBAL);
    private static final List<String> ALWAYS = List.of("@odata.type", "MetadataId");
    private final Shape shape;
    private final String kind;

    /** @param kind the name of the described kind, for errors */
    Shaping(Shape shape, String kind) {
        this.shape = shape;
        this.kind = kind;
    }

    List<ObjectNode> all(List<ObjectNode> described) {
        return described.stream().filter(this::holds).map(this::one).toList();
    }

    boolean holds(ObjectNode described) {
        return shape.filter() == null || new DescriptionFilter(described).holds(shape.filter());
    }

    /** @throws Fault.Malformed when something is chosen that no description of the kind has */
    ObjectNode one(ObjectNode described) {
        var names = chosen(described);
        var result = Describing.object();
        described.properties().forEach(property -> {
            if (names.contains(property.getKey())) {
                result.set(property.getKey(), property.getValue());
            }
        });
        shape.expand().stream().filter(expand -> EXPANDED.contains(expand.navigation().toString()))
                .forEach(expand -> expanded(result, described.get(expand.navigation().toString()), expand));
        return result;
    }

    private static void expanded(ObjectNode result, @Nullable JsonNode value, Shape.Expand expand) {
        if (value instanceof ObjectNode object) {
            result.set(expand.navigation().toString(), new Shaping(expand.shape(), "Microsoft.Dynamics.CRM.OptionSetMetadata").one(object));
        } else if (value != null) {
            result.set(expand.navigation().toString(), value);
        }
    }

    private Set<String> chosen(ObjectNode described) {
        var names = new LinkedHashSet<String>(ALWAYS);
        if (shape.select().isEmpty()) {
            described.propertyNames().stream().filter(name -> !EXPANDED.contains(name)).forEach(names::add);
        }
        for (var path : shape.select()) {
            var name = path.toString();
            if (!described.has(name) && !DescriptionNames.isKnown(name)) {
                throw Navigation.unknown(kind, name);
            }
            names.add(name);
        }
        return names;
    }
}
