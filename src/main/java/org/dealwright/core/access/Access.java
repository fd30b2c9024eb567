package org.dealwright.core.access;

import java.time.Clock;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Resolution;
import org.dealwright.core.query.Summary;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** Puts questions under the rights of their asker. There is no other way to a question that the store answers. */
@Component
public final class Access {
    private final Grants grants;
    private final Registry registry;
    private final Clock clock;

    public Access(Grants grants, Registry registry, Clock clock) {
        this.grants = grants;
        this.registry = registry;
        this.clock = clock;
    }

    public Standing standing(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> grants.standing(person.user());
            case Actor.System system -> Standing.unbounded(system.user());
        };
    }

    public Guarded<Query> guard(Query query, Actor actor) {
        var standing = standing(actor);
        var visibility = new Visibility(registry, standing);
        var where = visibility.of(query.type()).and(asked(query.where(), actor, standing, visibility));
        return new Guarded<>(new Query(query.type(), query.columns(), where, query.sort(), query.limit(), query.after(), query.labels()),
                visibility::of);
    }

    public Guarded<Summary> guard(Summary summary, Actor actor) {
        var standing = standing(actor);
        var visibility = new Visibility(registry, standing);
        var where = visibility.of(summary.type()).and(asked(summary.where(), actor, standing, visibility));
        return new Guarded<>(new Summary(summary.type(), where, summary.groups(), summary.measures()), visibility::of);
    }

    /** The condition under which the actor has a right to rows of a type; for writes and for telling which buttons work. */
    public Predicate may(Privilege privilege, RecordType type, Actor actor) {
        return new Visibility(registry, standing(actor)).of(type, privilege);
    }

    private Predicate asked(Predicate where, Actor actor, Standing standing, Visibility visibility) {
        var resolved = new Resolution(standing.user(), standing.teams(), ZonedDateTime.now(clock.withZone(actor.zone()))).of(where);
        return new Guarding(visibility::of).of(resolved);
    }
}
