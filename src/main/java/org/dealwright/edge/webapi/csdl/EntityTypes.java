package org.dealwright.edge.webapi.csdl;

import java.util.List;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Edm;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;

/** Entity types with their properties and navigation properties. */
final class EntityTypes {
    private static final String TYPE = "EntityType";
    private final Xml xml;
    private final Registry registry;
    private final Navigation navigation;
    private final Bases bases;
    private final Partners partners;
    private final boolean annotated;

    /** @param annotated whether it is told what is only read */
    EntityTypes(Xml xml, Registry registry, Navigation navigation, boolean annotated) {
        this.xml = xml;
        this.registry = registry;
        this.navigation = navigation;
        this.bases = new Bases(registry, navigation);
        this.partners = new Partners(registry, navigation);
        this.annotated = annotated;
    }

    void write() {
        xml.element(TYPE, "Name", Bases.RECORD, "Abstract", "true");
        xml.element(TYPE, "Name", "expando", "BaseType", "mscrm." + Bases.RECORD, "OpenType", "true");
        xml.element(TYPE, () -> {
            key(Bases.OWNER);
            xml.element("Property", "Name", Bases.OWNER, "Type", Edm.GUID);
        }, "Name", Bases.PRINCIPAL, "BaseType", "mscrm." + Bases.RECORD, "Abstract", "true");
        registry.types().forEach(this::write);
    }

    private void write(RecordType type) {
        xml.element(TYPE, () -> {
            if (Bases.of(type).equals(Bases.RECORD)) {
                key(type.id().name());
            }
            bases.properties(type).forEach(this::property);
            bases.ways(type).forEach(way -> way(type, way));
            alternateKeys(type);
        }, "Name", type.name(), "BaseType", "mscrm." + Bases.of(type), "Abstract", type.name().equals(Bases.ACTIVITY) ? "true" : "");
    }

    private void key(String name) {
        xml.element("Key", () -> xml.element("PropertyRef", "Name", name));
    }

    private void property(Property property) {
        var type = Edm.of(property.column().type());
        xml.element("Property", () -> onlyRead(property), "Name", property.name(), "Type", type,
                "Scale", type.equals("Edm.Decimal") ? "Variable" : "");
    }

    private void onlyRead(Property property) {
        if (annotated && (property.column().calculated() || property.column().isLookup())) {
            xml.element("Annotation", "Term", "Org.OData.Core.V1.Computed", "Bool", "true");
            xml.element("Annotation", () -> xml.text("EnumMember", "Org.OData.Core.V1.Permission/Read"), "Term", "Org.OData.Core.V1.Permissions");
        }
    }

    private void way(RecordType type, Way way) {
        switch (way) {
            case Way.ToOne one -> xml.element("NavigationProperty", () -> constraint(type, one), "Name", one.name(),
                    "Type", "mscrm." + target(one), "Nullable", "false", "Partner", partners.back(type, one).orElse(""));
            case Way.ToMany(var name, var link) -> many(name, link.child(), partners.single(link));
            case Way.ToLinked(var name, _, var other) -> many(name, other, name);
        }
    }

    private void many(String name, RecordType target, String partner) {
        xml.element("NavigationProperty", "Name", name, "Type", "Collection(mscrm." + target.name() + ")", "Partner", partner);
    }

    private static String target(Way.ToOne way) {
        return way.targets().size() > 1 ? Bases.PRINCIPAL : way.targets().getFirst().name();
    }

    /** A kind of activity has the values of the type that it builds on, so its own names for them are bound to none. */
    private void constraint(RecordType type, Way.ToOne way) {
        var value = navigation.property(type, Property.value(way.name())).map(Property::name).orElse(Property.value(way.lookup().name()));
        if (bases.properties(type).stream().anyMatch(property -> property.name().equals(value))) {
            var key = way.targets().size() > 1 ? Bases.OWNER : way.targets().getFirst().id().name();
            xml.element("ReferentialConstraint", "Property", value, "ReferencedProperty", key);
        }
    }

    private void alternateKeys(RecordType type) {
        if (!type.keys().isEmpty()) {
            xml.element("Annotation", () -> xml.element("Collection", () -> type.keys().forEach(this::alternateKey)),
                    "Term", "OData.Community.Keys.V1.AlternateKeys");
        }
    }

    private void alternateKey(List<Column<?>> key) {
        xml.element("Record", () -> xml.element("PropertyValue", () -> xml.element("Collection", () -> key.forEach(this::part)), "Property", "Key"),
                "Type", "OData.Community.Keys.V1.AlternateKey");
    }

    private void part(Column<?> column) {
        var name = Property.of(column).name();
        xml.element("Record", () -> {
            xml.element("PropertyValue", "Property", "Alias", "String", name);
            xml.element("PropertyValue", "Property", "Name", "PropertyPath", name);
        }, "Type", "OData.Community.Keys.V1.PropertyRef");
    }
}
