package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The tables, keys and indexes that the declarations ask for, as text that a DBA can read. Constraints and indexes are named type__column. */
public final class Ddl {
    private final Registry registry;
    private final List<ListView> views;

    public Ddl(Registry registry, Collection<Views> rooms) {
        this.registry = registry;
        this.views = rooms.stream().flatMap(room -> room.views().stream()).toList();
    }

    /** All declared types: tables first, so that foreign keys may point anywhere. */
    public String all() {
        var parts = new ArrayList<String>();
        registry.types().forEach(type -> parts.add(table(type)));
        registry.associations().forEach(link -> parts.add(table(link)));
        registry.types().forEach(type -> parts.add(references(type)));
        registry.types().forEach(type -> parts.add(indexes(type)));
        registry.types().forEach(type -> type.totals().ifPresent(totals -> parts.add(new TotalsDdl(type, totals).text())));
        return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String table(RecordType type) {
        var lines = new ArrayList<String>();
        type.columns().forEach(column -> lines.addAll(columns(type, column)));
        lines.add(Names.SEARCH + " text collate \"C\"");
        return "create table %s (\n    %s\n);\n".formatted(type.name(), String.join(",\n    ", lines));
    }

    private static List<String> columns(RecordType type, Column<?> column) {
        var lines = new ArrayList<String>();
        var constraint = column == type.id() ? " primary key" : isCertain(type, column) ? " not null" : "";
        lines.add(column.name() + " " + sqlType(column.type()) + constraint);
        if (Names.hasTarget(column)) {
            lines.add(Names.targetName(column) + " text collate \"C\"");
        }
        if (column.searchable()) {
            lines.add(Names.shadowName(column) + " text collate \"C\"");
        }
        return lines;
    }

    /** Whether the table refuses an empty value. */
    static boolean isCertain(RecordType type, Column<?> column) {
        return column == type.id() || column.level() == Level.SYSTEM || column == type.version() || column == type.createdOn() || column == type.modifiedOn();
    }

    /** Without the collation, as a value is cast. */
    static String plainType(ColumnType<?> type) {
        return sqlType(type).replace(" collate company", "");
    }

    static String sqlType(ColumnType<?> type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Memo _ -> "text collate company";
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> "integer";
            case ColumnType.LongNumber _ -> "bigint";
            case ColumnType.DecimalNumber number -> number.scale() > 5 ? "numeric(24,12)" : "numeric(17,5)";
            case ColumnType.Amount _ -> "numeric(19,4)";
            case ColumnType.YesNo _ -> "boolean";
            case ColumnType.MultiChoice _ -> "integer[]";
            case ColumnType.Day _ -> "date";
            case ColumnType.Moment _ -> "timestamptz";
            case ColumnType.Identifier _, ColumnType.Lookup _ -> "uuid";
            case ColumnType.Content _ -> "bytea";
        };
    }

    private static String table(Association link) {
        return "create table %s (\n    %s uuid not null,\n    %s uuid not null,\n    primary key (%s, %s)\n);\ncreate index %s__%s on %s (%s);\n"
                .formatted(link.table(), link.leftColumn(), link.rightColumn(), link.leftColumn(), link.rightColumn(),
                        link.table(), link.rightColumn(), link.table(), link.rightColumn());
    }

    private String references(RecordType type) {
        return type.lookups().stream().filter(lookup -> !lookup.lookup().polymorphic()).map(lookup -> {
            var target = registry.type(lookup.lookup().targets().getFirst().type());
            return "alter table %s add constraint %s__%s foreign key (%s) references %s deferrable;\n"
                    .formatted(type.name(), type.name(), lookup.name(), lookup.name(), target.name());
        }).collect(Collectors.joining());
    }

    private String indexes(RecordType type) {
        var lines = new ArrayList<String>();
        type.columns().stream().filter(Column::unique).forEach(column -> lines.add(index(type, true, column.name(), comparable(column))));
        type.keys().stream().filter(key -> key.size() > 1 || !key.getFirst().unique()).forEach(key -> lines.add(index(type, true,
                key.stream().map(Column::name).collect(Collectors.joining("_")), key.stream().map(Ddl::comparable).collect(Collectors.joining(", ")))));
        type.lookups().stream().filter(Ddl::isWalkedBack).forEach(lookup -> lines.add(index(type, false, lookup.name(), walkedBack(type, lookup))));
        type.columns().stream().filter(Ddl::isFoundByValue)
                .forEach(column -> lines.add(index(type, false, Names.shadowName(column), Names.shadowName(column))));
        lines.add(index(type, false, Names.shadowName(type.primaryName()), Names.shadowName(type.primaryName()) + " text_pattern_ops"));
        new ListIndexes(type, views).columns().forEach((name, columns) -> lines.add(index(type, false, name, columns)));
        lines.add("create index %s__search on %s using gin (searchtext gin_trgm_ops);\n".formatted(type.name(), type.name()));
        return String.join("", lines);
    }

    private static boolean isWalkedBack(Column<?> lookup) {
        return !List.of("createdby", "modifiedby", "transactioncurrencyid", "ownerid", "owningbusinessunit").contains(lookup.name());
    }

    /** Of what is done about a record most is over; boards and reminders ask for the open rest. */
    private static String walkedBack(RecordType type, Column<?> lookup) {
        return type.isActivity() && lookup.name().equals("regardingobjectid") ? lookup.name() + ", " + type.state().name() : lookup.name();
    }

    private static boolean isFoundByValue(Column<?> column) {
        var isAddress = column.type() instanceof ColumnType.Text text && text.format() == Format.EMAIL;
        return column.searchable() && (isAddress || column.indexed());
    }

    /** Keys hold for folded text, as comparison does. */
    private static String comparable(Column<?> column) {
        var isText = column.type() instanceof ColumnType.Text;
        return column.searchable() ? Names.shadowName(column) : isText ? "folded(%s)".formatted(column.name()) : column.name();
    }

    private static String index(RecordType type, boolean unique, String name, String columns) {
        return "create %sindex %s__%s on %s (%s);\n".formatted(unique ? "unique " : "", type.name(), name, type.name(), columns);
    }
}
