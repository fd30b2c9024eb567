package org.dealwright.edge.webapi;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;

import org.dealwright.core.kernel.Actor;

/** Who sends a request, as the security in front of the door found out. */
final class Caller {
    private Caller() {}

    static Optional<Actor> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known && known.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
