package org.dealwright.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.Task;

/** Two records become one, as lead-to-opportunity §9.2 says. */
@WithWorld
class MergeTest {
    @Test
    void whatHangsOnTheOneThatGoesHangsOnTheOneThatStays(World world) {
        var stays = account(world, "Fjord AS");
        var goes = account(world, "Fjord A/S");
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.COMPANY, goes));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Pumps").set(Opportunity.CUSTOMER, goes));
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call").set(Task.COMMON.regarding(), goes));
        var note = world.has(Values.of(Note.TYPE).set(Note.TITLE, "Old friends").set(Note.ABOUT, goes));

        merge(world, stays, goes, Values.of(Account.TYPE));

        assertThat(world.row(contact).get(Contact.COMPANY)).isEqualTo(stays);
        assertThat(world.row(deal).get(Opportunity.CUSTOMER)).isEqualTo(stays);
        assertThat(world.row(deal).get(Opportunity.ACCOUNT)).isEqualTo(stays);
        assertThat(world.row(task).get(Task.COMMON.regarding())).isEqualTo(stays);
        assertThat(world.row(ActivityPointer.TYPE.ref(task.id())).get(ActivityPointer.COMMON.regarding())).isEqualTo(stays);
        assertThat(world.row(note).get(Note.ABOUT)).isEqualTo(stays);
    }

    @Test
    void theOneThatGoesRestsAndPointsAtTheOneThatStaysWithTheChosenValues(World world) {
        var stays = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord AS").set(Account.PHONE, "1"));
        var goes = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord A/S").set(Account.PHONE, "2"));

        merge(world, stays, goes, Values.of(Account.TYPE).set(Account.PHONE, "2"));

        assertThat(world.row(stays).get(Account.PHONE)).isEqualTo("2");
        assertThat(world.row(stays).get(Account.NAME)).isEqualTo("Fjord AS");
        var gone = world.row(goes);
        assertThat(gone.get(Account.TYPE.state())).isEqualTo(Account.State.INACTIVE.number());
        assertThat(gone.get(Account.MERGED)).isTrue();
        assertThat(gone.get(Account.MASTER)).isEqualTo(stays);
        assertThat(world.historyOf(stays)).anySatisfy(entry -> {
            assertThat(entry.verb()).isEqualTo("Merge");
            assertThat(entry.values()).containsKey(MergeRecords.SUBORDINATE);
        });
        assertThat(world.historyOf(goes).getFirst().verb()).isEqualTo("Merge");
    }

    @Test
    void aLeadThatGoesIsDisqualifiedAsCanceled(World world) {
        var stays = lead(world);
        var goes = lead(world);

        merge(world, stays, goes, Values.of(Lead.TYPE));

        assertThat(world.row(goes).get(Lead.TYPE.state())).isEqualTo(Lead.State.DISQUALIFIED.number());
        assertThat(world.row(goes).get(Lead.TYPE.status())).isEqualTo(Lead.CANCELED);
        assertThat(world.row(goes).get(Lead.MASTER)).isEqualTo(stays);
    }

    @Test
    void aBranchThatStaysTakesThePlaceOfItsParentAndNoRingComesOfIt(World world) {
        var top = account(world, "Top");
        var goes = world.has(Values.of(Account.TYPE).set(Account.NAME, "Middle").set(Account.PARENT, top));
        var between = world.has(Values.of(Account.TYPE).set(Account.NAME, "Between").set(Account.PARENT, goes));
        var stays = world.has(Values.of(Account.TYPE).set(Account.NAME, "Leaf").set(Account.PARENT, between));

        world.as(Who.SALESPERSON).run(MergeRecords.class, new MergeRecords.Input(stays, goes, Values.of(Account.TYPE), false));

        assertThat(world.row(stays).get(Account.PARENT)).isEqualTo(top);
        assertThat(world.row(between).get(Account.PARENT)).isEqualTo(stays);
    }

    @Test
    void peopleOfDifferentCompaniesAreMergedOnlyWhenThatIsConfirmed(World world) {
        var one = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.COMPANY, account(world, "A")));
        var other = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Lee").set(Contact.COMPANY, account(world, "B")));
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(MergeRecords.class, new MergeRecords.Input(one, other, Values.of(Contact.TYPE), true)))
                .isRefusedWith(ActionError.MERGE_PARENTS_DIFFER);
        assertThat(seller.attempting(MergeRecords.class, new MergeRecords.Input(one, other, Values.of(Contact.TYPE), false))).succeeds();
    }

    @Test
    void whatIsClosedIsItselfOrOfAnotherTypeIsNotMerged(World world) {
        var one = account(world, "One");
        var rests = account(world, "Rests");
        world.as(Who.SALESPERSON).run(UpdateRecord.class,
                new UpdateRecord.Input(rests.id(), Values.of(Account.TYPE).set(Account.TYPE.state(), Account.State.INACTIVE.number()), null));

        assertThat(attempt(world, one, rests)).isRefusedWith(ActionError.MERGE_NOT_ACTIVE);
        assertThat(attempt(world, one, one)).isRefusedWith(ActionError.MERGE_WITH_ITSELF);
        assertThat(attempt(world, one, lead(world))).isRefusedWith(ActionError.MERGE_NOT_KNOWN);
    }

    @Test
    void whoMayNotWriteTheTwoMergesNothing(World world) {
        var one = account(world, "One");
        var other = account(world, "Other");
        var guest = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Guest").set(SystemUser.SIGN_IN_NAME, "guest.of.merges@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Who.Where.NORTH)));

        assertThat(world.as(guest).attempting(MergeRecords.class, new MergeRecords.Input(one, other, Values.of(Account.TYPE), true)).fault())
                .isInstanceOf(Fault.Forbidden.class);
        assertThat(world.row(other).get(Account.MERGED)).isFalse();
    }

    @Test
    void aProgramMergesByTheNameThatItKnows(World world) {
        var stays = account(world, "Fjord AS");
        var goes = account(world, "Fjord A/S");

        var answer = world.http(Who.SALESPERSON).post("/api/data/v9.2/Merge", """
                {"Target": {"accountid": "%s", "@odata.type": "Microsoft.Dynamics.CRM.account"},
                 "Subordinate": {"accountid": "%s", "@odata.type": "Microsoft.Dynamics.CRM.account"},
                 "UpdateContent": {"telephone1": "42", "@odata.type": "Microsoft.Dynamics.CRM.account"}, "PerformParentingChecks": false}
                """.formatted(stays.id(), goes.id()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(world.row(stays).get(Account.PHONE)).isEqualTo("42");
        assertThat(world.row(goes).get(Account.MASTER)).isEqualTo(stays);
    }

    @Test
    void aSellerChoosesSideBySideWhatStays(World world) {
        var one = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord AS").set(Account.PHONE, "1"));
        var other = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord A/S").set(Account.PHONE, "2").set(Account.EMAIL, "a@fjord.example"));
        var seller = world.browser(Who.SALESPERSON);
        var page = "/accounts/" + one.id() + "/merge?with=" + other.id();
        assertThat(seller.get(page).body()).contains("Fjord AS", "Fjord A/S", "a@fjord.example");

        var answer = seller.post(page, page, Map.of("stays", one.id().toString(), "name", one.id().toString(), "telephone1", other.id().toString(), "emailaddress1",
                other.id().toString()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(world.row(one).get(Account.PHONE)).isEqualTo("2");
        assertThat(world.row(one).get(Account.EMAIL)).isEqualTo("a@fjord.example");
        assertThat(world.row(other).get(Account.MERGED)).isTrue();
        assertThat(seller.get("/accounts/" + one.id() + "?tab=history").body()).contains("Merged record", "Fjord A/S");
        assertThat(world.asSystem().read().rows(Query.of(Account.TYPE).where(Predicate.pointsAt(Account.MASTER, one.id())))).hasSize(1);
    }

    private static Ref account(World world, String name) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, name));
    }

    private static Ref lead(World world) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee"));
    }

    private static Attempt attempt(World world, Ref target, Ref subordinate) {
        return world.as(Who.SALESPERSON).attempting(MergeRecords.class,
                new MergeRecords.Input(target, subordinate, Values.of(world.row(target).type()), true));
    }

    private static void merge(World world, Ref target, Ref subordinate, Values content) {
        world.as(Who.SALESPERSON).run(MergeRecords.class, new MergeRecords.Input(target, subordinate, content, true));
    }
}
