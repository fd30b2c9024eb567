package org.dealwright.core.store.sql;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.RowCountQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Many rows of one type in one INSERT that binds a list a field: its text is as short for a thousand rows as for one. */
public final class BatchInsert {
    /** From so many rows on the lists pay. */
    private static final int MANY = 16;

    private BatchInsert() {
    }

    /** Whether rows with these fields go in as lists; lists of lists and of files do not. */
    public static boolean suits(Collection<?> rows, Collection<Field<?>> fields) {
        return rows.size() >= MANY && fields.stream().map(Field::getDataType).noneMatch(type -> type.isArray() || type.equals(SQLDataType.BLOB));
    }

    /** Shape: a row is its fields and what is written into them; a field that it does not name is empty. */
    public static RowCountQuery of(DSLContext sql, String table, List<Map<Field<?>, Object>> rows, Collection<Field<?>> fields) {
        var names = new ArrayList<QueryPart>();
        var chosen = new ArrayList<QueryPart>();
        var lists = new ArrayList<QueryPart>();
        var given = new ArrayList<QueryPart>();
        for (var field : fields) {
            names.add(DSL.name(field.getName()));
            if (rows.getFirst().get(field) == Cells.NEXT_VERSION) {
                chosen.add(Cells.NEXT_VERSION);
            } else {
                var name = DSL.name("c" + lists.size());
                lists.add(list(field.getDataType(), field, rows));
                chosen.add(name);
                given.add(name);
            }
        }
        return sql.query("insert into {0} ({1}) select {2} from unnest({3}) as given ({4})", Names.table(table), DSL.list(names), DSL.list(chosen),
                DSL.list(lists), DSL.list(given));
    }

    private static <T> Field<T[]> list(DataType<T> type, Field<?> field, List<Map<Field<?>, Object>> rows) {
        var values = Array.newInstance(type.getType(), rows.size());
        for (int at = 0; at < rows.size(); at++) {
            Array.set(values, at, rows.get(at).get(field) instanceof Param<?> bound ? bound.getValue() : null);
        }
        @SuppressWarnings("unchecked")
        var list = (T[]) values;
        return DSL.val(list, type.getArrayDataType());
    }
}
