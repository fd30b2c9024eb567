package org.dealwright.edge.webapi.bind;

import java.util.List;
import java.util.stream.Stream;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;

/**
 * A request understood: what to read and what to show of it.
 *
 * @param root the type whose rows are read; that of the plan, unless the rows are those of something linked to it
 */
public record Asked(RecordType root, Plan plan, Predicate where, List<Sort> sort) {
    public Asked {
        sort = List.copyOf(sort);
    }

    public Query query() {
        return Query.of(root).select(plan.paths()).where(where).sort(sort);
    }

    /** The total order of the rows: what was asked, and the id. */
    public List<Path> order() {
        var id = Path.of(root.id());
        var paths = sort.stream().map(Sort::path).toList();
        return paths.contains(id) ? paths : Stream.concat(paths.stream(), Stream.of(id)).toList();
    }
}
