package org.dealwright.core.access;

import java.util.List;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Resolution;
import org.dealwright.core.query.Summary;
import org.dealwright.core.schema.RecordType;

/** Puts the questions of one actor under the actor's rights. There is no other way to a question that the store answers. */
public final class Guard {
    private final Standing standing;
    private final Visibility visibility;
    private final Resolution resolution;

    Guard(Standing standing, Visibility visibility, Resolution resolution) {
        this.standing = standing;
        this.visibility = visibility;
        this.resolution = resolution;
    }

    public Standing standing() {
        return standing;
    }

    public Guarded<Query> of(Query query) {
        var asked = asked(query.where());
        var where = visibility.of(query.type()).and(asked);
        return new Guarded<>(new Query(query.type(), query.columns(), where, query.sort(), query.limit(), query.after(), query.labels()),
                ways(query.type(), asked), visibility::of);
    }

    public Guarded<Summary> of(Summary summary) {
        var asked = asked(summary.where());
        var where = visibility.of(summary.type()).and(asked);
        return new Guarded<>(new Summary(summary.type(), where, summary.groups(), summary.measures()), ways(summary.type(), asked), visibility::of);
    }

    private List<Predicate> ways(RecordType type, Predicate asked) {
        var seen = visibility.of(type);
        return seen instanceof Predicate.Any(var parts) && !parts.isEmpty() ? parts.stream().map(way -> way.and(asked)).toList() : List.of(seen.and(asked));
    }

    /** The condition under which the actor has a right to rows of a type; for writes, and for telling which buttons work. */
    public Predicate may(Privilege privilege, RecordType type) {
        return visibility.of(type, privilege);
    }

    private Predicate asked(Predicate where) {
        return new Guarding(visibility::of).of(resolution.of(where));
    }
}
