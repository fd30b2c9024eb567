package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.AbandonProcess;
import org.dealwright.work.process.FinishProcess;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBar.Place;
import org.dealwright.work.process.ProcessBars;
import org.dealwright.work.process.ProcessError;
import org.dealwright.work.process.ProcessState;
import org.dealwright.work.process.ReactivateProcess;
import org.dealwright.work.process.Stage;

/** Processes as people move them: lead-to-opportunity §10.5 to §10.9. */
@WithWorld
class ProcessVerbsTest {
    private static final List<Stage> STAGES = SalesProcesses.OPPORTUNITY.stages();

    @Test
    void aDirectOpportunityBeginsItsOwnProcess(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));

        var instance = instance(world, deal);

        assertThat(instance.get(OpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.getFirst().id());
        assertThat(instance.get(OpportunitySalesProcess.COLUMNS.path())).isEqualTo(STAGES.getFirst().id().toString());
        assertThat(instance.get(OpportunitySalesProcess.COLUMNS.name())).isEqualTo("Ten heat pumps");
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("1-Qualify");
        assertThat(world.row(deal).get(Opportunity.STAGE)).isEqualTo(Opportunity.QUALIFY);
    }

    @Test
    void anOpportunityThatIsMadeInALaterStageBeginsThere(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE).set(Opportunity.STAGE, Opportunity.PROPOSE));

        assertThat(instance(world, deal).get(OpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.get(2).id());
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("3-Propose");
    }

    @Test
    void theOpportunityTellsTheStageOfItsProcess(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));

        move(world, deal, 1);

        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Develop");
        assertThat(world.row(deal).get(Opportunity.STAGE)).isEqualTo(Opportunity.DEVELOP);
        assertThat(instance(world, deal).get(OpportunitySalesProcess.COLUMNS.path()))
                .isEqualTo(STAGES.get(0).id() + "," + STAGES.get(1).id());
    }

    @Test
    void oneGoesStageByStageAndBackToAnyThatWasVisited(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        move(world, deal, 1);
        move(world, deal, 2);

        assertThat(world.as(Who.SALESPERSON).attempting(MoveStage.class,
                new MoveStage.Input(instance(world, deal).ref(), UUID.randomUUID())))
                .isRefusedWith(ProcessError.STAGE_UNKNOWN);
        move(world, deal, 0);
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("1-Qualify");
        assertThat(world.as(Who.SALESPERSON).attempting(MoveStage.class,
                new MoveStage.Input(instance(world, deal).ref(), STAGES.get(2).id())))
                .isRefusedWith(ProcessError.STAGE_NOT_REACHABLE);
    }

    @Test
    void programsMoveTheProcessByWritingItsActiveStage(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        var instance = instance(world, deal);
        var columns = OpportunitySalesProcess.COLUMNS;
        var seller = world.as(Who.SALESPERSON);

        seller.run(UpdateRecord.class, new UpdateRecord.Input(instance.id(), Values.of(OpportunitySalesProcess.TYPE)
                .set(columns.activeStage(), STAGES.get(1).id()).set(columns.path(), "whatever"), null));

        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Develop");
        assertThat(world.row(instance.ref()).get(columns.path())).isEqualTo(STAGES.get(0).id() + "," + STAGES.get(1).id());
        assertThat(seller.attempting(UpdateRecord.class, new UpdateRecord.Input(instance.id(), Values.of(OpportunitySalesProcess.TYPE)
                .set(columns.path(), STAGES.get(3).id().toString()), null))).isRefusedWith(ProcessError.VISITED_STAGES_FOLLOW);
        assertThat(seller.attempting(UpdateRecord.class, new UpdateRecord.Input(instance.id(), Values.of(OpportunitySalesProcess.TYPE)
                .set(columns.activeStage(), STAGES.get(3).id()), null))).isRefusedWith(ProcessError.STAGE_NOT_REACHABLE);
    }

    @Test
    void aProcessIsFinishedAtItsEnd(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        var instance = instance(world, deal).ref();
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(FinishProcess.class, instance)).isRefusedWith(ProcessError.PROCESS_NOT_AT_ITS_END);
        seller.run(MoveOpportunity.class, new MoveOpportunity.Input(deal.id(), Opportunity.CLOSE));
        seller.run(FinishProcess.class, instance);

        var row = world.row(instance);
        assertThat(row.get(OpportunitySalesProcess.TYPE.status())).isEqualTo(ProcessState.FINISHED);
        assertThat(row.get(OpportunitySalesProcess.COLUMNS.completedOn())).isNotNull();
        assertThat(row.get(OpportunitySalesProcess.COLUMNS.minutes())).isNotNull();
        assertThat(world.row(deal).get(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.OPEN.number());
        assertThat(seller.attempting(FinishProcess.class, instance)).isRefusedWith(ProcessError.PROCESS_NOT_RUNNING);
        assertThat(seller.attempting(MoveStage.class, new MoveStage.Input(instance, STAGES.get(2).id())))
                .isRefusedWith(ProcessError.PROCESS_NOT_RUNNING);
    }

    @Test
    void anAbandonedProcessIsTakenUpAgainWhereItWas(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        var instance = instance(world, deal).ref();
        var seller = world.as(Who.SALESPERSON);
        move(world, deal, 1);

        seller.run(AbandonProcess.class, instance);
        assertThat(world.row(instance).get(OpportunitySalesProcess.TYPE.status())).isEqualTo(ProcessState.ABORTED);
        seller.run(ReactivateProcess.class, instance);

        assertThat(world.row(instance).get(OpportunitySalesProcess.TYPE.state())).isEqualTo(ProcessState.ACTIVE.number());
        assertThat(world.row(instance).get(OpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.get(1).id());
        assertThat(seller.attempting(ReactivateProcess.class, instance)).isRefusedWith(ProcessError.PROCESS_RUNNING);
        assertThat(seller.attempting(AbandonProcess.class, deal)).isRefusedWith(ProcessError.NOT_A_PROCESS);
    }

    @Test
    void aClosedDealKeepsItsStage(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        assertThat(instance(world, deal).get(OpportunitySalesProcess.TYPE.state())).isEqualTo(ProcessState.ACTIVE.number());
        assertThat(world.as(Who.SALESPERSON).attempting(MoveStage.class,
                new MoveStage.Input(instance(world, deal).ref(), STAGES.get(1).id())))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
    }

    @Test
    void aDealIsDraggedThroughAllStagesBetween(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE));

        world.as(Who.SALESPERSON).run(MoveOpportunity.class, new MoveOpportunity.Input(deal.id(), Opportunity.PROPOSE));
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("3-Propose");
        world.as(Who.SALESPERSON).run(MoveOpportunity.class, new MoveOpportunity.Input(deal.id(), Opportunity.QUALIFY));

        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("1-Qualify");
        assertThat(instance(world, deal).get(OpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.getFirst().id());
    }

    @Test
    void theBarShowsStagesStepsAndTime(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE).set(Opportunity.CUSTOMER_NEED, "Warm rooms"));
        move(world, deal, 1);
        world.clock().pass(Duration.ofDays(3).plusHours(1));

        var bar = bar(world, deal);

        assertThat(bar.instance()).isEqualTo(instance(world, deal).ref());
        assertThat(bar.days()).isEqualTo(3);
        assertThat(bar.parts()).extracting(ProcessBar.Part::place).containsExactly(Place.DONE, Place.ACTIVE, Place.AHEAD, Place.AHEAD);
        assertThat(bar.parts()).extracting(ProcessBar.Part::reachable).containsExactly(true, false, true, false);
        assertThat(bar.next().orElseThrow().stage()).isEqualTo(STAGES.get(2));
        assertThat(bar.mayFinish()).isFalse();
        assertThat(bar.active().orElseThrow().items()).extracting(ProcessBar.Item::done).containsExactly(true, false, false, false);
        assertThat(bar.active().orElseThrow().items().getFirst().value()).isEqualTo("Warm rooms");
    }

    @Test
    void theBarOfAFinishedProcessIsDone(World world) {
        var deal = ClosingTest.deal(world, Values.of(Opportunity.TYPE).set(Opportunity.STAGE, Opportunity.CLOSE));
        world.as(Who.SALESPERSON).run(FinishProcess.class, instance(world, deal).ref());

        var bar = bar(world, deal);

        assertThat(bar.standing()).isEqualTo(ProcessBar.Standing.FINISHED);
        assertThat(bar.parts()).extracting(ProcessBar.Part::place).containsOnly(Place.DONE);
        assertThat(bar.parts()).noneMatch(ProcessBar.Part::reachable);
    }

    @Test
    void makingAnOpportunityCostsNoMoreThanALead(World world) {
        var account = ClosingTest.deal(world, Values.of(Opportunity.TYPE));
        var customer = world.row(account).require(Opportunity.CUSTOMER);
        var statements = world.statements(() -> world.as(Who.SALESPERSON).run(CreateRecord.class,
                Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Pumps").set(Opportunity.ACCOUNT, customer)));

        assertThat(statements).hasSizeLessThanOrEqualTo(9);
    }

    private static ProcessBar bar(World world, Ref deal) {
        var seller = world.as(Who.SALESPERSON);
        return world.bean(ProcessBars.class).of(seller.sees(deal), seller.read()).orElseThrow();
    }

    private static void move(World world, Ref deal, int stage) {
        world.as(Who.SALESPERSON).run(MoveStage.class, new MoveStage.Input(instance(world, deal).ref(), STAGES.get(stage).id()));
    }

    private static Row instance(World world, Ref deal) {
        return world.asSystem().read().first(Query.of(OpportunitySalesProcess.TYPE)
                .where(Predicate.pointsAt(OpportunitySalesProcess.OPPORTUNITY, deal.id()))).orElseThrow();
    }
}
