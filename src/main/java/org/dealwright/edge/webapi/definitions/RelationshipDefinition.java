package org.dealwright.edge.webapi.definitions;

import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Relationship;

/** Relationships as the field describes them. */
final class RelationshipDefinition {
    private RelationshipDefinition() {
    }

    static ObjectNode of(Relationship link) {
        var name = name(link);
        var relationship = described(name, "OneToMany").put("SchemaName", name).put("RelationshipType", "OneToManyRelationship")
                .put("ReferencedEntity", link.parent()).put("ReferencedAttribute", referenced(link))
                .put("ReferencingEntity", link.child().name()).put("ReferencingAttribute", link.lookup().name())
                .put("ReferencedEntityNavigationPropertyName", link.collection().orElse(null))
                .put("ReferencingEntityNavigationPropertyName", link.target().navigation()).put("IsCustomRelationship", false).put("IsManaged", true)
                .put("IsHierarchical", link.parent().equals(link.child().name()));
        relationship.set("CascadeConfiguration", cascade(link.cascade()));
        return relationship;
    }

    private static ObjectNode described(String name, String kind) {
        return Describing.object().put("@odata.type", "#Microsoft.Dynamics.CRM." + kind + "RelationshipMetadata")
                .put("MetadataId", Describing.id("relationship." + name).toString());
    }

    /** The name that stands for both sides: the way back, or where there is none the column's. */
    static String name(Relationship link) {
        return link.collection().orElseGet(() -> link.child().name() + "_" + link.lookup().name() + "_" + link.parent());
    }

    private static String referenced(Relationship link) {
        return link.child().name().equals(link.parent()) ? link.child().id().name() : link.parent() + "id";
    }

    private static ObjectNode cascade(Cascade cascade) {
        return Describing.object().put("Assign", word(cascade.assign())).put("Share", word(cascade.share())).put("Unshare", word(cascade.share()))
                .put("Reparent", word(cascade.assign())).put("Merge", word(cascade.merge())).put("Delete", switch (cascade.delete()) {
                    case CASCADE -> "Cascade";
                    case REMOVE_LINK -> "RemoveLink";
                    case RESTRICT -> "Restrict";
                    case NOTHING -> "NoCascade";
                });
    }

    private static String word(boolean cascades) {
        return cascades ? "Cascade" : "NoCascade";
    }

    static ObjectNode of(Association link) {
        return described(link.name(), "ManyToMany").put("SchemaName", link.name()).put("RelationshipType", "ManyToManyRelationship")
                .put("IntersectEntityName", link.table()).put("Entity1LogicalName", link.left()).put("Entity1IntersectAttribute", link.leftColumn())
                .put("Entity1NavigationPropertyName", link.name()).put("Entity2LogicalName", link.right())
                .put("Entity2IntersectAttribute", link.rightColumn()).put("Entity2NavigationPropertyName", link.name())
                .put("IsCustomRelationship", false).put("IsManaged", true);
    }
}
