package org.dealwright.edge.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** By which columns a line finds the record that is there already. Texts are the same without regard to case and marks. */
final class Matching {
    private final RecordType type;
    private final List<Column<?>> columns;

    Matching(RecordType type, List<String> targets) {
        this.type = type;
        this.columns = targets.stream().<Column<?>>map(name -> type.column(name).orElseThrow()).toList();
    }

    boolean looks() {
        return !columns.isEmpty();
    }

    /** Null where nobody looks, or the line says nothing in one of the columns. */
    @Nullable List<Object> key(Values values) {
        return key(values::get);
    }

    private @Nullable List<Object> key(Function<Column<?>, @Nullable Object> value) {
        if (columns.isEmpty()) {
            return null;
        }
        var key = new ArrayList<Object>();
        for (var column : columns) {
            var held = value.apply(column);
            if (held == null) {
                return null;
            }
            key.add(plain(held));
        }
        return key;
    }

    private static Object plain(Object held) {
        return switch (held) {
            case String text -> Folding.fold(text);
            case Ref ref -> ref.id();
            case BigDecimal number -> number.stripTrailingZeros();
            default -> held;
        };
    }

    /** The records that are there, by key; one statement. */
    Map<List<Object>, List<Row>> find(Collection<Values> lines, Reader reader) {
        var wanted = lines.stream().filter(values -> key(values) != null).toList();
        var found = new HashMap<List<Object>, List<Row>>();
        if (wanted.isEmpty()) {
            return found;
        }
        var where = columns.stream().<Predicate>map(column -> new Predicate.In(Path.of(column),
                wanted.stream().map(values -> values.get(column)).filter(Objects::nonNull).map(held -> (Object) held).distinct().toList())).toList();
        for (var row : reader.rows(Query.of(type).withoutLabels().where(Predicate.all(where)))) {
            var key = key(row::get);
            if (key != null) {
                found.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return found;
    }
}
