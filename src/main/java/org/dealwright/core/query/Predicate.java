package org.dealwright.core.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;

/**
 * A condition on rows of one type. Two-valued: each holds or does not, also for empty values; NE holds for empty ones, and so does a negated comparison.
 * Text compares without regard to case and marks. Values are of the column's Java type; for a lookup the id.
 */
public sealed interface Predicate {
    /** How a text is looked for in another. LIKE knows % and _ as wildcards, the others know none. */
    enum Match {
        CONTAINS, STARTS, ENDS, LIKE
    }

    record All(List<Predicate> parts) implements Predicate {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Predicate> parts) implements Predicate {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Predicate inner) implements Predicate {
    }

    record Compare(Path path, Operator operator, Object value) implements Predicate {
    }

    record CompareColumns(Path left, Operator operator, Path right) implements Predicate {
    }

    record In(Path path, List<?> values) implements Predicate {
        public In {
            values = List.copyOf(values);
        }
    }

    record Matches(Path path, Match how, String text) implements Predicate {
    }

    record IsEmpty(Path path) implements Predicate {
    }

    /** A day or instant within a span that is told from now, in the asker's time zone. */
    record Within(Path path, Span span) implements Predicate {
    }

    /** A lookup to people that points at the asker, or, with teams, at one of the asker's teams too. */
    record IsMe(Path path, boolean orMyTeams) implements Predicate {
    }

    /** A multi-choice column that holds at least one of the numbers. */
    record HasAny(Path path, Set<Integer> numbers) implements Predicate {
        public HasAny {
            numbers = Set.copyOf(numbers);
        }
    }

    /** The lookup points at a row that the inner condition, on the target type, holds for. */
    record Parent(Column<Ref> lookup, RecordType target, Predicate inner) implements Predicate {
    }

    /** Some row that points here satisfies the inner condition on the child type. */
    record Exists(Relationship children, Predicate inner) implements Predicate {
    }

    /** Some linked row satisfies the inner condition on the type at the other end. */
    record Linked(Association link, RecordType other, Predicate inner) implements Predicate {
    }

    /** All the rights of the mask, together or apart, are shared on the row with some of the principals. */
    record Shared(Set<UUID> principals, int rights) implements Predicate {
        public Shared {
            principals = Set.copyOf(principals);
        }
    }

    /** Every word of the text occurs in some searchable column. */
    record Search(String text) implements Predicate {
    }

    static Predicate everything() {
        return new All(List.of());
    }

    static Predicate nothing() {
        return new Any(List.of());
    }

    static Predicate all(Predicate... parts) {
        return all(List.of(parts));
    }

    static Predicate all(Collection<Predicate> parts) {
        return parts.size() == 1 ? parts.iterator().next() : new All(List.copyOf(parts));
    }

    static Predicate any(Predicate... parts) {
        return any(List.of(parts));
    }

    static Predicate any(Collection<Predicate> parts) {
        return parts.size() == 1 ? parts.iterator().next() : new Any(List.copyOf(parts));
    }

    static <T> Predicate eq(Column<T> column, T value) {
        return new Compare(Path.of(column), Operator.EQ, value);
    }

    static Predicate pointsAt(Column<Ref> lookup, UUID id) {
        return new Compare(Path.of(lookup), Operator.EQ, id);
    }

    static <T> Predicate in(Column<T> column, Collection<? extends T> values) {
        return new In(Path.of(column), List.copyOf(values));
    }

    /** The row with this id. */
    static Predicate is(RecordType type, UUID id) {
        return new Compare(Path.of(type.id()), Operator.EQ, id);
    }

    static Predicate anyOf(RecordType type, Collection<UUID> ids) {
        return new In(Path.of(type.id()), List.copyOf(ids));
    }

    static Predicate mine(Column<Ref> people) {
        return new IsMe(Path.of(people), false);
    }

    /** The condition and one more; the empty condition adds nothing. */
    default Predicate and(Predicate other) {
        return equals(everything()) ? other : other.equals(everything()) ? this : new All(Stream.of(this, other).toList());
    }
}
