package org.dealwright.core.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.query.Predicate.All;
import org.dealwright.core.query.Predicate.Any;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.CompareColumns;
import org.dealwright.core.query.Predicate.Exists;
import org.dealwright.core.query.Predicate.HasAny;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.IsMe;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Matches;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.query.Predicate.Search;
import org.dealwright.core.query.Predicate.Shared;
import org.dealwright.core.query.Predicate.Within;
import org.dealwright.core.schema.Column;

/** What a condition means, said plainly over values in memory; the oracle for its SQL. Near columns only. */
public final class Evaluation {
    private Evaluation() {
    }

    public static boolean holds(Predicate predicate, Map<Column<?>, @Nullable Object> row) {
        return switch (predicate) {
            case All(var parts) -> parts.stream().allMatch(part -> holds(part, row));
            case Any(var parts) -> parts.stream().anyMatch(part -> holds(part, row));
            case Not(var inner) -> !holds(inner, row);
            case Compare(var path, var operator, var value) -> compare(row.get(path.column()), operator, value);
            case CompareColumns(var left, var operator, var right) -> columns(row.get(left.column()), operator, row.get(right.column()));
            case In(var path, var values) -> values.stream().anyMatch(value -> compare(row.get(path.column()), Operator.EQ, value));
            case Matches(var path, var how, var text) -> row.get(path.column()) instanceof String value && matches(Folding.fold(value), how, Folding.fold(text));
            case IsEmpty(var path) -> row.get(path.column()) == null;
            case HasAny(var path, var numbers) -> row.get(path.column()) instanceof Set<?> held && numbers.stream().anyMatch(held::contains);
            case Search(var text) -> List.of(Folding.fold(text).trim().split("\\s+")).stream().allMatch(word -> row.entrySet().stream()
                    .anyMatch(cell -> cell.getKey().searchable() && cell.getValue() instanceof String value && Folding.fold(value).contains(word)));
            case Parent _, Exists _, Linked _, Shared _, IsMe _, Within _ -> throw new IllegalArgumentException("not of near columns: " + predicate);
        };
    }

    private static boolean compare(@Nullable Object held, Operator operator, Object value) {
        if (held == null) {
            return operator == Operator.NE;
        }
        return operator.holds(order(held, value, operator == Operator.EQ || operator == Operator.NE));
    }

    private static boolean columns(@Nullable Object left, Operator operator, @Nullable Object right) {
        if (left == null || right == null) {
            var same = left == null && right == null;
            return operator == Operator.EQ && same || operator == Operator.NE && !same;
        }
        return operator.holds(order(left, right, true));
    }

    private static boolean matches(String held, Predicate.Match how, String text) {
        return switch (how) {
            case CONTAINS -> held.contains(text);
            case STARTS -> held.startsWith(text);
            case ENDS -> held.endsWith(text);
            case LIKE -> throw new IllegalArgumentException("LIKE has no plain meaning here");
        };
    }

    /** Text is ordered by the collation of the database, so only its equality is told here. */
    private static int order(Object held, Object value, boolean equality) {
        return switch (held) {
            case String text when equality -> Folding.fold(text).equals(Folding.fold((String) value)) ? 0 : 1;
            case BigDecimal number -> number.compareTo((BigDecimal) value);
            case Ref ref -> Objects.equals(ref.id(), value) ? 0 : 1;
            case Comparable<?> comparable -> compared(comparable, value);
            default -> throw new IllegalArgumentException("no order of " + held);
        };
    }

    @SuppressWarnings("unchecked")
    private static int compared(Comparable<?> held, Object value) {
        return ((Comparable<Object>) held).compareTo(value);
    }
}
