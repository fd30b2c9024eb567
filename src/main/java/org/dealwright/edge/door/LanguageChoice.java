package org.dealwright.edge.door;

import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Language;

/** The language that somebody unknown chose on a page before the door; a cookie keeps it for this browser. */
@Component
final class LanguageChoice {
    static final String NAME = "language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Whether the request chooses one; then the page is to be asked for anew. */
    boolean isMade(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter(NAME);
        if (asked == null || Arrays.stream(Language.values()).noneMatch(language -> language.tag().equals(asked))) {
            return false;
        }
        var cookie = ResponseCookie.from(NAME, asked).path("/").maxAge(A_YEAR).sameSite("Lax").httpOnly(true).secure(request.isSecure()).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return true;
    }
}
