package org.dealwright.edge.webapi.definitions;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** The choices of a column as the field describes them. Shape: under the names that an answer shows only when they are expanded. */
final class OptionSetDefinition {
    static final String OPTIONS = "OptionSet";
    static final String GLOBAL = "GlobalOptionSet";
    private final Describing describing;

    OptionSetDefinition(Describing describing) {
        this.describing = describing;
    }

    void addTo(ObjectNode attribute, RecordType type, Column<?> column) {
        var options = switch (column.type()) {
            case ColumnType.Choice(var set) -> choices(type, column, set);
            case ColumnType.MultiChoice(var set) -> choices(type, column, set);
            case ColumnType.YesNo(var set) -> yesNo(type, column, set);
            case ColumnType.Text _, ColumnType.Memo _, ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _,
                    ColumnType.Amount _, ColumnType.Day _, ColumnType.Moment _, ColumnType.Identifier _, ColumnType.Content _,
                    ColumnType.Lookup _ -> null;
        };
        if (options != null) {
            attribute.set(OPTIONS, options);
            attribute.putNull(GLOBAL);
        }
    }

    private ObjectNode set(RecordType type, Column<?> column, String kind) {
        var set = Describing.described("optionset." + type.name() + "." + column.name()).put("Name", type.name() + "_" + column.name())
                .put("OptionSetType", kind).put("IsGlobal", false).put("IsCustomOptionSet", false).put("IsManaged", true);
        set.set("DisplayName", describing.label(column.labelKey()));
        return set;
    }

    private ObjectNode choices(RecordType type, Column<?> column, OptionSet options) {
        var kind = AttributeDefinition.kind(column);
        var set = set(type, column, kind.equals("MultiSelectPicklist") ? "Picklist" : kind);
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
        var set = set(type, column, "Boolean");
        for (var number = 0; number <= 1; number++) {
            var option = set.putObject(number == 1 ? "TrueOption" : "FalseOption").put("Value", number);
            option.set("Label", describing.label(options == null ? "option.yesno." + number : options.key(number)));
        }
        return set;
    }
}
