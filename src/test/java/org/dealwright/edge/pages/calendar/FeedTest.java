package org.dealwright.edge.pages.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import biweekly.Biweekly;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.identity.EndCalendarLink;
import org.dealwright.core.identity.MakeCalendarLink;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.Appointment;
import org.dealwright.work.activity.Task;

/** A salesperson's calendar in the calendar of a phone, by a link. */
@WithWorld
class FeedTest {
    private static String link(World world, Who who) {
        return "/calendar/feed/" + world.as(who).run(MakeCalendarLink.class, new MakeCalendarLink.Input()) + ".ics";
    }

    @Test
    void whoKnowsTheLinkReadsTheOwnersActivitiesAndNobodyElses(World world) throws Exception {
        var start = world.clock().instant().plus(Duration.ofDays(3));
        world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Fair; Oslo, hall 3")
                .set(Appointment.COMMON.start(), start).set(Appointment.COMMON.due(), start.plus(Duration.ofHours(2))));
        world.as(Who.ADMIN).run(CreateRecord.class, Values.of(Task.TYPE).set(Task.COMMON.subject(), "Pay the rent").set(Task.COMMON.due(), start));

        var answer = world.http().get(link(world, Who.SALESPERSON));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        var events = Biweekly.parse(answer.body()).first().getEvents();
        assertThat(events).anySatisfy(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Fair; Oslo, hall 3");
            assertThat(event.getDateStart().getValue().toInstant().getEpochSecond()).isEqualTo(start.getEpochSecond());
        }).noneSatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Pay the rent"));
    }

    @Test
    void aLinkThatWasReplacedOrRevokedLeadsNowhere(World world) throws Exception {
        var old = link(world, Who.SALESPERSON);
        var fresh = link(world, Who.SALESPERSON);

        assertThat(world.http().get(old).statusCode()).isEqualTo(404);
        assertThat(world.http().get(fresh).statusCode()).isEqualTo(200);

        world.as(Who.SALESPERSON).run(EndCalendarLink.class, new MakeCalendarLink.Input());
        assertThat(world.http().get(fresh).statusCode()).isEqualTo(404);
    }
}
