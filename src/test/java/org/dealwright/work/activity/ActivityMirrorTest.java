package org.dealwright.work.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;

/** A pointer follows its activity from its beginning to its end and back; parties and notes know what they are. */
@WithWorld
final class ActivityMirrorTest {
    private static final Instant DUE = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void aNewTaskStandsInTheListOfAllActivities(World world) {
        var customer = world.has(Values.of(Account.TYPE).set(Account.TYPE.primaryName(), "Fjord AS"));
        var task = world.as(Who.ADMIN).run(CreateRecord.class, task("Call back").set(Task.COMMON.due(), DUE)
                .set(Task.COMMON.regarding(), customer));

        var pointer = pointer(world, task);
        assertThat(pointer.name()).isEqualTo("Call back");
        assertThat(pointer.get(ActivityPointer.COMMON.due())).isEqualTo(DUE);
        assertThat(pointer.get(ActivityPointer.COMMON.regarding())).isEqualTo(customer);
        assertThat(pointer.get(ActivityPointer.COMMON.kind())).isEqualTo("task");
        assertThat(pointer.get(ActivityPointer.CONCRETE)).isEqualTo(task);
        assertThat(pointer.get(ActivityPointer.TYPE.owner())).isEqualTo(world.ref(Who.ADMIN));
        assertThat(pointer.get(ActivityPointer.TYPE.status())).isEqualTo(ActivityPointer.IS_OPEN);
    }

    @Test
    void whatChangesOnTheActivityChangesThere(World world) {
        var task = world.has(task("Call back"));

        change(world, task, Values.of(Task.TYPE).set(Task.COMMON.subject(), "Write back")
                .set(Task.TYPE.state(), ActivityState.COMPLETED.number()));

        assertThat(pointer(world, task).name()).isEqualTo("Write back");
        assertThat(pointer(world, task).get(ActivityPointer.TYPE.status())).isEqualTo(ActivityPointer.IS_COMPLETED);
    }

    @Test
    void anActivityIsCompletedFromTheListOfAll(World world) {
        var call = world.has(Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.subject(), "First call"));

        change(world, pointerOf(call), Values.of(ActivityPointer.TYPE).set(ActivityPointer.TYPE.state(), ActivityState.COMPLETED.number()));

