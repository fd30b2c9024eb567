package org.dealwright.edge.webapi.bind;

import java.util.List;
import java.util.stream.Stream;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;

/** A request understood: what to read and what to show of it. */
public record Asked(Plan plan, Predicate where, List<Sort> sort) {
    public Asked {
        sort = List.copyOf(sort);
    }

    public Query query() {
        return Query.of(plan.type()).select(plan.paths()).where(where).sort(sort);
    }

    /** The total order of the rows: what was asked, and the id. */
    public List<Path> order() {
        var id = Path.of(plan.type().id());
        var paths = sort.stream().map(Sort::path).toList();
        return paths.contains(id) ? paths : Stream.concat(paths.stream(), Stream.of(id)).toList();
    }
}
