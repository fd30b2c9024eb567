package org.dealwright.edge.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * How someone came to the sign-in page.
 *
 * @param to the page to go on to
 * @param over not null: over a page that stays
 * @param ended not null: a session has ended
 * @param out not null: after signing out
 */
record Asked(@Nullable String to, @Nullable String over, @Nullable String ended, @Nullable String out) {
    boolean isOver() {
        return over != null;
    }

    /** Only within this product: another address would let a link lead people astray. */
    String onward() {
        return to == null || !to.startsWith("/") || to.startsWith("//") || to.chars().anyMatch(each -> each == '\\' || each < ' ') ? "/" : to;
    }

    /** This page again. */
    String again() {
        return "/sign-in" + (isOver() ? "?over=true" : onward().equals("/") ? "" : "?to=" + URLEncoder.encode(onward(), StandardCharsets.UTF_8));
    }
}
