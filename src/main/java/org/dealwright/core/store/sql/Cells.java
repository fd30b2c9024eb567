package org.dealwright.core.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** What one write puts into the fields of a table: the values themselves, the types of lookups, the folded shadows and the search text. */
public final class Cells {
    static final Field<Object> NEXT_VERSION = DSL.field("nextval('recordversion')", SQLDataType.BIGINT).coerce(Object.class);

    private Cells() {
    }

    public static Map<Field<?>, Object> of(Values values, @Nullable Row before) {
        var cells = new LinkedHashMap<Field<?>, Object>();
        values.columns().forEach(column -> put(cells, column, values.get(column)));
        if (values.columns().stream().anyMatch(Column::searchable)) {
            cells.put(DSL.field(DSL.name(Names.SEARCH), SQLDataType.VARCHAR), searchText(values, before));
        }
        cells.put(Names.field(values.type().version()), NEXT_VERSION);
        return cells;
    }

    private static void put(Map<Field<?>, Object> cells, Column<?> column, @Nullable Object value) {
        var field = Names.field(column);
        cells.put(field, DSL.val(raw(value), field.getDataType()));
        if (Names.hasTarget(column)) {
            cells.put(DSL.field(DSL.name(Names.targetName(column)), SQLDataType.VARCHAR), DSL.val(value instanceof Ref ref ? ref.type() : null, SQLDataType.VARCHAR));
        }
        if (column.searchable()) {
            cells.put(DSL.field(DSL.name(Names.shadowName(column)), SQLDataType.VARCHAR), DSL.val(value == null ? null : Folding.fold(value.toString()), SQLDataType.VARCHAR));
        }
    }

    private static @Nullable Object raw(@Nullable Object value) {
        return switch (value) {
            case Ref ref -> ref.id();
            case Set<?> numbers -> numbers.stream().map(Integer.class::cast).toArray(Integer[]::new);
            case null -> null;
            default -> value;
        };
    }

    private static Field<String> searchText(Values values, @Nullable Row before) {
        var text = values.type().columns().stream().filter(Column::searchable)
                .map(column -> values.over(before, column)).filter(Objects::nonNull)
                .map(value -> Folding.fold(value.toString())).collect(Collectors.joining("\n"));
        return DSL.val(text, SQLDataType.VARCHAR);
    }
}
