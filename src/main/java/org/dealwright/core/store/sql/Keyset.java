package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /**
     * The row comes after the place: some of these holds. Each is a stretch of an index that has this order.
     *
     * @throws Fault.Malformed when the place was made for another order
     */
    List<Condition> after(Query.Position place) {
        if (place.values().size() != sorts.size()) {
            throw new Fault.Malformed(QueryError.POSITION_DOES_NOT_FIT, null, Map.of());
        }
        var isUniform = sorts.stream().map(Sort::descending).distinct().count() == 1;
        return isUniform && !place.values().contains(null) ? stretches(place.values()) : List.of(after(place.values(), 0));
    }

    /** All columns in one direction and no empty value: one comparison of the whole, and apart from it the empty values that come last. */
    private List<Condition> stretches(List<@Nullable Object> values) {
        var stretches = new ArrayList<Condition>();
        var fields = sorts.stream().map(sort -> scope.field(sort.path())).toList();
        var bounds = IntStream.range(0, sorts.size()).<Field<?>>mapToObj(at -> DSL.val(values.get(at), fields.get(at).getDataType())).toList();
        var descending = sorts.getFirst().descending();
        stretches.add(descending ? DSL.row(fields).lessThan(DSL.row(bounds)) : DSL.row(fields).greaterThan(DSL.row(bounds)));
        for (int i = 0; descending && i < sorts.size(); i++) {
            if (!isCertain(sorts.get(i).path())) {
                var before = IntStream.range(0, i).mapToObj(at -> same(fields.get(at), values.get(at))).reduce(DSL.trueCondition(), Condition::and);
                stretches.add(before.and(fields.get(i).isNull()));
            }
        }
        return stretches;
    }

    /** Never empty: so say the table and, over a lookup, nobody. */
    private boolean isCertain(Path path) {
        return path.isNear() && Ddl.isCertain(scope.type(), path.column());
    }

    private Condition after(List<@Nullable Object> values, int index) {
        var sort = sorts.get(index);
        var field = scope.field(sort.path());
        var value = values.get(index);
        var beyond = beyond(field, sort, value);
        return index == sorts.size() - 1 ? beyond : beyond.or(same(field, value).and(after(values, index + 1)));
    }

    private static Condition same(Field<Object> field, @Nullable Object value) {
        return value == null ? field.isNull() : field.eq(DSL.val(value, field.getDataType()));
    }

    private static Condition beyond(Field<Object> field, Sort sort, @Nullable Object value) {
        if (value == null) {
            return sort.descending() ? DSL.falseCondition() : field.isNotNull();
        }
        var bound = DSL.val(value, field.getDataType());
        return sort.descending() ? field.lt(bound).or(field.isNull()) : field.gt(bound);
    }
}
