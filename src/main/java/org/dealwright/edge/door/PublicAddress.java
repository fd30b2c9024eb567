package org.dealwright.edge.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that people use: as the operator says, else as the request came. Without a slash at its end. */
@Component
final class PublicAddress {
    private final String told;

    PublicAddress(@Value("${DEALWRIGHT_PUBLIC_URL:}") String told) {
        this.told = told.replaceFirst("/+$", "");
    }

    String of(HttpServletRequest request) {
        if (!told.isEmpty()) {
            return told;
        }
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + request.getContextPath();
    }
}
