package org.dealwright.edge.webapi.definitions;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Navigation;

/** A record type as the field describes an entity. What is large is there only when it is expanded. */
final class EntityDefinition {
    private final Registry registry;
    private final Describing describing;
    private final AttributeDefinition attributes;

    EntityDefinition(Registry registry, Describing describing) {
        this.registry = registry;
        this.describing = describing;
        this.attributes = new AttributeDefinition(registry, describing);
    }

    static String key(RecordType type) {
        return "entity." + type.name();
    }

    ObjectNode of(RecordType type) {
        var entity = Describing.described(key(type))
                .put("LogicalName", type.name()).put("SchemaName", Describing.schemaName(type.name()))
                .put("EntitySetName", type.set()).put("LogicalCollectionName", type.set())
                .put("CollectionSchemaName", Describing.schemaName(type.set()))
                .put("PrimaryIdAttribute", type.id().name()).put("PrimaryNameAttribute", type.primaryName().name())
                .put("ObjectTypeCode", type.number());
        entity.set("DisplayName", describing.label(type.labelKey()));
        entity.set("DisplayCollectionName", describing.label(type.pluralKey()));
        entity.set("Description", Describing.none());
        entity.put("OwnershipType", ownership(type)).put("TableType", "Standard").put("IsActivity", type.isActivity())
                .put("IsActivityParty", false).put("IsCustomEntity", false).put("IsIntersect", false).put("IsManaged", true)
                .put("IsChildEntity", type.parentLookup().isPresent()).put("IsStateModelAware", type.lifecycle().isPresent())
                .put("HasNotes", type.has(Feature.NOTES)).put("HasActivities", type.has(Feature.ACTIVITIES))
                .put("ChangeTrackingEnabled", false).put("IsOptimisticConcurrencyEnabled", true)
                .put("IsBusinessProcessEnabled", type.has(Feature.PROCESS)).put("IsValidForAdvancedFind", true).putNull("HasChanged");
        return entity;
    }

    /** Shape: one of the field's collections of a type, whole. */
    List<ObjectNode> part(RecordType type, String name) {
        return switch (name) {
            case "Attributes" -> type.columns().stream().map(column -> attributes.of(type, column)).toList();
            case "Keys" -> type.keys().stream().map(key -> key(type, key)).toList();
            case "OneToManyRelationships" -> registry.children(type).stream().map(RelationshipDefinition::of).toList();
            case "ManyToOneRelationships" -> registry.types().stream().flatMap(parent -> registry.children(parent).stream())
                    .filter(link -> link.child().name().equals(type.name())).map(RelationshipDefinition::of).toList();
            case "ManyToManyRelationships" -> registry.associations(type).stream().map(RelationshipDefinition::of).toList();
            default -> throw Navigation.unknown("Microsoft.Dynamics.CRM.EntityMetadata", name);
        };
    }

    private ObjectNode key(RecordType type, List<Column<?>> columns) {
        var name = type.name() + "_" + columns.getFirst().name();
        var key = Describing.described("key." + name).put("LogicalName", name).put("SchemaName", name).put("EntityLogicalName", type.name())
                .put("EntityKeyIndexStatus", "Active").put("IsManaged", true);
        key.set("DisplayName", describing.label(columns.getFirst().labelKey()));
        var names = key.putArray("KeyAttributes");
        columns.forEach(column -> names.add(column.name()));
        return key;
    }

    private static String ownership(RecordType type) {
        return switch (type.ownership()) {
            case USER -> "UserOwned";
            case ORGANIZATION -> "OrganizationOwned";
            case PARENT -> "None";
        };
    }
}
