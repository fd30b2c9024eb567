package org.dealwright.edge.webapi.definitions;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/**
 * The choices of a column as the field describes them. Those that belong to no one type are global, and the same wherever they are used.
 * Shape: in a column under the names that an answer shows only when they are expanded.
 */
final class OptionSetDefinition {
    static final String OPTIONS = "OptionSet";
    static final String GLOBAL = "GlobalOptionSet";
    private final Registry registry;
    private final Describing describing;

    OptionSetDefinition(Registry registry, Describing describing) {
        this.registry = registry;
        this.describing = describing;
    }

    void addTo(ObjectNode attribute, RecordType type, Column<?> column) {
        var options = of(type, column);
        if (options != null) {
            attribute.set(OPTIONS, options);
            attribute.set(GLOBAL, isGlobal(options) ? options : null);
        }
    }

    /** All that belong to no one type, in the order of their names. */
    List<ObjectNode> global() {
        var all = new TreeMap<String, ObjectNode>();
        registry.types().forEach(type -> type.columns().stream().map(column -> of(type, column)).filter(Objects::nonNull)
                .filter(OptionSetDefinition::isGlobal).forEach(set -> all.putIfAbsent(set.path("Name").asString(), set)));
        return List.copyOf(all.values());
    }

    private static boolean isGlobal(JsonNode set) {
        return set.path("IsGlobal").asBoolean();
    }

    private @Nullable ObjectNode of(RecordType type, Column<?> column) {
        return switch (column.type()) {
            case ColumnType.Choice(var set) -> choices(type, column, set);
            case ColumnType.MultiChoice(var set) -> choices(type, column, set);
            case ColumnType.YesNo(var set) -> yesNo(type, column, set);
            case ColumnType.Text _, ColumnType.Memo _, ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _,
                    ColumnType.Amount _, ColumnType.Day _, ColumnType.Moment _, ColumnType.Identifier _, ColumnType.Content _,
                    ColumnType.Lookup _ -> null;
        };
    }

    private ObjectNode set(RecordType type, Column<?> column, @Nullable OptionSet options, String kind) {
        var shared = options != null && registry.find(options.name().split("\\.", 2)[0]).isEmpty() ? options.name().replace('.', '_') : null;
        var name = shared == null ? type.name() + "_" + column.name() : shared;
        var set = Describing.object().put("@odata.type", "#Microsoft.Dynamics.CRM." + (kind.equals("Boolean") ? "Boolean" : "") + "OptionSetMetadata")
                .put("MetadataId", Describing.id("optionset." + (shared == null ? type.name() + "." + column.name() : shared)).toString()).put("Name", name)
                .put("OptionSetType", kind).put("IsGlobal", shared != null).put("IsCustomOptionSet", false).put("IsManaged", true);
        set.set("DisplayName", describing.label(column.labelKey()));
        return set;
    }

    private ObjectNode choices(RecordType type, Column<?> column, OptionSet options) {
        var kind = AttributeDefinition.kind(column);
        var set = set(type, column, options, kind.equals("MultiSelectPicklist") ? "Picklist" : kind);
        var all = set.putArray("Options");
        options.numbers().forEach(number -> {
            var option = all.addObject().put("Value", number);
            type.lifecycle().ifPresent(lifecycle -> moves(option, kind, lifecycle, number));
            option.set("Label", describing.label(options.key(number)));
            option.set("Description", Describing.none());
            option.putNull("Color");
        });
        return set;
    }

    private static void moves(ObjectNode option, String kind, Lifecycle lifecycle, int number) {
        if (kind.equals("State")) {
            option.put("DefaultStatus", lifecycle.defaultReason(number)).put("InvariantName", lifecycle.name(number));
        } else if (kind.equals("Status")) {
            option.put("State", lifecycle.stateOf(number));
        }
    }

    private ObjectNode yesNo(RecordType type, Column<?> column, @Nullable OptionSet options) {
        var set = set(type, column, options, "Boolean");
        for (var number = 0; number <= 1; number++) {
            var option = set.putObject(number == 1 ? "TrueOption" : "FalseOption").put("Value", number);
            option.set("Label", describing.label(options == null ? "option.yesno." + number : options.key(number)));
        }
        return set;
    }
}
