package org.dealwright.work.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** As this appointment of a series is, so are all that follow: what it is about, where, at which time of day and for how long. Their days stay. */
@Component
public final class ChangeFollowing implements Action<Ref, Integer> {
    /** How many followed. */
    @Override
    public Integer perform(Ref appointment, Records records) {
        var one = Ending.pending(appointment, records);
        var following = Series.following(one, records);
        following.forEach(next -> records.update(next, like(one, next, records.actor().zone())));
        return following.size();
    }

    private static Values like(Row one, Row next, ZoneId zone) {
        var start = one.require(Appointment.COMMON.start());
        var values = Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), one.get(Appointment.COMMON.subject()))
                .set(Appointment.COMMON.description(), one.get(Appointment.COMMON.description()))
                .set(Appointment.LOCATION, one.get(Appointment.LOCATION)).set(Appointment.ALL_DAY, one.get(Appointment.ALL_DAY))
                .set(Appointment.COMMON.plannedMinutes(), one.get(Appointment.COMMON.plannedMinutes()));
        var begin = next.require(Appointment.COMMON.start()).atZone(zone).toLocalDate().atTime(start.atZone(zone).toLocalTime()).atZone(zone);
        values.set(Appointment.COMMON.start(), begin.toInstant());
        var end = one.get(Appointment.COMMON.due());
        return end == null ? values : values.set(Appointment.COMMON.due(), ends(begin.toInstant(), start, end));
    }

    private static Instant ends(Instant begin, Instant start, Instant end) {
        return begin.plus(Duration.between(start, end));
    }
}
