package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.QueryError;
import org.dealwright.core.query.Sort;

/** A total order of rows, and the condition that a row comes after a place in it. Empty values come first ascending, last descending. */
final class Keyset {
    private final List<Sort> sorts;
    private final Scope scope;

    Keyset(Scope scope, Query query) {
        this.scope = scope;
        this.sorts = new ArrayList<>(query.sort());
        var id = Path.of(query.type().id());
        if (sorts.stream().noneMatch(sort -> sort.path().equals(id))) {
            sorts.add(new Sort(id, !sorts.isEmpty() && sorts.getLast().descending()));
        }
    }

    List<SortField<Object>> order() {
        return sorts.stream().map(this::order).toList();
    }

    private SortField<Object> order(Sort sort) {
        var field = scope.field(sort.path());
        return sort.descending() ? field.desc().nullsLast() : field.asc().nullsFirst();
    }

    /** @throws Fault.Malformed when the place was made for another order */
    Condition after(Query.Position place) {
        if (place.values().size() != sorts.size()) {
            throw new Fault.Malformed(QueryError.POSITION_DOES_NOT_FIT, null, Map.of());
        }
        return after(place.values(), 0);
    }

    private Condition after(List<@Nullable Object> values, int index) {
        var sort = sorts.get(index);
        var field = scope.field(sort.path());
        var value = values.get(index);
        var beyond = beyond(field, sort, value);
        if (index == sorts.size() - 1) {
            return beyond;
        }
        var same = value == null ? field.isNull() : field.eq(DSL.val(value, field.getDataType()));
        return beyond.or(same.and(after(values, index + 1)));
    }

    private static Condition beyond(Field<Object> field, Sort sort, @Nullable Object value) {
        if (value == null) {
            return sort.descending() ? DSL.falseCondition() : field.isNotNull();
        }
        var bound = DSL.val(value, field.getDataType());
        return sort.descending() ? field.lt(bound).or(field.isNull()) : field.gt(bound);
    }
}
