package org.dealwright.edge.pages.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Axe;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.flow.DrawnProcess;
import org.dealwright.sales.lead.Lead;
import org.dealwright.work.process.AbandonProcess;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.ProcessState;

/** A manager draws a process with a branch, and a seller walks it on a phone, in a real browser. */
@WithWorld
final class DrawingInBrowserTest {
    private final String name = "Long sale " + UUID.randomUUID();
    @LocalServerPort
    private int port;

    @AfterEach
    void othersFindTheProcessesAsTheyWere(World world) {
        for (var flow : flows(world)) {
            world.asSystem().read().rows(Query.of(DrawnProcess.TYPE).where(Predicate.all(Predicate.eq(DrawnProcess.COLUMNS.process(), flow.id()),
                    Predicate.eq(DrawnProcess.TYPE.state(), ProcessState.ACTIVE.number()))))
                    .forEach(row -> world.asSystem().run(AbandonProcess.class, row.ref()));
            world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(flow.ref(), null));
        }
    }

    @Test
    void aManagerDrawsABranchAndASellerWalksItOnAPhone(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the drawing board is not tested in a browser");
        var lead = lead(world);
        try (var chromium = Chromium.start()) {
            try (var desk = Desk.of(chromium, port, world, Who.MANAGER)) {
                draw(desk);
                desk.page().locator("form[data-verb=publish] button").click();
                PlaywrightAssertions.assertThat(desk.page().locator(".notice")).containsText("Process published");
            }
            assertThat(drawing(world).stages().getFirst().onward().branches()).hasSize(1);
            try (var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setViewportSize(390, 844)).signedIn(world, Who.SALESPERSON)) {
                walk(desk, lead);
            }
        }
        assertThat(drawing(world).stage(active(world, lead)).orElseThrow().label().names()).containsValue("Call the buyer");
    }

    @Test
    void theBoardBreaksNoRuleOfAccessibility(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent() && Axe.isThere(), "no Chromium on this machine: accessibility is not tested");
        try (var chromium = Chromium.start(); var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setBypassCSP(true))
                .signedIn(world, Who.MANAGER)) {
            draw(desk);
            assertThat(Axe.judge(desk.page())).isEmpty();
            desk.open("/workflows");
            assertThat(Axe.judge(desk.page())).isEmpty();
        }
    }

    /** From the short sale on leads: two more stages, and a branch to one of them where the budget is large. */
    private void draw(Desk desk) {
        desk.open("/workflows/new");
        desk.page().fill("#i-name", name);
        desk.page().selectOption("#i-template", "on:lead");
        desk.page().locator("button:has-text('Draw it')").click();
        rename(desk, 0, "Found");
        for (var added : List.of("Call the buyer", "Send a catalogue")) {
            var stages = desk.page().locator("[data-stage]").count();
            desk.page().locator("button[value=addstage]").click();
            PlaywrightAssertions.assertThat(desk.page().locator("[data-stage]")).hasCount(stages + 1);
            rename(desk, stages, added);
        }
        stage(desk, 0).locator("select[name=addstep]").selectOption("budgetamount");
        PlaywrightAssertions.assertThat(stage(desk, 0).locator("[data-step]")).hasCount(1);
        stage(desk, 0).locator("button[value=addbranch]").click();
        stage(desk, 0).locator("select[name=test0]").selectOption("AT_LEAST");
        PlaywrightAssertions.assertThat(stage(desk, 0).locator("input[name=value0][type=number]")).isVisible();
        stage(desk, 0).locator("input[name=value0]").fill("20000");
        stage(desk, 0).locator("input[name=value0]").press("Tab");
        stage(desk, 0).locator("select[name=otherwise]").selectOption(new SelectOption().setLabel("3 · Send a catalogue"));
        stage(desk, 1).locator("select[name=otherwise]").selectOption("");
        PlaywrightAssertions.assertThat(desk.page().locator("form[data-verb=publish] button")).isEnabled();
        PlaywrightAssertions.assertThat(stage(desk, 0).locator("input[name=value0]")).hasValue("20000");
    }

    private static void rename(Desk desk, int at, String name) {
        stage(desk, at).locator("input[name=name]").fill(name);
        stage(desk, at).locator("input[name=name]").press("Enter");
        PlaywrightAssertions.assertThat(stage(desk, at).locator("button[value=drop]")).hasAttribute("aria-label", Pattern.compile(".*" + name));
    }

    private static Locator stage(Desk desk, int at) {
        return desk.page().locator("[data-stage]").nth(at);
    }

    private void walk(Desk desk, Ref lead) {
        desk.open("/leads/" + lead.id());
        desk.page().locator(".processbar__more button").first().click();
        desk.page().locator("#process-menu button:has-text('" + name + "')").click();
        PlaywrightAssertions.assertThat(desk.page().locator(".process__stage--active")).containsText("Found");
        PlaywrightAssertions.assertThat(desk.page().locator(".process__stage")).hasCount(2);
        desk.page().locator(".process__stage--active summary").click();
        desk.page().locator(".process__stage--active form[data-verb=forward] button").click();
        PlaywrightAssertions.assertThat(desk.page().locator(".process__stage--active")).containsText("Call the buyer");
    }

    private static Ref lead(World world) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen").set(Lead.BUDGET, new BigDecimal("50000")));
    }

    private List<Row> flows(World world) {
        return world.asSystem().read().rows(Query.of(ProcessFlow.TYPE).where(Predicate.eq(ProcessFlow.NAME, name)));
    }

    private Drawing drawing(World world) {
        return Drawing.read(flows(world).getFirst().require(ProcessFlow.DRAWN));
    }

    private static UUID active(World world, Ref lead) {
        return world.asSystem().read().first(Query.of(DrawnProcess.TYPE).where(Predicate.pointsAt(DrawnProcess.LEAD, lead.id()))).orElseThrow()
                .require(DrawnProcess.COLUMNS.activeStage());
    }
}
