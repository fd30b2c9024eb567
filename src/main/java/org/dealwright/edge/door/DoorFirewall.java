package org.dealwright.edge.door;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Addresses of pages are held to the strict rules. Those of the web API carry what real clients send in keys and filters: encoded slashes,
 * semicolons, percent signs, doubled slashes; there only a way up the tree is refused. Source: the requests of five standard clients.
 */
final class DoorFirewall implements HttpFirewall {
    private final HttpFirewall pages = new StrictHttpFirewall();

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (!isForPrograms(request)) {
            return pages.getFirewalledRequest(request);
        }
        var parts = request.getRequestURI().replaceAll("(?i)%2e", ".").split("/", -1);
        if (Arrays.asList(parts).contains("..") || Arrays.asList(parts).contains(".")) {
            throw new RequestRejectedException("The address goes up the tree");
        }
        return new AsItIs(request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return pages.getFirewalledResponse(response);
    }

    /** Nothing about it is changed. */
    private static final class AsItIs extends FirewalledRequest {
        AsItIs(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {
            // there is nothing to undo
        }
    }
}
