package org.dealwright.work.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Activities that are done or given up: lead-to-opportunity §5.4 and §3.10. */
@WithWorld
class EndingTest {
    private record Case(RecordType type, boolean outgoing, int reason) {
    }

    static List<Case> cases() {
        return List.of(
                new Case(Task.TYPE, true, Task.IS_COMPLETED),
                new Case(PhoneCall.TYPE, true, PhoneCall.MADE), new Case(PhoneCall.TYPE, false, PhoneCall.RECEIVED),
                new Case(Email.TYPE, true, Email.SENT), new Case(Email.TYPE, false, Email.RECEIVED),
                new Case(Letter.TYPE, true, Letter.SENT), new Case(Letter.TYPE, false, Letter.RECEIVED),
                new Case(Fax.TYPE, true, Fax.SENT), new Case(Fax.TYPE, false, Fax.RECEIVED),
                new Case(Appointment.TYPE, true, Appointment.IS_COMPLETED));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDirectionDecidesHowAnActivityIsCompleted(Case each, World world) {
        var activity = activity(world, each.type(), each.outgoing());

        world.as(Who.SALESPERSON).run(CompleteActivity.class, CompleteActivity.Input.of(activity));

        var row = world.row(activity);
        assertThat(row.get(each.type().state())).isEqualTo(ActivityState.COMPLETED.number());
        assertThat(row.get(each.type().status())).isEqualTo(each.reason());
        assertThat(row.get(each.type().<Instant>common("actualend"))).isNotNull();
        assertThat(pointer(world, activity).get(ActivityPointer.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
    }

    @Test
    void aReasonMayBeChosenAndAnEndThatIsKnownStays(World world) {
        var call = activity(world, PhoneCall.TYPE, true);
        var end = Instant.parse("2031-01-01T10:00:00Z");
        var seller = world.as(Who.SALESPERSON);
        seller.run(UpdateRecord.class, new UpdateRecord.Input(call.id(), Values.of(PhoneCall.TYPE)
                .set(PhoneCall.COMMON.actualEnd(), end), null));

        seller.run(CompleteActivity.class, new CompleteActivity.Input(call, PhoneCall.RECEIVED));

        assertThat(world.row(call).get(PhoneCall.TYPE.status())).isEqualTo(PhoneCall.RECEIVED);
        assertThat(world.row(call).get(PhoneCall.COMMON.actualEnd())).isEqualTo(end);
    }

    @Test
    void aCanceledActivityStays(World world) {
        var task = activity(world, Task.TYPE, true);

        world.as(Who.SALESPERSON).run(CancelActivity.class, CancelActivity.Input.of(task));

        assertThat(world.row(task).get(Task.TYPE.status())).isEqualTo(Task.IS_CANCELED);
        assertThat(world.row(task).get(Task.COMMON.actualEnd())).isNull();
    }

    @Test
    void whatIsEndedIsNotEndedAgain(World world) {
        var task = activity(world, Task.TYPE, true);
        var seller = world.as(Who.SALESPERSON);
        seller.run(CompleteActivity.class, CompleteActivity.Input.of(task));

        assertThat(seller.attempting(CancelActivity.class, CancelActivity.Input.of(task)))
                .isRefusedWith(ActivityError.ACTIVITY_ALREADY_ENDED);
        assertThat(seller.attempting(CompleteActivity.class, CompleteActivity.Input.of(task)))
                .isRefusedWith(ActivityError.ACTIVITY_ALREADY_ENDED);
    }

    @Test
    void aReasonBelongsToItsState(World world) {
        var task = activity(world, Task.TYPE, true);

        assertThat(world.as(Who.SALESPERSON).attempting(CompleteActivity.class, new CompleteActivity.Input(task, Task.IS_CANCELED)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
    }

    @Test
    void writingTheStateCompletesAsTheVerbDoes(World world) {
        var letter = activity(world, Letter.TYPE, false);

        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(letter.id(),
                Values.of(Letter.TYPE).set(Letter.TYPE.state(), ActivityState.COMPLETED.number()), null));

        assertThat(world.row(letter).get(Letter.TYPE.status())).isEqualTo(Letter.RECEIVED);
        assertThat(world.row(letter).get(Letter.COMMON.actualEnd())).isNotNull();
    }

    @Test
    void anActivityIsEndedInTheListOfAllActivitiesToo(World world) {
        var task = activity(world, Task.TYPE, true);

        var ended = world.as(Who.SALESPERSON).run(CompleteActivity.class, CompleteActivity.Input.of(pointer(world, task).ref()));

        assertThat(ended).isEqualTo(task);
        assertThat(world.row(task).get(Task.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
    }

    @Test
    void onlyActivitiesAreEnded(World world) {
        assertThat(world.as(Who.SALESPERSON).attempting(CompleteActivity.class, CompleteActivity.Input.of(world.ref(Who.SALESPERSON))))
                .isRefusedWith(ActivityError.NOT_AN_ACTIVITY);
    }

    private static Ref activity(World world, RecordType type, boolean outgoing) {
        var values = Values.of(type).set(type.primaryName(), "About pumps");
        type.column("directioncode").ifPresent(direction -> values.put(direction, outgoing));
        return world.has(values);
    }

    private static Row pointer(World world, Ref activity) {
        return world.row(ActivityPointer.TYPE.ref(activity.id()));
    }
}
