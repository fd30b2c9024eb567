package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/**
 * A request understood: what to read and what to show of it.
 *
 * @param root the type whose rows are read; that of the plan, unless the rows are those of something linked to it
 * @param distinct whether rows that show the same are shown once; the sort then holds all that is shown
 */
public record Asked(RecordType root, Plan plan, Predicate where, List<Sort> sort, boolean distinct) {
    public Asked {
        sort = List.copyOf(sort);
    }

    public Query query() {
        return Query.of(root).select(plan.paths()).where(where).sort(sort);
    }

    /** The place of a row in that order. */
    public Position place(Row row) {
        var values = new ArrayList<@Nullable Object>();
        order().forEach(path -> values.add(row.at(path) instanceof Ref ref ? ref.id() : row.<Object>at(path)));
        return new Position(values);
    }

    /** The total order of the rows: what was asked, and the id. */
    public List<Path> order() {
        var id = Path.of(root.id());
        var paths = sort.stream().map(Sort::path).toList();
        return paths.contains(id) ? paths : Stream.concat(paths.stream(), Stream.of(id)).toList();
    }
}
