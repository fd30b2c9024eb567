package org.dealwright.core.identity;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.store.Change;

/** A secret by which other calendars read one's own, in place of the one before. The outcome is the only place where it ever shows. */
@Component
public final class MakeCalendarLink implements Action<MakeCalendarLink.Input, String> {
    /** Nothing is asked: it is always one's own. */
    public record Input() {
    }

    private final CalendarLinks links;
    private final Tokens tokens;

    MakeCalendarLink(CalendarLinks links, Tokens tokens) {
        this.links = links;
        this.tokens = tokens;
    }

    @Override
    public String perform(Input input, Records records) {
        var secret = tokens.make().substring(Tokens.PREFIX.length());
        links.store(records.actor().user(), secret, records.now());
        records.tell(SystemUser.TYPE.ref(records.actor().user()), Map.of("calendarlink", new Change.Step(null, "…")));
        return secret;
    }
}
