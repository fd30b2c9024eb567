package org.dealwright.edge.setup.sample;

import java.time.Duration;
import java.time.Instant;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.Email;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.PhoneCall;

/** What was said and written about a deal: each stage has its calls, mails, meetings and notes, worded in a few ways. */
final class Talk {
    private static final int WAYS = 3;
    private final Story story;

    Talk(Story story) {
        this.story = story;
    }

    /** @param ago days */
    void over(Ref deal, Ref seller, int stage, long ago, int number) {
        var key = stage + "." + number % WAYS;
        var when = story.past(Math.max(0, ago - 1));
        switch ((stage + number) % 4) {
            case 0 -> {
                call(deal, seller, when, key);
                note(deal, seller, when.plus(Duration.ofMinutes(25)), key);
            }
            case 1 -> mail(deal, seller, when, key);
            case 2 -> {
                meeting(deal, seller, when, key);
                mail(deal, seller, when.plus(Duration.ofHours(2)), key);
            }
            default -> note(deal, seller, when, key);
        }
    }

    private void call(Ref deal, Ref seller, Instant when, String key) {
        story.make(when, seller, done(Values.of(PhoneCall.TYPE), PhoneCall.COMMON, deal, "call." + key, when).set(PhoneCall.TYPE.status(), PhoneCall.MADE));
    }

    private void mail(Ref deal, Ref seller, Instant when, String key) {
        story.make(when, seller, done(Values.of(Email.TYPE), Email.COMMON, deal, "mail." + key, when).set(Email.TYPE.status(), Email.SENT));
    }

    private void meeting(Ref deal, Ref seller, Instant when, String key) {
        story.make(when, seller, done(Values.of(Appointment.TYPE), Appointment.COMMON, deal, "meeting." + key, when)
                .set(Appointment.COMMON.start(), when).set(Appointment.COMMON.due(), when.plus(Duration.ofHours(1)))
                .set(Appointment.TYPE.status(), Appointment.IS_COMPLETED));
    }

    private Values done(Values values, ActivityColumns columns, Ref about, String key, Instant when) {
        return values.set(columns.subject(), story.says(key)).set(columns.description(), story.says(key + ".text")).set(columns.regarding(), about)
                .set(columns.actualEnd(), when).set(values.type().state(), ActivityState.COMPLETED.number());
    }

    private void note(Ref deal, Ref seller, Instant when, String key) {
        story.make(when, seller, Values.of(Note.TYPE).set(Note.TITLE, story.says("note." + key)).set(Note.TEXT, story.says("note." + key + ".text")).set(Note.ABOUT, deal));
    }
}
