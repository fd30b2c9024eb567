package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.url.Shape;

/**
 * What is shown of a record, and of the records that it leads to.
 *
 * @param hops the way to the record from the row that is read; none for that row itself
 */
public record Plan(RecordType type, List<Hop> hops, List<Shown> values, List<One> ones, List<Many> many) {
    public Plan {
        hops = List.copyOf(hops);
        values = List.copyOf(values);
        ones = List.copyOf(ones);
        many = List.copyOf(many);
    }

    /**
     * A single record inside another, read in the same row.
     *
     * @param branches a plan for each type that the navigation may lead to
     * @param references whether only its address is shown
     */
    public record One(String name, List<Plan> branches, boolean references) {
        public One {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Many records inside another, read by a question of their own.
     *
     * @param asked as it was written
     */
    public record Many(Way way, Plan plan, Predicate where, List<Sort> sort, @Nullable Integer top, boolean references, Shape asked) {
        public Many {
            sort = List.copyOf(sort);
        }
    }

    public Path id() {
        return new Path(hops, type.id());
    }

    public Path version() {
        return new Path(hops, type.version());
    }

    /** Everything that must be read for it, but what {@link Many} reads. */
    public List<Path> paths() {
        var paths = new ArrayList<Path>();
        paths.add(id());
        paths.add(version());
        values.forEach(value -> paths.add(value.path()));
        ones.stream().flatMap(one -> one.branches().stream()).flatMap(branch -> branch.paths().stream()).forEach(paths::add);
        return paths;
    }

    /** The collections of the record and of the single ones inside it, each with the plan that it stands in. */
    public Stream<Collection> collections() {
        return Stream.concat(many.stream().map(each -> new Collection(this, each)),
                ones.stream().flatMap(one -> one.branches().stream()).flatMap(Plan::collections));
    }

    /** A collection and whose it is. */
    public record Collection(Plan of, Many many) {
    }
}
