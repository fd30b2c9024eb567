package org.dealwright.core.store.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;

/** Tables and fields of record types as jOOQ knows them. */
public final class Names {
    /** The text of all searchable columns of a row, folded, one a line; carries the trigram index. */
    public static final String SEARCH = "searchtext";
    private static final DataType<BigDecimal> MONEY = SQLDataType.NUMERIC(19, 4);
    private static final DataType<BigDecimal> QUANTITY = SQLDataType.NUMERIC(17, 5);
    private static final DataType<BigDecimal> RATE = SQLDataType.NUMERIC(24, 12);

    private Names() {
    }

    public static Table<Record> table(String name) {
        return DSL.table(DSL.name(name));
    }

    public static Table<Record> table(RecordType type) {
        return table(type.name());
    }

    public static Field<Object> field(String alias, Column<?> column) {
        return DSL.field(DSL.name(alias, column.name()), type(column.type()));
    }

    /** The field without a table, as inserts and updates name it. */
    public static Field<Object> field(Column<?> column) {
        return DSL.field(DSL.name(column.name()), type(column.type()));
    }

    public static Field<UUID> id(String alias, Column<?> column) {
        return DSL.field(DSL.name(alias, column.name()), SQLDataType.UUID);
    }

    /** Which type a lookup to several types points at. */
    public static Field<String> target(String alias, Column<?> lookup) {
        return DSL.field(DSL.name(alias, targetName(lookup)), SQLDataType.VARCHAR);
    }

    public static String targetName(Column<?> lookup) {
        return lookup.name() + "_type";
    }

    public static boolean hasTarget(Column<?> column) {
        return column.type() instanceof ColumnType.Lookup lookup && lookup.polymorphic();
    }

    /** The folded shadow of a searchable text column. */
    public static Field<String> shadow(String alias, Column<?> column) {
        return DSL.field(DSL.name(alias, shadowName(column)), SQLDataType.VARCHAR);
    }

    public static String shadowName(Column<?> column) {
        return column.name() + "_s";
    }

    public static Field<String> search(String alias) {
        return DSL.field(DSL.name(alias, SEARCH), SQLDataType.VARCHAR);
    }

    @SuppressWarnings("unchecked")
    public static DataType<Object> type(ColumnType<?> type) {
        return (DataType<Object>) (DataType<?>) switch (type) {
            case ColumnType.Text _, ColumnType.Memo _ -> SQLDataType.CLOB;
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> SQLDataType.INTEGER;
            case ColumnType.LongNumber _ -> SQLDataType.BIGINT;
            case ColumnType.DecimalNumber number -> number.scale() > 5 ? RATE : QUANTITY;
            case ColumnType.Amount _ -> MONEY;
            case ColumnType.YesNo _ -> SQLDataType.BOOLEAN;
            case ColumnType.MultiChoice _ -> SQLDataType.INTEGER.array();
            case ColumnType.Day _ -> day();
            case ColumnType.Moment _ -> moment();
            case ColumnType.Identifier _, ColumnType.Lookup _ -> SQLDataType.UUID;
            case ColumnType.Content _ -> SQLDataType.BLOB;
        };
    }

    private static DataType<LocalDate> day() {
        return SQLDataType.LOCALDATE;
    }

    private static DataType<Instant> moment() {
        return SQLDataType.INSTANT;
    }
}
