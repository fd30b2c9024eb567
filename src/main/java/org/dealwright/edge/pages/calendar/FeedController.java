package org.dealwright.edge.pages.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.identity.Callers;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.work.activity.ActivityPointer;

/**
 * {@code /calendar/feed/….ics}: what a user has to do, for calendars that know the link and nothing else. From three months ago to a year ahead.
 * A link that is not known is not there, whatever the reason.
 */
@Controller
final class FeedController {
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration BEFORE = Duration.ofDays(90), AHEAD = Duration.ofDays(365), FRESH = Duration.ofMinutes(5);
    private final Callers callers;
    private final Visits visits;

    FeedController(Callers callers, Visits visits) {
        this.callers = callers;
        this.visits = visits;
    }

    @GetMapping("/calendar/feed/{secret:[A-Za-z0-9_-]{20,100}}.ics")
    ResponseEntity<byte[]> feed(HttpServletRequest request, @PathVariable String secret) throws IOException {
        try {
            var actor = callers.byCalendarLink(secret).orElse(null);
            if (actor == null) {
                return ResponseEntity.notFound().build();
            }
            var visit = visits.of(actor, request);
            var now = visit.clock().instant();
            var events = new Events(visit).within(now.minus(BEFORE), now.plus(AHEAD), Predicate.mine(ActivityPointer.TYPE.owner()));
            return ResponseEntity.ok().contentType(ICALENDAR).cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                    .body(new Feed(visit).of(events).getBytes(StandardCharsets.UTF_8));
        } catch (Fault.Forbidden _) {
            return ResponseEntity.notFound().build();
        }
    }
}