        assertThat(world.row(call).get(PhoneCall.TYPE.status())).isEqualTo(PhoneCall.MADE);
        assertThat(pointer(world, call).get(ActivityPointer.TYPE.status())).isEqualTo(ActivityPointer.IS_COMPLETED);
    }

    @Test
    void nobodyMakesAPointerWithoutAnActivity(World world) {
        var attempt = world.as(Who.ADMIN).attempting(CreateRecord.class,
                Values.of(ActivityPointer.TYPE).set(ActivityPointer.COMMON.subject(), "Nothing behind it"));

        assertThat(attempt).isRefusedWith(SchemaError.VALUE_REQUIRED);
    }

    @Test
    void anAppointmentIsScheduledInBoth(World world) {
        var meeting = world.has(Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Demo"));

        assertThat(world.row(meeting).get(Appointment.TYPE.status())).isEqualTo(Appointment.BUSY);
        assertThat(pointer(world, meeting).get(ActivityPointer.TYPE.status())).isEqualTo(ActivityPointer.IS_SCHEDULED);
    }

    @Test
    void aLongMessageBeginsInTheListOfAll(World world) {
        var email = world.has(Values.of(Email.TYPE).set(Email.COMMON.subject(), "Offer").set(Email.COMMON.description(), "x".repeat(5000)));

        assertThat(pointer(world, email).get(ActivityPointer.COMMON.description())).hasSize(2000);
    }

    @Test
    void aNewOwnerOwnsBoth(World world) {
        var task = world.has(task("Call back"));

        world.as(Who.ADMIN).run(AssignRecord.class, new AssignRecord.Input(task, world.ref(Who.OTHER_SALESPERSON)));

        assertThat(pointer(world, task).get(ActivityPointer.TYPE.owner())).isEqualTo(world.ref(Who.OTHER_SALESPERSON));
    }

    @Test
    void anActivityGoesAndComesBackWithItsPointer(World world) {
        var task = world.has(task("Call back"));

        var deletion = world.asSystem().run(DeleteRecord.class, new DeleteRecord.Input(task, null));

        assertThat(exists(world, ActivityPointer.TYPE, task)).isFalse();

        world.asSystem().run(RestoreDeletion.class, deletion);

        assertThat(pointer(world, task).name()).isEqualTo("Call back");
        assertThat(world.row(task).name()).isEqualTo("Call back");
    }

    @Test
    void activitiesGoWithTheCustomerThatTheyAreAbout(World world) {
        var customer = world.has(Values.of(Account.TYPE).set(Account.TYPE.primaryName(), "Fjord AS"));
        var task = world.has(task("Call back").set(Task.COMMON.regarding(), customer));

        var deletion = world.asSystem().run(DeleteRecord.class, new DeleteRecord.Input(customer, null));

        assertThat(exists(world, Task.TYPE, task)).isFalse();
        assertThat(exists(world, ActivityPointer.TYPE, task)).isFalse();

        world.asSystem().run(RestoreDeletion.class, deletion);

        assertThat(pointer(world, task).get(ActivityPointer.COMMON.regarding())).isEqualTo(customer);
    }

    @Test
    void deletingAPointerDeletesTheActivity(World world) {
        var task = world.has(task("Call back"));

        world.asSystem().run(DeleteRecord.class, new DeleteRecord.Input(pointerOf(task), null));

        assertThat(exists(world, Task.TYPE, task)).isFalse();
    }

    @Test
    void aNoteKnowsItsFile(World world) {
        var note = world.has(Values.of(Note.TYPE).set(Note.TITLE, "Plan").set(Note.FILE_NAME, "plan.txt")
                .set(Note.BODY, "plan".getBytes(StandardCharsets.UTF_8)));

        assertThat(world.row(note).get(Note.FILE_SIZE)).isEqualTo(4);
        assertThat(world.row(note).get(Note.HAS_FILE)).isTrue();
    }

    @Test
    void aPartyIsKnownByTheNameOfItsRecordOrByItsAddress(World world) {
        var meeting = world.has(Values.of(Appointment.TYPE).set(Appointment.COMMON.subject(), "Demo"));
        var guest = world.has(party(meeting, ActivityParty.REQUIRED).set(ActivityParty.ADDRESS, "ann@example.com"));
        var host = world.has(party(meeting, ActivityParty.ORGANIZER).set(ActivityParty.PARTY, world.ref(Who.SALESPERSON)));

        assertThat(world.row(guest).name()).isEqualTo("ann@example.com");
        assertThat(world.row(host).name()).isEqualTo(world.row(world.ref(Who.SALESPERSON)).get(SystemUser.TYPE.primaryName()));
    }

    private static Values task(String subject) {
        return Values.of(Task.TYPE).set(Task.COMMON.subject(), subject);
    }

    private static Values party(Ref activity, int part) {
        return Values.of(ActivityParty.TYPE).set(ActivityParty.ACTIVITY, activity).set(ActivityParty.PART, part);
    }

    private static void change(World world, Ref row, Values values) {
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(row.id(), values, null));
    }

    private static Row pointer(World world, Ref activity) {
        return world.row(pointerOf(activity));
    }

    private static Ref pointerOf(Ref activity) {
        return ActivityPointer.TYPE.ref(activity.id());
    }

    private static boolean exists(World world, RecordType type, Ref row) {
        return world.asSystem().read().first(Query.of(type).where(Predicate.is(type, row.id()))).isPresent();
    }

    @Test
    void theStoryOfAnActivityTellsItsBeginningOnce(World world) {
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call"));

        assertThat(world.historyOf(task)).hasSize(1);
        assertThat(world.historyOf(ActivityPointer.TYPE.ref(task.id()))).hasSize(1);
    }
}
