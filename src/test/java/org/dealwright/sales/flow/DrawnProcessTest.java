package org.dealwright.sales.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.dealwright.Person;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.lead.LeadError;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.sales.quote.GenerateQuoteFromOpportunity;
import org.dealwright.work.activity.Task;
import org.dealwright.work.process.AbandonProcess;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.ChangeDrawing;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.DrawProcess;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBars;
import org.dealwright.work.process.ProcessError;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.ProcessStage;
import org.dealwright.work.process.ProcessState;
import org.dealwright.work.process.PublishProcess;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageAct;
import org.dealwright.work.process.StartProcess;
import org.dealwright.work.process.Step;
import org.dealwright.work.process.Way;
import org.dealwright.work.process.WithdrawProcess;

/** A process that a manager drew, from the lead to the quote: lead-to-opportunity §10.1 to §10.10. */
@WithWorld
class DrawnProcessTest {
    private final UUID contacted = UUID.randomUUID(), small = UUID.randomUUID(), large = UUID.randomUUID(), offered = UUID.randomUUID();
    private UUID drawn = UUID.randomUUID();

    @AfterEach
    void othersFindTheProcessesAsTheyWere(World world) {
        if (world.asSystem().read().find(ProcessFlow.TYPE, drawn).isPresent()) {
            world.asSystem().read().rows(Query.of(DrawnProcess.TYPE).where(Predicate.all(Predicate.eq(DrawnProcess.COLUMNS.process(), drawn),
                    Predicate.eq(DrawnProcess.TYPE.state(), ProcessState.ACTIVE.number()))))
                    .forEach(row -> world.asSystem().run(AbandonProcess.class, row.ref()));
            world.as(Who.MANAGER).run(WithdrawProcess.class, drawn);
            world.as(Who.MANAGER).run(DeleteRecord.class, new DeleteRecord.Input(ProcessFlow.TYPE.ref(drawn), null));
        }
    }

    @Test
    void aSellerGoesTheBranchThatTheBudgetDecides(World world) {
        publish(world, drawing());
        var cheap = follow(world, lead(world, "9000"));
        var costly = follow(world, lead(world, "90000"));

        assertThat(stages(world, cheap)).containsExactly("Contacted", "Small deal", "Offered");
        assertThat(stages(world, costly)).containsExactly("Contacted", "Large deal", "Offered");
        assertThat(seller(world).attempting(MoveStage.class, new MoveStage.Input(instance(world, cheap).ref(), offered)))
                .isRefusedWith(ProcessError.STAGE_NOT_REACHABLE);
    }

    @Test
    void qualifyingAndQuotingCarryItOn(World world) {
        publish(world, drawing());
        var lead = follow(world, lead(world, "90000"));
        assertThat(seller(world).attempting(MoveStage.class, new MoveStage.Input(instance(world, lead).ref(), large)))
                .isRefusedWith(LeadError.STAGE_NEEDS_QUALIFICATION);

        seller(world).run(QualifyLead.class, QualifyLead.Input.of(lead.id()));
        var deal = world.row(lead).require(Lead.OPPORTUNITY);

        assertThat(instance(world, lead).get(DrawnProcess.COLUMNS.activeStage())).isEqualTo(large);
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Large deal");
        assertThat(tasks(world, deal)).containsExactly("Ask the board");

        var quote = seller(world).run(GenerateQuoteFromOpportunity.class, new GenerateQuoteFromOpportunity.Input(deal.id()));

        assertThat(instance(world, lead).get(DrawnProcess.QUOTE)).isEqualTo(quote);
        assertThat(instance(world, lead).get(DrawnProcess.COLUMNS.activeStage())).isEqualTo(offered);
    }

