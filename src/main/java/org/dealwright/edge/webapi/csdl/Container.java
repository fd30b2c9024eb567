package org.dealwright.edge.webapi.csdl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;

/** The entity sets and where their navigation properties lead, and what the service can do. */
final class Container {
    private static final String CAPABILITIES = "Org.OData.Capabilities.V1.";
    private static final List<String> FILTER_FUNCTIONS = List.of("contains", "endswith", "startswith");
    private static final SequencedMap<String, Boolean> CAN = new LinkedHashMap<>();

    static {
        CAN.put("BatchSupported", true);
        CAN.put("BatchContinueOnErrorSupported", true);
        CAN.put("AsynchronousRequestsSupported", false);
        CAN.put("CrossJoinSupported", false);
    }

    private final Xml xml;
    private final Registry registry;
    private final Navigation navigation;

    Container(Xml xml, Registry registry, Navigation navigation) {
        this.xml = xml;
        this.registry = registry;
        this.navigation = navigation;
    }

    /** @param imports writes the operations that are called on the service root */
    void write(Runnable imports) {
        xml.element("EntityContainer", () -> {
            registry.types().forEach(this::set);
            imports.run();
            capabilities();
        }, "Name", "System");
    }

    private void set(RecordType type) {
        xml.element("EntitySet", () -> navigation.ways(type).forEach(this::binding), "Name", type.set(), "EntityType", "mscrm." + type.name());
    }

    /** What leads to users and teams alike leads into no one set. */
    private void binding(Way way) {
        switch (way) {
            case Way.ToOne(var name, _, var targets) when targets.size() == 1 -> binding(name, targets.getFirst());
            case Way.ToOne _ -> { }
            case Way.ToMany(var name, var link) -> binding(name, link.child());
            case Way.ToLinked(var name, _, var other) -> binding(name, other);
        }
    }

    private void binding(String name, RecordType target) {
        xml.element("NavigationPropertyBinding", "Path", name, "Target", target.set());
    }

    private void capabilities() {
        annotation("ConformanceLevel", () -> xml.text("EnumMember", CAPABILITIES + "ConformanceLevelType/Intermediate"));
        annotation("FilterFunctions", () -> xml.element("Collection", () -> FILTER_FUNCTIONS.forEach(name -> xml.text("String", name))));
        CAN.forEach((what, can) -> xml.element("Annotation", "Term", CAPABILITIES + what, "Bool", can.toString()));
        annotation("SupportedFormats", () -> xml.element("Collection", () -> xml.text("String", "application/json")));
    }

    private void annotation(String term, Runnable value) {
        xml.element("Annotation", value, "Term", CAPABILITIES + term);
    }
}
