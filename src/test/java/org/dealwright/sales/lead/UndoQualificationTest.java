package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.LeadToOpportunitySalesProcess;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.quote.Quote;

/** A qualification can be taken back for a day. */
@WithWorld
class UndoQualificationTest {
    @Test
    void theLeadIsOpenAsBeforeAndWhatWasCreatedIsInTheRecycleBin(World world) {
        var lead = lead(world, Values.of(Lead.TYPE).set(Lead.TYPE.status(), Lead.CONTACTED));
        var created = qualify(world, lead);

        world.as(Who.SALESPERSON).run(UndoQualification.class, new UndoQualification.Input(lead.id()));

        var row = world.row(lead);
        assertThat(row.get(Lead.TYPE.state())).isEqualTo(Lead.State.OPEN.number());
        assertThat(row.get(Lead.TYPE.status())).isEqualTo(Lead.CONTACTED);
        assertThat(row.get(Lead.ACCOUNT)).isNull();
        assertThat(row.get(Lead.CONTACT)).isNull();
        assertThat(row.get(Lead.OPPORTUNITY)).isNull();
        assertThat(created).hasSize(3).allSatisfy(ref -> assertThat(isThere(world, ref)).isFalse());
        assertThat(world.historyOf(lead).getFirst().verb()).isEqualTo("UndoQualification");
    }

    @Test
    void theProcessIsBackAtTheLeadAndTheLeadCanBeQualifiedAgain(World world) {
        var lead = lead(world, Values.of(Lead.TYPE));
        qualify(world, lead);

        world.as(Who.SALESPERSON).run(UndoQualification.class, new UndoQualification.Input(lead.id()));

        var instance = world.asSystem().read().rows(Query.of(LeadToOpportunitySalesProcess.TYPE)
                .where(Predicate.pointsAt(LeadToOpportunitySalesProcess.LEAD, lead.id()))).getFirst();
        assertThat(instance.get(LeadToOpportunitySalesProcess.OPPORTUNITY)).isNull();
        assertThat(SalesProcesses.LEAD_TO_OPPORTUNITY.stages().getFirst().id()).isEqualTo(instance.get(LeadToOpportunitySalesProcess.TYPE.<UUID>common("activestageid")));
        assertThat(qualify(world, lead)).hasSize(3);
    }

    @Test
    void aKnownAccountStays(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Old friend"));
        var lead = lead(world, Values.of(Lead.TYPE).set(Lead.ACCOUNT, account));
        qualify(world, lead);

        world.as(Who.SALESPERSON).run(UndoQualification.class, new UndoQualification.Input(lead.id()));

        assertThat(world.row(lead).get(Lead.ACCOUNT)).isEqualTo(account);
        assertThat(world.row(account).get(Account.NAME)).isEqualTo("Old friend");
    }

    @Test
    void whatSomebodyWorksWithAlreadyIsNotTakenAway(World world) {
        var lead = lead(world, Values.of(Lead.TYPE));
        var created = qualify(world, lead);
        world.has(Values.of(Quote.TYPE).set(Quote.NAME, "First offer").set(Quote.OPPORTUNITY, created.getLast()));

        assertThat(undo(world, lead)).isRefusedWith(LeadError.UNDO_IN_USE);
        assertThat(isThere(world, created.getLast())).isTrue();
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.QUALIFIED.number());
    }

    @Test
    void afterADayItIsTooLateAndAnOpenLeadHasNothingToUndo(World world) {
        var lead = lead(world, Values.of(Lead.TYPE));
        assertThat(undo(world, lead)).isRefusedWith(LeadError.LEAD_NOT_QUALIFIED);
        qualify(world, lead);

        world.clock().pass(Duration.ofHours(25));

        assertThat(undo(world, lead)).isRefusedWith(LeadError.UNDO_TOO_LATE);
    }

    private static Attempt undo(World world, Ref lead) {
        return world.as(Who.SALESPERSON).attempting(UndoQualification.class, new UndoQualification.Input(lead.id()));
    }

    private static List<Ref> qualify(World world, Ref lead) {
        return world.as(Who.SALESPERSON).run(QualifyLead.class, QualifyLead.Input.of(lead.id())).created();
    }

    private static boolean isThere(World world, Ref ref) {
        return world.asSystem().read().find(ref.type().equals("account") ? Account.TYPE : ref.type().equals("contact") ? Contact.TYPE
                : Opportunity.TYPE, ref.id()).isPresent();
    }

    private static Ref lead(World world, Values values) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class,
                values.set(Lead.TOPIC, "Heat pumps").set(Lead.NAME.first(), "Ann").set(Lead.NAME.last(), "Lee").set(Lead.COMPANY, "Fjordheim AS"));
    }
}
