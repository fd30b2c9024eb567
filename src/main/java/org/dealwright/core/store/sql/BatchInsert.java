package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.RowCountQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** Many rows of one type in one INSERT that binds a list a column: its text is as short for a thousand rows as for one. */
public final class BatchInsert {
    /** From so many rows on the lists pay. */
    private static final int MANY = 16;
    private final List<Values> rows;
    private final List<QueryPart> names = new ArrayList<>();
    private final List<QueryPart> lists = new ArrayList<>();

    private BatchInsert(List<Values> rows) {
        this.rows = rows;
    }

    /** Whether these rows go in as lists; lists of lists and of files do not. */
    public static boolean suits(List<Values> rows) {
        return rows.size() >= MANY && columns(rows).stream().map(Column::type).noneMatch(type -> type instanceof ColumnType.MultiChoice || type instanceof ColumnType.Content);
    }

    private static Set<Column<?>> columns(List<Values> rows) {
        var all = new LinkedHashSet<Column<?>>();
        rows.forEach(values -> all.addAll(values.columns()));
        return all;
    }

    public static RowCountQuery of(DSLContext sql, List<Values> rows) {
        return new BatchInsert(rows).sql(sql, rows.getFirst().type());
    }

    private RowCountQuery sql(DSLContext sql, RecordType type) {
        var columns = columns(rows);
        columns.forEach(this::add);
        if (columns.stream().anyMatch(Column::searchable)) {
            add(Names.SEARCH, searchTexts(type), "text");
        }
        return sql.query("insert into {0} ({1}, {2}) select given.*, {3} from unnest({4}) as given", Names.table(type), DSL.list(names),
                DSL.name(type.version().name()), Cells.NEXT_VERSION, DSL.list(lists));
    }

    private void add(Column<?> column) {
        var values = rows.stream().<@Nullable Object>map(row -> row.get(column) instanceof Ref ref ? ref.id() : row.get(column)).toList();
        add(column.name(), values, Ddl.plainType(column.type()));
        if (Names.hasTarget(column)) {
            add(Names.targetName(column), rows.stream().<@Nullable Object>map(row -> row.get(column) instanceof Ref ref ? ref.type() : null).toList(), "text");
        }
        if (column.searchable()) {
            add(Names.shadowName(column), values.stream().<@Nullable Object>map(value -> value == null ? null : Folding.fold(value.toString())).toList(), "text");
        }
    }

    private void add(String name, List<? extends @Nullable Object> values, String type) {
        names.add(DSL.name(name));
        lists.add(Lists.of(values, type));
    }

    private List<String> searchTexts(RecordType type) {
        var searched = type.columns().stream().filter(Column::searchable).toList();
        return rows.stream().map(row -> {
            var text = new StringBuilder();
            for (var column : searched) {
                var value = row.get(column);
                if (value != null) {
                    text.append(text.isEmpty() ? "" : "\n").append(Folding.fold(value.toString()));
                }
            }
            return text.toString();
        }).toList();
    }
}
