package org.dealwright.core.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;

/**
 * What one write did to one row, for the history.
 *
 * @param values by column name what was and what is; columns that did not change are left out
 */
public record Change(Ref record, Kind kind, Map<String, Step> values) {
    /** What happened to the row. The number is stored. */
    public enum Kind {
        CREATED(1), UPDATED(2), DELETED(3), RESTORED(4), LINKED(5), UNLINKED(6), SHARED(7);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        public static Kind of(int number) {
            return values()[number - 1];
        }
    }

    /** Old and new value as JSON knows them: text, number, yes or no, or a list of numbers. */
    public record Step(@Nullable Object old, @Nullable Object now) {
    }

    static Change created(Values values) {
        return new Change(values.type().ref(Objects.requireNonNull(values.get(values.type().id()))), Kind.CREATED, steps(values, null));
    }

    static Change updated(Row before, Values values) {
        return new Change(before.ref(), Kind.UPDATED, steps(values, before));
    }

    private static Map<String, Step> steps(Values values, @Nullable Row before) {
        var steps = new LinkedHashMap<String, Step>();
        for (var column : values.columns()) {
            var old = before == null ? null : before.get(column);
            var now = values.get(column);
            if (tells(column) && !same(old, now)) {
                steps.put(column.name(), new Step(plain(old), plain(now)));
            }
        }
        return steps;
    }

    /** Values are the same when they compare so: 5.00 is 5.0. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return Objects.deepEquals(one, other);
    }

    /** Files, what the product read in them, and the columns that every write changes tell nothing. */
    private static boolean tells(Column<?> column) {
        return !column.untold() && !(column.type() instanceof ColumnType.Content) && !Set.of("modifiedon", "modifiedby", "versionnumber").contains(column.name());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Ref ref -> ref.type() + ":" + ref.id();
            case Boolean yes -> yes;
            case Integer number -> number;
            case Set<?> numbers -> numbers;
            default -> value.toString();
        };
    }
}
