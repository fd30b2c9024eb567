package org.dealwright.edge.door;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins the session of someone who has proved who they are: with a new id and a new token, so that none which was known before counts. */
@Component
final class Entering {
    private final SessionAuthenticationStrategy renewal;
    private final PresentInSession present;

    Entering(CsrfTokenRepository tokens, PresentInSession present) {
        this.renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
        this.present = present;
    }

    /** @param stay beyond the end of the browser */
    void enter(UUID user, boolean stay, HttpServletRequest request, HttpServletResponse response) {
        if (stay) {
            request.setAttribute(SessionKeeping.STAY, true);
            request.getSession().setMaxInactiveInterval((int) SessionKeeping.STAYING.toSeconds());
        }
        var signedIn = new SignedIn(user);
        renewal.onAuthentication(signedIn, request, response);
        present.saveContext(new SecurityContextImpl(signedIn), request, response);
    }

    static CsrfToken token(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
