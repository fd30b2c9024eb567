package org.dealwright.edge.door;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

import org.dealwright.core.kernel.Actor;

/** Who sends this request, as an actor; made anew for each. */
final class Present extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor.Person actor;

    Present(Actor.Person actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    static Optional<Actor.Person> in(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known ? in(known) : Optional.empty();
    }

    static Optional<Actor.Person> in(Authentication known) {
        return known instanceof Present present ? Optional.of(present.actor) : Optional.empty();
    }

    @Override
    public String getName() {
        return actor.user().toString();
    }

    @Override
    public Actor.Person getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Present present && present.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
