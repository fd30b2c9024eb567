package org.dealwright.edge.webapi.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.bind.Plan;
import org.dealwright.edge.webapi.json.Children;

/** Reads expanded collections: one question for each collection of each level, whatever the number of records; more only where rows are very many. */
final class Expansion {
    private static final int MOST_OF_ONE = 5000;
    /** Rows of one question. */
    private static final int PORTION = 10_000;
    private final Reader reader;
    private final boolean labels;
    private final Children children = new Children();

    Expansion(Reader reader, boolean labels) {
        this.reader = reader;
        this.labels = labels;
    }

    Children of(Plan plan, Collection<Row> rows) {
        read(plan, rows);
        return children;
    }

    private void read(Plan plan, Collection<Row> rows) {
        plan.collections().forEach(collection -> {
            var ids = new LinkedHashSet<UUID>();
            rows.stream().map(row -> row.<UUID>at(collection.of().id())).filter(Objects::nonNull).forEach(ids::add);
            if (!ids.isEmpty()) {
                var many = collection.many();
                var found = rows(collection.of().type(), many, ids);
                children.put(many, found);
                read(many.plan(), found.values().stream().flatMap(List::stream).toList());
            }
        });
    }

    private Map<UUID, List<Row>> rows(RecordType parent, Plan.Many many, Set<UUID> ids) {
        var most = many.top() == null ? MOST_OF_ONE : Math.min(many.top(), MOST_OF_ONE);
        var query = Query.of(many.plan().type()).select(many.plan().paths()).where(many.where()).sort(many.sort());
        var asked = labels ? query : query.withoutLabels();
        var found = switch (many.way()) {
            case Way.ToMany(_, var relationship) -> pointing(asked, relationship.lookup(), ids, most);
            case Way.ToLinked(_, var association, _) -> reader.linked(association, parent, ids, asked);
            case Way.ToOne _ -> throw new IllegalArgumentException(many.way().name());
        };
        found.replaceAll((_, rows) -> rows.size() > most ? rows.subList(0, most) : rows);
        return found;
    }

    /** Portion by portion; a record whose rows are enough is left out of the next. */
    private Map<UUID, List<Row>> pointing(Query query, Column<Ref> lookup, Set<UUID> ids, int most) {
        var byParent = new HashMap<UUID, List<Row>>();
        var open = new HashSet<>(ids);
        var columns = new ArrayList<>(query.columns());
        columns.add(Path.of(lookup));
        var sorts = new ArrayList<>(List.of(Sort.ascending(lookup)));
        sorts.addAll(query.sort());
        while (!open.isEmpty() && most > 0) {
            var rows = reader.rows(query.select(columns).where(new In(Path.of(lookup), List.copyOf(open))).sort(sorts).limit(PORTION));
            var last = rows.size() < PORTION ? null : rows.getLast().require(lookup).id();
            if (last != null && rows.stream().filter(row -> row.require(lookup).id().equals(last)).count() < Math.min(most, PORTION)) {
                rows = rows.stream().filter(row -> !row.require(lookup).id().equals(last)).toList();
                open.removeIf(id -> !id.equals(last) && order(id, last) < 0);
            } else {
                open.removeIf(id -> last == null || order(id, last) <= 0);
            }
            rows.forEach(row -> byParent.computeIfAbsent(row.require(lookup).id(), _ -> new ArrayList<>()).add(row));
        }
        return byParent;
    }

    /** As the database orders ids: byte by byte, not as Java does. */
    private static int order(UUID one, UUID other) {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
