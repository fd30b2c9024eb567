package org.dealwright.work.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;

/** What came of an activity, and what comes next. */
@WithWorld
class FinishActivityTest {
    private static Ref call(World world, Ref about) {
        return world.has(Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.subject(), "Ask for sizes").set(PhoneCall.COMMON.regarding(), about)
                .set(PhoneCall.PHONE_NUMBER, "+47 22 33 44 55").set(PhoneCall.COMMON.due(), world.clock().instant()));
    }

    /** To the second, as times are kept. */
    private static Instant now(World world) {
        return world.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Ref firm(World world) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
    }

    @Test
    void aSalespersonSaysWhatCameOfACallAndPlansTheNextInOneStep(World world) {
        var firm = firm(world);
        var call = call(world, firm);
        world.has(Values.of(ActivityParty.TYPE).set(ActivityParty.ACTIVITY, call).set(ActivityParty.PARTY, firm).set(ActivityParty.PART, ActivityParty.TO));
        var when = now(world).plus(Duration.ofDays(2));

        var outcome = world.as(Who.SALESPERSON).run(FinishActivity.class, new FinishActivity.Input(call,
                Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.outcome(), "They need 60"), new FinishActivity.Next(PhoneCall.TYPE, "Ask again", when)));

        assertThat(world.row(call).get(PhoneCall.COMMON.outcome())).isEqualTo("They need 60");
        assertThat(world.row(call).require(PhoneCall.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
        assertThat(world.row(ActivityPointer.TYPE.ref(call.id())).get(ActivityPointer.COMMON.outcome())).isEqualTo("They need 60");
        var next = world.row(Objects.requireNonNull(outcome.next()));
        assertThat(next.name()).isEqualTo("Ask again");
        assertThat(next.get(PhoneCall.COMMON.regarding())).isEqualTo(firm);
        assertThat(next.get(PhoneCall.PHONE_NUMBER)).isEqualTo("+47 22 33 44 55");
        assertThat(next.get(PhoneCall.COMMON.due())).isEqualTo(when);
        assertThat(world.as(Who.SALESPERSON).read().rows(Query.of(ActivityParty.TYPE).where(Predicate.pointsAt(ActivityParty.ACTIVITY, next.id()))))
                .extracting(party -> party.get(ActivityParty.PARTY)).containsExactly(firm);
    }

    @Test
    void whenTheNextCannotBePlannedTheCallIsNotCompletedEither(World world) {
        var call = call(world, firm(world));
        var seller = world.as(Who.SALESPERSON);

        assertThatThrownBy(() -> seller.run(FinishActivity.class, new FinishActivity.Input(call, null,
                new FinishActivity.Next(Task.TYPE, "x".repeat(201), world.clock().instant())))).isInstanceOf(Fault.Invalid.class);

        assertThat(world.row(call).require(PhoneCall.TYPE.state())).isEqualTo(ActivityState.OPEN.number());
    }

    @Test
    void aMeetingThatFollowsAMeetingTakesAsLong(World world) {
        var start = now(world);
        var meeting = world.has(Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Fair").set(Appointment.COMMON.start(), start)
                .set(Appointment.COMMON.due(), start.plus(Duration.ofHours(2))));
        var when = start.plus(Duration.ofDays(7));

        var next = world.as(Who.SALESPERSON).run(FinishActivity.class, new FinishActivity.Input(meeting, null,
                new FinishActivity.Next(Appointment.TYPE, "Fair again", when))).next();

        assertThat(world.row(Objects.requireNonNull(next)).get(Appointment.COMMON.due())).isEqualTo(when.plus(Duration.ofHours(2)));
    }

    @Test
    void aSnoozedTaskIsDueLaterAndWhatBeginsBeforeMovesWithIt(World world) {
        var due = now(world);
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Offer").set(Task.COMMON.start(), due.minus(Duration.ofHours(3)))
                .set(Task.COMMON.due(), due));
        var until = due.plus(Duration.ofDays(1));

        world.as(Who.SALESPERSON).run(SnoozeActivity.class, new SnoozeActivity.Input(task, until));

        assertThat(world.row(task).get(Task.COMMON.due())).isEqualTo(until);
        assertThat(world.row(task).get(Task.COMMON.start())).isEqualTo(until.minus(Duration.ofHours(3)));
        assertThat(world.historyOf(task).getFirst().verb()).isEqualTo("SnoozeActivity");
    }

    @Test
    void nothingIsSnoozedIntoThePast(World world) {
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Offer"));
        var seller = world.as(Who.SALESPERSON);

        assertThatThrownBy(() -> seller.run(SnoozeActivity.class, new SnoozeActivity.Input(task, world.clock().instant().minusSeconds(60))))
                .isInstanceOfSatisfying(Fault.Invalid.class, fault -> assertThat(fault.code()).isEqualTo(ActivityError.SNOOZED_INTO_THE_PAST));
    }

    @Test
    void aCompletedCallCanStillBePinned(World world) {
        var call = call(world, firm(world));
        var seller = world.as(Who.SALESPERSON);
        seller.run(CompleteActivity.class, CompleteActivity.Input.of(call));

        seller.run(PinEntry.class, new PinEntry.Input(call, true));

        assertThat(List.of(world.row(call), world.row(ActivityPointer.TYPE.ref(call.id()))))
                .allSatisfy(row -> assertThat(row.get(row.type().<Boolean>common("pinned"))).isTrue());
    }
}
