package org.dealwright.edge.pages.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.flow.DrawnProcess;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.work.process.AbandonProcess;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.DrawProcess;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.ProcessState;
import org.dealwright.work.process.PublishProcess;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StartProcess;
import org.dealwright.work.process.Step;
import org.dealwright.work.process.Way;
import org.dealwright.work.process.WithdrawProcess;

/** Deals of a company whose process insists on the customer's need, and on an approval where much is at stake: board and record page ask for what is missing. */
@WithWorld
class StageAskTest {
    private final UUID need = UUID.randomUUID(), approval = UUID.randomUUID(), offer = UUID.randomUUID();
    private UUID drawn = UUID.randomUUID();
    @LocalServerPort
    private int port;

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
    void aDragAsksTheSellerForTheMissingStepsAndNothingElse(World world) {
        var deal = deal(world, "9000");
        var browser = world.browser(Who.SALESPERSON);

        var asked = browser.post("/opportunities?show=board", "/opportunities/board/move", card(world, deal, 2), "HX-Request", "true");

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.headers().firstValue("HX-Retarget")).contains("#dialog");
        assertThat(asked.body()).contains("What they need", "name=\"customerneed\"", "Move to Offer").doesNotContain("name=\"estimatedvalue\"", "name=\"description\"");
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("1-Need");

