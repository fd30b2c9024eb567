package org.dealwright.core.identity;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.store.Change;

/** Nobody reads one's calendar at its link any more. */
@Component
public final class EndCalendarLink implements Action<MakeCalendarLink.Input, UUID> {
    private final CalendarLinks links;

    EndCalendarLink(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public UUID perform(MakeCalendarLink.Input input, Records records) {
        var user = records.actor().user();
        links.remove(user);
        records.tell(SystemUser.TYPE.ref(user), Map.of("calendarlink", new Change.Step("…", null)));
        return user;
    }
}
