package org.dealwright.core.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Deletions;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Task;

@WithWorld
class RecycleBinTest {
    @Test
    void whatWentWithARecordComesBackWithIt(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var task = world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call").set(Task.COMMON.regarding(), account));

        var deletion = world.as(Who.SALESPERSON).run(DeleteRecord.class, new DeleteRecord.Input(account, null));
        assertThat(world.asSystem().read().find(Task.TYPE, task.id())).isEmpty();

        assertThat(world.as(Who.SALESPERSON).run(RestoreDeletion.class, deletion)).isGreaterThanOrEqualTo(2);
        assertThat(world.row(task).get(Task.COMMON.regarding())).isEqualTo(account);
    }

    @Test
    void aClearedLinkToOneOfSeveralTypesIsBackWhole(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var first = contact(world, account);
        var second = contact(world, account);
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek"));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account));
        world.as(Who.SALESPERSON).run(LinkRecords.class, new LinkRecords.Input(deal, "opportunitycompetitors_association", rival, true));

        var deletion = world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(account, null));
        var gone = world.asSystem().read().find(Contact.TYPE, first.id()).isEmpty();
        world.as(Who.ADMIN).run(RestoreDeletion.class, deletion);

        assertThat(gone || world.row(first).get(Contact.COMPANY) != null).isTrue();
        assertThat(world.row(first).get(Contact.COMPANY)).isEqualTo(account);
        assertThat(world.row(second).get(Contact.COMPANY)).isEqualTo(account);
        assertThat(world.row(deal).get(Opportunity.CUSTOMER)).isEqualTo(account);
    }

    @Test
    void clearedLinksAreRememberedAndRestoredByOneStatementALookup(World world) {
        var few = world.has(Values.of(Account.TYPE).set(Account.NAME, "Few"));
        var many = world.has(Values.of(Account.TYPE).set(Account.NAME, "Many"));
        contact(world, few);
        for (var each = 0; each < 20; each++) {
            contact(world, many);
        }

        var one = world.statements(() -> world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(few, null))).size();
        var twenty = world.statements(() -> world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(many, null))).size();

        assertThat(twenty).isEqualTo(one);
    }

    @Test
    void aRecordOnWhichNothingHangsGoesWithFewStatements(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Alone"));

        var statements = world.statements(() -> world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(account, null)));

        assertThat(statements).as(() -> String.join("\n", statements)).hasSizeLessThan(12);
    }

    @Test
    void restoringSaysWhatIsInTheWay(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var contact = contact(world, account);
        var first = world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(contact, null));
        var second = world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(account, null));

        assertThat(world.as(Who.ADMIN).attempting(RestoreDeletion.class, first)).isRefusedWith(StoreError.RESTORE_NEEDS_ANOTHER);
        world.as(Who.ADMIN).run(RestoreDeletion.class, second);
        assertThat(world.as(Who.ADMIN).attempting(RestoreDeletion.class, first)).succeeds();
    }

    @Test
    void everybodySeesTheirOwnDeletionsAndAdministratorsAll(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Łódź Żagle"));
        var deletion = world.as(Who.SALESPERSON).run(DeleteRecord.class, new DeleteRecord.Input(account, null));

        assertThat(shown(world, Who.SALESPERSON, "lodz")).contains(deletion.toString());
        assertThat(shown(world, Who.ADMIN, "LODZ")).contains(deletion.toString());
        assertThat(shown(world, Who.OTHER_SALESPERSON, "lodz")).doesNotContain(deletion.toString());
        assertThat(world.as(Who.OTHER_SALESPERSON).attempting(RestoreDeletion.class, deletion)).isRefusedWith(AccessError.ACCESS_DENIED);
    }

    private static List<String> shown(World world, Who who, String words) {
        return world.bean(Deletions.class).shown(world.as(who).actor(), new Deletions.Asked("account", words, null, 50)).stream()
                .map(each -> each.id().toString()).toList();
    }

    private static Ref contact(World world, Ref account) {
        return world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Berg").set(Contact.COMPANY, account));
    }
}
