package org.dealwright.work.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.Recurrence.Rhythm;

/** Appointments that come again. */
@WithWorld
class SeriesTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static Ref meeting(World world) {
        var start = world.clock().instant().plus(Duration.ofDays(1));
        return world.has(Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Weekly call").set(Appointment.LOCATION, "Oslo")
                .set(Appointment.COMMON.start(), start).set(Appointment.COMMON.due(), start.plus(Duration.ofHours(1))));
    }

    private static List<Ref> weekly(World world, Ref first, int count) {
        return world.as(Who.SALESPERSON).run(RepeatAppointment.class,
                new RepeatAppointment.Input(first, new Recurrence(Rhythm.WEEKLY, 1, null, count)));
    }

    @Test
    void aSeriesKeepsItsHourWhenTheClocksChange() {
        var first = ZonedDateTime.of(LocalDate.of(2026, 3, 27), LocalTime.of(9, 30), OSLO);

        assertThat(new Recurrence(Rhythm.DAILY, 1, null, 4).after(first)).hasSize(3).allSatisfy(next -> assertThat(next.toLocalTime()).isEqualTo("09:30"));
    }

    @Test
    void aMonthlySeriesOnThe31stIsOnTheLastDayOfShorterMonths() {
        var first = ZonedDateTime.of(LocalDate.of(2026, 1, 31), LocalTime.NOON, OSLO);

        assertThat(new Recurrence(Rhythm.MONTHLY, 1, LocalDate.of(2026, 4, 30), null).after(first)).extracting(ZonedDateTime::toLocalDate)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    }

    @Test
    void noSeriesIsEndless() {
        var first = ZonedDateTime.of(LocalDate.of(2026, 1, 1), LocalTime.NOON, OSLO);

        assertThat(new Recurrence(Rhythm.DAILY, 1, null, 999_999).after(first)).hasSize(Recurrence.MOST - 1);
    }

    @Test
    void aSalespersonRepeatsAnAppointmentAndEachIsOneOfItsOwn(World world) {
        var first = meeting(world);

        var more = weekly(world, first, 3);

        assertThat(more).hasSize(2).allSatisfy(each -> {
            assertThat(world.row(each).get(Appointment.SERIES)).isEqualTo(first.id());
            assertThat(world.row(each).get(Appointment.LOCATION)).isEqualTo("Oslo");
        });
        assertThat(world.row(more.getLast()).require(Appointment.COMMON.due()))
                .isEqualTo(world.row(more.getLast()).require(Appointment.COMMON.start()).plus(Duration.ofHours(1)));
    }

    @Test
    void aChangeOfOneIsAppliedToAllThatFollowAndToNoneBefore(World world) {
        var first = meeting(world);
        var more = weekly(world, first, 4);
        var second = more.getFirst();
        var seller = world.as(Who.SALESPERSON);
        seller.run(UpdateRecord.class, new UpdateRecord.Input(second.id(), Values.of(Appointment.TYPE).set(Appointment.LOCATION, "Bergen"), null));
        var days = more.stream().map(each -> start(world, each)).toList();

        assertThat(seller.run(ChangeFollowing.class, second)).isEqualTo(2);

        assertThat(world.row(first).get(Appointment.LOCATION)).isEqualTo("Oslo");
        assertThat(more).allSatisfy(each -> assertThat(world.row(each).get(Appointment.LOCATION)).isEqualTo("Bergen"));
        assertThat(more.stream().map(each -> start(world, each)).toList()).isEqualTo(days);
    }

    private static Instant start(World world, Ref appointment) {
        return world.row(appointment).require(Appointment.COMMON.start());
    }

    @Test
    void aSeriesIsCutOffFromOneOn(World world) {
        var first = meeting(world);
        var more = weekly(world, first, 3);

        world.as(Who.SALESPERSON).run(CancelFollowing.class, more.getFirst());

        assertThat(world.row(first).require(Appointment.TYPE.state())).isEqualTo(ActivityState.SCHEDULED.number());
        assertThat(more).allSatisfy(each -> assertThat(world.row(each).require(Appointment.TYPE.state())).isEqualTo(ActivityState.CANCELED.number()));
    }

    @Test
    void whatStandsAloneHasNothingThatFollows(World world) {
        var alone = meeting(world);
        var seller = world.as(Who.SALESPERSON);

        assertThatThrownBy(() -> seller.run(ChangeFollowing.class, alone)).isInstanceOfSatisfying(Fault.Refused.class,
                fault -> assertThat(fault.code()).isEqualTo(ActivityError.NO_SERIES));
        assertThatThrownBy(() -> seller.run(RepeatAppointment.class, new RepeatAppointment.Input(alone, new Recurrence(Rhythm.DAILY, 1, null, null))))
                .isInstanceOfSatisfying(Fault.Invalid.class, fault -> assertThat(fault.code()).isEqualTo(ActivityError.SERIES_WITHOUT_END));
    }

    @Test
    void theAfternoonIsNoChoiceAnyMoreInTheAfternoon() {
        var morning = ZonedDateTime.of(LocalDate.of(2026, 3, 10), LocalTime.of(9, 0), OSLO);

        assertThat(Later.choices(morning)).contains(Later.AFTERNOON);
        assertThat(Later.choices(morning.withHour(15))).doesNotContain(Later.AFTERNOON);
        assertThat(Later.WEEK.from(morning, LocalTime.of(8, 30))).isEqualTo(ZonedDateTime.of(LocalDate.of(2026, 3, 16), LocalTime.of(8, 30), OSLO));
    }
}
