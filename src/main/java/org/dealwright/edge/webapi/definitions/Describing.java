package org.dealwright.edge.webapi.definitions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.language.Words;

/** What descriptions of types, columns and choices have in common: ids that never change, and labels in the reader's language. */
final class Describing {
    private final Words words;

    Describing(Words words) {
        this.words = words;
    }

    /** Begins a description. Shape: the id follows from the name alone. */
    static ObjectNode described(String name) {
        return object().put("MetadataId", id(name).toString());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The text of a key as the field's label. */
    ObjectNode label(String key) {
        var localized = object().put("Label", words.of(key)).put("LanguageCode", words.language().number()).put("IsManaged", true)
                .put("MetadataId", id(key).toString()).putNull("HasChanged");
        var label = object();
        label.putArray("LocalizedLabels").add(localized);
        label.set("UserLocalizedLabel", localized.deepCopy());
        return label;
    }

    static ObjectNode none() {
        var label = object();
        label.putArray("LocalizedLabels");
        label.putNull("UserLocalizedLabel");
        return label;
    }

    /** A value that an administrator of the field's standard could protect. */
    static ObjectNode managed(boolean value) {
        return object().put("Value", value).put("CanBeChanged", false).put("ManagedPropertyLogicalName", "canmodify");
    }

    /** As the field writes the names of schemas: the first letter large. */
    static String schemaName(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