        var fields = card(world, deal, 2);
        fields.put("customerneed", "Ropes for forty guides");
        var moved = browser.post("/opportunities?show=board", "/opportunities/board/fill", fields, "HX-Request", "true");

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).contains("card-" + deal.id(), "afterbegin:#lane-2");
        assertThat(world.row(deal).get(Opportunity.CUSTOMER_NEED)).isEqualTo("Ropes for forty guides");
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Offer");
    }

    @Test
    void allThatTheWayAsksForIsAskedAtOnceAlsoWhereItPassesAnApproval(World world) {
        var deal = deal(world, "90000");
        var browser = world.browser(Who.SALESPERSON);

        var asked = browser.post("/opportunities?show=board", "/opportunities/board/move", card(world, deal, 2), "HX-Request", "true");

        assertThat(asked.body()).contains("name=\"customerneed\"", "name=\"completeinternalreview\"");
        var fields = card(world, deal, 2);
        fields.put("customerneed", "Ropes");
        fields.put("completeinternalreview", "false");
        var refused = browser.post("/opportunities?show=board", "/opportunities/board/fill", fields, "HX-Request", "true");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Reviewed", "Ropes");
        assertThat(world.row(deal).get(Opportunity.CUSTOMER_NEED)).as("nothing is written by halves").isNull();

        fields.put("completeinternalreview", "true");
        browser.post("/opportunities?show=board", "/opportunities/board/fill", fields, "HX-Request", "true");
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Offer");
        assertThat(world.row(deal).get(Opportunity.STAGE)).isEqualTo(Opportunity.PROPOSE);
    }

    @Test
    void aLaneThatTheProcessDoesNotHaveRefusesWithItsStages(World world) {
        var deal = deal(world, "9000");

        var refused = world.browser(Who.SALESPERSON).post("/opportunities?show=board", "/opportunities/board/move", card(world, deal, 3), "HX-Request", "true");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Its stages are: Need, Approval, Offer");
    }

    @Test
    void whoComesTooLateLearnsWhoWasQuickerAndLosesNothing(World world) {
        var deal = deal(world, "9000");
        var fields = card(world, deal, 2);
        fields.put("customerneed", "Ropes");
        world.as(Who.MANAGER).run(UpdateRecord.class, new UpdateRecord.Input(deal.id(), Values.of(Opportunity.TYPE).set(Opportunity.CUSTOMER_NEED, "Helmets"), null));

        var late = world.browser(Who.SALESPERSON).post("/opportunities?show=board", "/opportunities/board/fill", fields, "HX-Request", "true");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("Magnus Lie changed it", "Ropes", "It now says: Helmets");
        assertThat(world.row(deal).get(Opportunity.CUSTOMER_NEED)).isEqualTo("Helmets");

        fields.put("version", Long.toString(world.row(deal).version()));
        world.browser(Who.SALESPERSON).post("/opportunities?show=board", "/opportunities/board/fill", fields, "HX-Request", "true");
        assertThat(world.row(deal).get(Opportunity.CUSTOMER_NEED)).isEqualTo("Ropes");
    }

    @Test
    void onTheRecordPageTheSellerFillsInAndGoesOn(World world) {
        var deal = deal(world, "9000");
        var href = "/opportunities/" + deal.id();
        var browser = world.browser(Who.SALESPERSON);

        assertThat(browser.get(href).body()).contains(href + "/stage/onward");
        assertThat(browser.get(href + "/stage/onward", "HX-Request", "true").body()).contains("name=\"customerneed\"", "Move to Offer");
        browser.post(href, href + "/stage/onward", Map.of("version", Long.toString(world.row(deal).version()), "customerneed", "Ropes"));

        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Offer");
    }

    @Test
    void aMoveFromAPageThatIsNoLongerTrueMovesNothing(World world) {
        var deal = deal(world, "9000");
        var href = "/opportunities/" + deal.id();
        var browser = world.browser(Who.SALESPERSON);
        browser.post(href, href + "/stage/onward", Map.of("version", Long.toString(world.row(deal).version()), "customerneed", "Ropes"));

        browser.post(href, href + "/stage/" + need + "?from=" + approval, Map.of());

        assertThat(browser.get(href).body()).contains("it stands in Offer now");
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Offer");
    }

    @Test
    void byKeyboardOnTheBoardTheCardGoesOnlyOnceWhatIsMissingIsFilledIn(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the board is not tested in a browser");
        var deal = deal(world, "9000");
        try (var chromium = Chromium.start(); var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            desk.open("/opportunities?show=board&q=" + world.row(deal).name());
            var board = desk.page().locator("[data-board]");
            var card = board.locator("[data-card='" + deal.id() + "']");
            PlaywrightAssertions.assertThat(board.locator("[data-lane='0'] [data-card='" + deal.id() + "']")).isVisible();
            card.focus();
            card.press("Alt+ArrowRight");
            PlaywrightAssertions.assertThat(desk.toast()).containsText("Its stages are: Need, Approval, Offer");
            PlaywrightAssertions.assertThat(board.locator("[data-lane='0'] [data-card='" + deal.id() + "']")).isVisible();

            card.dragTo(board.locator("[data-lane='2']"));
            PlaywrightAssertions.assertThat(desk.dialog()).containsText("What they need");
            PlaywrightAssertions.assertThat(board.locator("[data-lane='0'] [data-card='" + deal.id() + "']")).hasCount(1);
            desk.dialog().locator("textarea").fill("Ropes for forty guides");
            desk.confirm();

            PlaywrightAssertions.assertThat(board.locator("[data-lane='2'] [data-card='" + deal.id() + "']")).hasCount(1);
            PlaywrightAssertions.assertThat(card).hasCount(1);
        }
        assertThat(world.row(deal).get(Opportunity.PHASE)).isEqualTo("2-Offer");
    }

    private static Map<String, String> card(World world, Ref deal, int lane) {
        return new HashMap<>(Map.of("card", deal.id().toString(), "version", Long.toString(world.row(deal).version()), "lane", Integer.toString(lane)));
    }

    private Ref deal(World world, String value) {
        publish(world);
        var me = world.as(Who.SALESPERSON);
        var account = me.run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine AS"));
        var deal = me.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Ropes " + drawn).set(Opportunity.CUSTOMER, account)
                .set(Opportunity.ESTIMATED_REVENUE, new BigDecimal(value)).set(Opportunity.CURRENCY, world.currency("EUR")));
        me.run(StartProcess.class, new StartProcess.Input(deal, drawn));
        return deal;
    }

    private void publish(World world) {
        var much = new Branch(false, List.of(new Condition("estimatedvalue", Condition.Test.AT_LEAST, "50000")), approval);
        var first = stage(need, "Need", Category.QUALIFY, new Step(named("What they need"), "customerneed", true), new Step(named("How much"), "estimatedvalue", false))
                .going(new Way(List.of(much), offer));
        var second = stage(approval, "Approval", Category.APPROVAL, new Step(named("Reviewed"), "completeinternalreview", true)).going(Way.to(offer));
        var drawing = new Drawing(named("Insisting"), DrawnProcess.TYPE.name(), List.of(first, second, stage(offer, "Offer", Category.PROPOSE)), Set.of());
        drawn = world.as(Who.MANAGER).run(DrawProcess.class, new DrawProcess.Input("Insisting", "opportunity", drawing)).id();
        world.as(Who.MANAGER).run(PublishProcess.class, drawn);
    }

    private static Stage stage(UUID id, String name, Category category, Step... steps) {
        return new Stage(id, named(name), category, "opportunity", List.of(steps), Way.END, List.of(), List.of());
    }

    private static Label named(String name) {
        return Label.named(Language.EN, name);
    }
}
