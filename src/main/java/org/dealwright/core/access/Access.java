package org.dealwright.core.access;

import java.time.Clock;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.query.Resolution;
import org.dealwright.core.schema.Registry;

/** Says where an actor stands, and makes the guard through which every question of that actor goes. */
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
            case Actor.System system -> grants.unbounded(system.user());
        };
    }

    /** The guard of one request or action: rights are looked up once. */
    public Guard guard(Actor actor) {
        var standing = standing(actor);
        var now = ZonedDateTime.now(clock.withZone(actor.zone()));
        return new Guard(standing, new Visibility(registry, standing), new Resolution(standing.user(), standing.teams(), now));
    }
}
