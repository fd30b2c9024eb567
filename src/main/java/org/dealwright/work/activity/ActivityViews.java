package org.dealwright.work.activity;

import static org.dealwright.core.query.Predicate.all;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.in;
import static org.dealwright.core.query.Predicate.mine;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;
import static org.dealwright.work.activity.ActivityState.SCHEDULED;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** The lists of activities, of all kinds together and of each alone, and of notes. */
@Component
final class ActivityViews implements Views {
    @Override
    public List<ListView> views() {
        return Stream.of(
                of(ActivityPointer.TYPE, ActivityPointer.COMMON, ActivityPointer.COMMON.kind()),
                of(Task.TYPE, Task.COMMON, Task.COMMON.priority()),
                of(PhoneCall.TYPE, PhoneCall.COMMON, PhoneCall.PHONE_NUMBER),
                of(Email.TYPE, Email.COMMON, Email.RECIPIENTS),
                of(Letter.TYPE, Letter.COMMON, Letter.ADDRESS),
                of(Fax.TYPE, Fax.COMMON, Fax.FAX_NUMBER),
                of(Appointment.TYPE, Appointment.COMMON, Appointment.COMMON.start()),
                Stream.of(notes(), parties())).flatMap(part -> part).toList();
    }

    /** Mine (still to be done), all open, closed and all; one column tells more about the kind. */
    private static Stream<ListView> of(RecordType type, ActivityColumns common, Column<?> telling) {
        var pending = in(type.state(), List.of(OPEN.number(), SCHEDULED.number()));
        Predicate ended = in(type.state(), List.of(COMPLETED.number(), CANCELED.number()));
        var open = ListView.of(type, "open", common.subject(), telling, common.regarding(), common.due(), type.status(), type.owner())
                .where(pending).sort(Sort.ascending(common.due()));
        return Stream.of(open.as("my", all(pending, mine(type.owner()))).without(type.owner()).first(), open,
                open.as("closed", ended).sort(Sort.descending(type.modifiedOn())),
                open.as("all", everything()).sort(Sort.descending(type.modifiedOn())));
    }

    private static ListView notes() {
        return ListView.of(Note.TYPE, "all", Note.TITLE, Note.ABOUT, Note.FILE_NAME, Note.TYPE.createdBy(), Note.TYPE.createdOn())
                .sort(Sort.descending(Note.TYPE.createdOn())).first();
    }

    private static ListView parties() {
        return ListView.of(ActivityParty.TYPE, "all", ActivityParty.NAME, ActivityParty.PART, ActivityParty.PARTY, ActivityParty.ADDRESS)
                .sort(Sort.ascending(ActivityParty.PART)).first();
    }
}
