package org.dealwright.edge.door;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import org.dealwright.core.identity.Foundation;

/**
 * Where someone goes who has not signed in, or no longer: to the sign-in page and from there back, before the first start to the set-up page.
 * A request of a script gets 401 in place of a page, so that the page which sent it can ask to sign in over itself and lose nothing.
 */
@Component
final class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Foundation foundation;

    WayIn(Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!foundation.laid()) {
            response.sendRedirect(request.getContextPath() + "/setup");
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in" + back(request));
        }
    }

    /** A form that was sent after its session ended bears an old token: that is somebody to sign in, not somebody to refuse. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException, ServletException {
        if (!isPresent()) {
            commence(request, response, new Ended(denied));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPresent() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Present;
    }

    private static String back(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "?ended";
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
        return asked.equals("/") ? "" : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static final class Ended extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        Ended(Exception cause) {
            super("The session has ended", cause);
        }
    }
}
