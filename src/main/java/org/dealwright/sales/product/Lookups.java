package org.dealwright.sales.product;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;

/** How the rules of the catalogue look at other rows. */
final class Lookups {
    private Lookups() {
    }

    /** @throws org.dealwright.core.kernel.Fault.NotFound when there is no such row */
    static Optional<Row> row(RecordType type, @Nullable Ref ref, Records records) {
        if (ref == null) {
            return Optional.empty();
        }
        var rows = records.unguarded(Query.of(type).where(Predicate.is(type, ref.id())));
        if (rows.isEmpty()) {
            throw Reader.missing(type, ref.id());
        }
        return Optional.of(rows.getFirst());
    }

    static List<Row> where(RecordType type, Predicate condition, Records records) {
        return records.unguarded(Query.of(type).where(condition));
    }

    static boolean exists(RecordType type, Predicate condition, Records records) {
        return !records.unguarded(Query.of(type).select(type.id()).where(condition).limit(1)).isEmpty();
    }

    /** Whether another row than the draft satisfies the condition. */
    static boolean another(Draft draft, Predicate condition, Records records) {
        var type = draft.type();
        return records.unguarded(Query.of(type).select(type.id()).where(condition).limit(2)).stream()
                .anyMatch(row -> !row.id().equals(draft.id()));
    }
}
