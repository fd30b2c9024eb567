package org.dealwright.edge.door;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.identity.Callers;

/** What a request says of its reader: the language chosen at the gate, those of its header, and the time zone in a cookie that a script of ours sets. */
final class BrowserFacts {
    private static final String ZONE = "zone";

    private BrowserFacts() {
    }

    static Callers.Browser of(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Language") == null ? List.<Locale>of() : Collections.list(request.getLocales());
        var languages = Stream.concat(cookie(request, LanguageChoice.NAME).map(Locale::forLanguageTag), accepted.stream());
        return new Callers.Browser(languages.toList(), cookie(request, ZONE).map(BrowserFacts::zone).filter(zone -> zone != null).findFirst().orElse(null));
    }

    static Stream<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Stream.of()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue);
    }

    private static @Nullable ZoneId zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }
}
