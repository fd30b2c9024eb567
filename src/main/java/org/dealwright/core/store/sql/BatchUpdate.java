package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Update;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/**
 * Values of its own into each of many rows of one type: one UPDATE from a list of values. Each value is cast, so that a column of nulls
 * has a type.
 */
public final class BatchUpdate {
    private static final String NEW = "new", ID = "rowid", VERSION = "rowversion";

    private BatchUpdate() {
    }

    /**
     * Shape: at least one row. A row that says nothing of a column that another names keeps what it has. Touches only rows that are as
     * they were read.
     */
    public static Update<?> of(DSLContext sql, Map<Row, Values> rows) {
        var type = rows.keySet().iterator().next().type();
        var columns = new LinkedHashSet<Column<?>>();
        rows.values().forEach(values -> columns.addAll(values.columns()));
        var cells = rows.entrySet().stream().map(row -> cells(row.getKey(), row.getValue(), columns)).toList();
        var fields = List.copyOf(cells.getFirst().keySet());
        var names = new ArrayList<>(List.of(ID, VERSION));
        fields.forEach(field -> names.add(field.getName()));
        var ids = new ArrayList<>(rows.keySet());
        var given = new ArrayList<RowN>();
        for (int i = 0; i < ids.size(); i++) {
            given.add(row(ids.get(i), fields, cells.get(i)));
        }
        return update(sql, type, fields, DSL.values(given.toArray(RowN[]::new)).as(NEW, names.toArray(String[]::new)));
    }

    private static Map<Field<?>, Object> cells(Row row, Values given, Iterable<Column<?>> columns) {
        var whole = Values.of(given.type());
        columns.forEach(column -> whole.put(column, given.over(row, column)));
        var cells = Cells.of(whole, row);
        cells.remove(Names.field(given.type().version()));
        return cells;
    }

    private static RowN row(Row row, List<Field<?>> fields, Map<Field<?>, Object> cells) {
        var values = new ArrayList<Field<?>>();
        values.add(DSL.cast(DSL.val(row.id()), SQLDataType.UUID));
        values.add(DSL.cast(DSL.val(row.version()), SQLDataType.BIGINT));
        fields.forEach(field -> values.add(DSL.cast((Field<?>) Objects.requireNonNull(cells.get(field)), field.getDataType())));
        return DSL.row(values);
    }

    private static Update<?> update(DSLContext sql, RecordType type, List<Field<?>> fields, org.jooq.Table<?> given) {
        var assignments = new LinkedHashMap<Field<?>, Object>();
        fields.forEach(field -> assignments.put(field, DSL.field(DSL.name(NEW, field.getName()), field.getDataType())));
        assignments.put(Names.field(type.version()), Cells.NEXT_VERSION);
        var table = Names.table(type);
        return sql.update(table).set(assignments).from(given)
                .where(Names.id(type.name(), type.id()).eq(DSL.field(DSL.name(NEW, ID), SQLDataType.UUID)))
                .and(DSL.field(DSL.name(type.name(), type.version().name()), SQLDataType.BIGINT)
                        .eq(DSL.field(DSL.name(NEW, VERSION), SQLDataType.BIGINT)));
    }
}
