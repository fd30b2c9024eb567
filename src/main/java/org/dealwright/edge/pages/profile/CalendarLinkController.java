package org.dealwright.edge.pages.profile;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.EndCalendarLink;
import org.dealwright.core.identity.MakeCalendarLink;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Secret;

/** The link at which other calendars read the reader's is made, shown once, and revoked. */
@Controller
final class CalendarLinkController {
    private static final String PROFILE = "/profile";
    private final Dialogs dialogs;
    private final Actions actions;
    private final MakeCalendarLink make;
    private final EndCalendarLink end;
    private final String told;

    CalendarLinkController(Dialogs dialogs, Actions actions, MakeCalendarLink make, EndCalendarLink end,
            @Value("${DEALWRIGHT_PUBLIC_URL:}") String told) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.make = make;
        this.end = end;
        this.told = told.replaceFirst("/+$", "");
    }

    @PostMapping("/profile/calendar")
    ResponseEntity<byte[]> make(Visit visit) {
        var secret = actions.run(make, new MakeCalendarLink.Input(), visit.actor());
        return dialogs.show(visit, new Secret(visit.text("work.link"), visit.text("work.link.once"), visit.text("work.link"),
                address(visit.request()) + "/calendar/feed/" + secret + ".ics", visit.text("admin.done"), PROFILE), PROFILE);
    }

    @PostMapping("/profile/calendar/end")
    ResponseEntity<byte[]> end(Visit visit) {
        actions.run(end, new MakeCalendarLink.Input(), visit.actor());
        Flash.say(visit, visit.text("verb.EndCalendarLink.done"), null);
        return Going.to(visit, PROFILE);
    }

    /** As the operator says, else as the request came. */
    private String address(HttpServletRequest request) {
        if (!told.isEmpty()) {
            return told;
        }
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + request.getContextPath();
    }
}