    @Test
    void aRequiredStepKeepsTheLeadFromBeingQualified(World world) {
        publish(world, drawing().changing(contacted, stage -> new Stage(stage.id(), stage.label(), stage.category(), stage.type(),
                List.of(new Step(Label.named(Language.EN, "Budget"), "budgetamount", true), new Step(Label.named(Language.EN, "Need"), "description", true)),
                stage.onward(), List.of(), List.of())));
        var lead = follow(world, lead(world, "90000"));

        assertThat(seller(world).attempting(QualifyLead.class, QualifyLead.Input.of(lead.id()))).isRefusedWith(ProcessError.STEPS_MISSING);
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.OPEN.number());
        seller(world).run(UpdateRecord.class, new UpdateRecord.Input(lead.id(), Values.of(Lead.TYPE).set(Lead.DESCRIPTION, "Ropes"), null));
        seller(world).run(QualifyLead.class, QualifyLead.Input.of(lead.id()));

        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.QUALIFIED.number());
    }

    @Test
    void recordsOnTheirWayFollowTheStagesOfTheNewVersion(World world) {
        publish(world, drawing());
        var lead = follow(world, lead(world, "9000"));
        manager(world).run(ChangeDrawing.class, new ChangeDrawing.Input(drawn, null, drawing -> drawing.with(List.of(
                stage(small, "Anew", Category.QUALIFY, "lead", Way.END)))));
        assertThat(stages(world, lead)).contains("Contacted");

        manager(world).run(PublishProcess.class, drawn);

        assertThat(world.row(ProcessFlow.TYPE.ref(drawn)).get(ProcessFlow.VERSION)).isEqualTo(2);
        assertThat(bar(world, lead).active()).isEmpty();
        assertThat(bar(world, lead).parts()).extracting(ProcessBar.Part::reachable).containsExactly(true);
        seller(world).run(MoveStage.class, new MoveStage.Input(instance(world, lead).ref(), small));
        assertThat(bar(world, lead).active().orElseThrow().stage().id()).isEqualTo(small);
    }

    @Test
    void programsReadThePublishedStagesAsRows(World world) {
        publish(world, drawing());

        var rows = world.as(Who.SALESPERSON).read().rows(Query.of(ProcessStage.TYPE).where(Predicate.pointsAt(ProcessStage.PROCESS, drawn)));

        assertThat(rows).extracting(row -> row.get(ProcessStage.NAME)).containsExactlyInAnyOrder("Contacted", "Small deal", "Large deal", "Offered");
        assertThat(world.http(Who.SALESPERSON).get("/api/data/v9.2/workflows(" + SalesProcesses.OPPORTUNITY.id() + ")?$select=name,category").body())
                .contains("Opportunity sales process");
    }

    @Test
    void aProcessUnderWayIsNotDeletedAndOneOfTheProductNever(World world) {
        publish(world, drawing());
        follow(world, lead(world, "9000"));

        assertThat(manager(world).attempting(DeleteRecord.class, new DeleteRecord.Input(ProcessFlow.TYPE.ref(drawn), null)))
                .isRefusedWith(ProcessError.PROCESS_IN_USE);
        assertThat(world.as(Who.ADMIN).attempting(DeleteRecord.class, new DeleteRecord.Input(ProcessFlow.TYPE.ref(SalesProcesses.OPPORTUNITY.id()), null)))
                .isRefusedWith(ProcessError.PROCESS_OF_THE_PRODUCT);
    }

    @Test
    void aSellerDrawsNothing(World world) {
        assertThat(seller(world).attempting(DrawProcess.class, new DrawProcess.Input("Mine", "lead", drawing()))).isRefusedWith(AccessError.PRIVILEGE_MISSING);
    }

    @Test
    void onlyHoldersOfItsRolesFollowIt(World world) {
        publish(world, drawing().followedBy(Set.of(UUID.randomUUID())));
        var lead = lead(world, "9000");

        assertThat(seller(world).attempting(StartProcess.class, new StartProcess.Input(lead, drawn))).isRefusedWith(ProcessError.PROCESS_NOT_OFFERED);
    }

    @Test
    void twoProcessesRunSideBySideAndTheOneThatWasChosenLastIsShown(World world) {
        publish(world, drawing());
        var lead = lead(world, "9000");
        assertThat(bar(world, lead).process().id()).isEqualTo(SalesProcesses.LEAD_TO_OPPORTUNITY.id());

        seller(world).run(StartProcess.class, new StartProcess.Input(lead, drawn));
        assertThat(bar(world, lead).process().id()).isEqualTo(drawn);
        world.clock().pass(Duration.ofMinutes(1));
        seller(world).run(StartProcess.class, new StartProcess.Input(lead, SalesProcesses.LEAD_TO_OPPORTUNITY.id()));

        assertThat(bar(world, lead).process().id()).isEqualTo(SalesProcesses.LEAD_TO_OPPORTUNITY.id());
        assertThat(instance(world, lead).get(DrawnProcess.COLUMNS.activeStage())).isEqualTo(contacted);
    }

    private Drawing drawing() {
        var wide = new Branch(false, List.of(new Condition("budgetamount", Condition.Test.AT_LEAST, "20000")), large);
        return new Drawing(Label.named(Language.EN, "Distributor sale"), DrawnProcess.TYPE.name(), List.of(
                new Stage(contacted, Label.named(Language.EN, "Contacted"), Category.QUALIFY, "lead",
                        List.of(new Step(Label.named(Language.EN, "Budget"), "budgetamount", false)), new Way(List.of(wide), small), List.of(), List.of()),
                stage(small, "Small deal", Category.DEVELOP, "opportunity", Way.to(offered)),
                new Stage(large, Label.named(Language.EN, "Large deal"), Category.DEVELOP, "opportunity", List.of(), Way.to(offered),
                        List.of(new StageAct("task", Map.of("subject", "Ask the board", "days", "3"))), List.of()),
                stage(offered, "Offered", Category.PROPOSE, "quote", Way.END)), Set.of());
    }

    private static Stage stage(UUID id, String name, Category category, String type, Way onward) {
        return new Stage(id, Label.named(Language.EN, name), category, type, List.of(), onward, List.of(), List.of());
    }

    private void publish(World world, Drawing drawing) {
        drawn = manager(world).run(DrawProcess.class, new DrawProcess.Input("Distributor sale", "lead", drawing)).id();
        manager(world).run(PublishProcess.class, drawn);
    }

    private Ref follow(World world, Ref lead) {
        seller(world).run(StartProcess.class, new StartProcess.Input(lead, drawn));
        return lead;
    }

    private static Ref lead(World world, String budget) {
        return seller(world).run(CreateRecord.class, Values.of(Lead.TYPE).set(Lead.TOPIC, "Rope sets").set(Lead.NAME.last(), "Nowak")
                .set(Lead.COMPANY, "Górskie Wyprawy").set(Lead.BUDGET, new BigDecimal(budget)));
    }

    private static Person seller(World world) {
        return world.as(Who.SALESPERSON);
    }

    private static Person manager(World world) {
        return world.as(Who.MANAGER);
    }

    private static ProcessBar bar(World world, Ref record) {
        return world.bean(ProcessBars.class).of(seller(world).sees(record), seller(world).read()).orElseThrow();
    }

    private static List<String> stages(World world, Ref record) {
        return bar(world, record).parts().stream().map(part -> part.stage().label().names().get(Language.EN)).toList();
    }

    private Row instance(World world, Ref lead) {
        return world.asSystem().read().first(Query.of(DrawnProcess.TYPE).where(Predicate.pointsAt(DrawnProcess.LEAD, lead.id()))).orElseThrow();
    }

    private static List<String> tasks(World world, Ref regarding) {
        return world.asSystem().read().rows(Query.of(Task.TYPE).where(Predicate.pointsAt(Task.COMMON.regarding(), regarding.id()))).stream().map(Row::name).toList();
    }
}
