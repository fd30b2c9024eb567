package org.dealwright.edge.webapi;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;

/** Cuts the address of a request at the service root, and tells that root as the client sees it. */
@Component
final class ServiceRoot {
    static final String PATH = "/api/data/";

    private static final Pattern VERSIONED = Pattern.compile("(v9\\.[012])(?:/(.*))?", Pattern.DOTALL);

    private final String publicUrl;

    /** @param publicUrl the address that people use; empty: that of the request */
    ServiceRoot(@Value("${DEALWRIGHT_PUBLIC_URL:}") String publicUrl) {
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Shape: base ends with a slash; path is still encoded. */
    record Split(String base, String path) {}

    /** @throws Fault.Malformed when it is no version that there is */
    Split split(HttpServletRequest request) {
        var below = request.getRequestURI().substring(request.getContextPath().length()).replaceFirst("^/+api/+data/+", "");
        var versioned = VERSIONED.matcher(below);
        if (!versioned.matches()) {
            throw new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null, Map.of("segment", below.substring(0, Math.min(below.length(), 40))));
        }
        var path = versioned.group(2);
        return new Split(address(request) + PATH + versioned.group(1) + "/", path == null ? "" : path);
    }

    private String address(HttpServletRequest request) {
        if (!publicUrl.isEmpty()) {
            return publicUrl;
        }
        var port = request.getServerPort();
        var usual = request.isSecure() ? port == 443 : port == 80;
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + request.getContextPath();
    }
}
