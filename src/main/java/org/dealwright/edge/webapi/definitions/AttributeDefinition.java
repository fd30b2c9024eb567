package org.dealwright.edge.webapi.definitions;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Column.Access;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Precision;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** A column as the field describes an attribute. */
final class AttributeDefinition {
    private final Describing describing;
    private final OptionSetDefinition options;

    AttributeDefinition(Registry registry, Describing describing) {
        this.describing = describing;
        this.options = new OptionSetDefinition(registry, describing);
    }

    /** The name of an attribute's kind: {@code Picklist}, of which its metadata type is {@code PicklistAttributeMetadata}. */
    static String kind(Column<?> column) {
        return switch (column.type()) {
            case ColumnType.Text _ -> "String";
            case ColumnType.Memo _ -> "Memo";
            case ColumnType.WholeNumber _ -> "Integer";
            case ColumnType.LongNumber _ -> "BigInt";
            case ColumnType.DecimalNumber _ -> "Decimal";
            case ColumnType.Amount _ -> "Money";
            case ColumnType.YesNo _ -> "Boolean";
            case ColumnType.Choice _ -> choice(column.name());
            case ColumnType.MultiChoice _ -> "MultiSelectPicklist";
            case ColumnType.Day _, ColumnType.Moment _ -> "DateTime";
            case ColumnType.Identifier _ -> "UniqueIdentifier";
            case ColumnType.Lookup _ -> "Lookup";
            case ColumnType.Content _ -> "File";
        };
    }

    private static String choice(String name) {
        return switch (name) {
            case "statecode" -> "State";
            case "statuscode" -> "Status";
            default -> "Picklist";
        };
    }

    ObjectNode of(RecordType type, Column<?> column) {
        var attribute = Describing.object().put("@odata.type", "#Microsoft.Dynamics.CRM." + kind(column) + "AttributeMetadata")
                .put("MetadataId", Describing.id("attribute." + type.name() + "." + column.name()).toString())
                .put("LogicalName", column.name()).put("SchemaName", Describing.schemaName(column.name()))
                .put("EntityLogicalName", type.name()).put("AttributeType", attributeType(column));
        attribute.set("AttributeTypeName", Describing.object().put("Value", kind(column) + "Type"));
        attribute.set("DisplayName", describing.label(column.labelKey()));
        attribute.set("Description", Describing.none());
        attribute.set("RequiredLevel", Describing.object().put("Value", required(column)).put("CanBeChanged", false)
                .put("ManagedPropertyLogicalName", "canmodifyrequirementlevelsettings"));
        attribute.put("IsPrimaryId", column.equals(type.id())).put("IsPrimaryName", column.equals(type.primaryName()))
                .put("IsValidForRead", true).put("IsValidForCreate", column.access() != Access.CALCULATED)
                .put("IsValidForUpdate", column.access() == Access.EDITABLE).put("IsCustomAttribute", false).put("IsManaged", true)
                .put("IsLogical", false).put("IsSearchable", column.searchable()).putNull("AttributeOf").putNull("HasChanged");
        limits(attribute, column.type());
        options.addTo(attribute, type, column);
        return attribute;
    }

    private static String attributeType(Column<?> column) {
        return switch (column.type()) {
            case ColumnType.Identifier _ -> "Uniqueidentifier";
            case ColumnType.MultiChoice _, ColumnType.Content _ -> "Virtual";
            case ColumnType.Lookup(var targets) when column.name().equals("ownerid") -> targets.isEmpty() ? "Lookup" : "Owner";
            case ColumnType.Lookup(var targets) when names(targets).equals(List.of("account", "contact")) -> "Customer";
            default -> kind(column);
        };
    }

    private static List<String> names(List<ColumnType.Target> targets) {
        return targets.stream().map(ColumnType.Target::type).sorted().toList();
    }

    private static String required(Column<?> column) {
        return switch (column.level()) {
            case NONE -> "None";
            case RECOMMENDED -> "Recommended";
            case BUSINESS -> "ApplicationRequired";
            case SYSTEM -> "SystemRequired";
        };
    }

    private static void limits(ObjectNode attribute, ColumnType<?> type) {
        switch (type) {
            case ColumnType.Text(var max, var format) -> attribute.put("MaxLength", max).put("Format", format(format));
            case ColumnType.Memo(var max) -> attribute.put("MaxLength", max).put("Format", "TextArea");
            case ColumnType.WholeNumber(var min, var max) -> attribute.put("MinValue", min).put("MaxValue", max).put("Format", "None");
            case ColumnType.DecimalNumber(var scale, var min, var max) -> attribute.put("MinValue", min).put("MaxValue", max).put("Precision", scale);
            case ColumnType.Amount(var precision, var min, var max) -> attribute.put("MinValue", min).put("MaxValue", max).put("Precision", 2)
                    .put("PrecisionSource", precision == Precision.COLUMN ? 0 : precision == Precision.ORGANIZATION ? 1 : 2);
            case ColumnType.Day _ -> attribute.put("Format", "DateOnly").set("DateTimeBehavior", Describing.object().put("Value", "DateOnly"));
            case ColumnType.Moment _ -> attribute.put("Format", "DateAndTime").set("DateTimeBehavior", Describing.object().put("Value", "UserLocal"));
            case ColumnType.Lookup(var targets) -> {
                var all = attribute.putArray("Targets");
                names(targets).forEach(all::add);
            }
            case ColumnType.LongNumber _, ColumnType.YesNo _, ColumnType.Choice _, ColumnType.MultiChoice _, ColumnType.Identifier _,
                    ColumnType.Content _ -> { }
        }
    }

    private static String format(ColumnType.Format format) {
        return format == ColumnType.Format.PLAIN ? "Text"
                : Describing.schemaName(format.name().toLowerCase(Locale.ROOT));
    }
}
