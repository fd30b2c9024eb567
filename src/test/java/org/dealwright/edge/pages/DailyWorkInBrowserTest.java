package org.dealwright.edge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.Shop;
import org.dealwright.sales.lead.Lead;
import org.dealwright.work.activity.Task;

/** What makes a day at the product bearable: nothing typed is lost, the next record is one key away, what is late is told. */
@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DailyWorkInBrowserTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    @LocalServerPort
    private int port;
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: daily work is not tested in a browser");
        PlaywrightAssertions.setDefaultAssertionTimeout(8000);
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Ref lead(World world, String name) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes " + mark).set(Lead.NAME.last(), name).set(Lead.COMPANY, "One"));
    }

    @Test
    void aRecordKnowsItsNeighboursInTheListItWasOpenedFrom(World world) {
        var firm = "Trail " + mark;
        lead(world, "Aas " + firm);
        lead(world, "Berg " + firm);
        lead(world, "Caspersen " + firm);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var page = desk.page();
            desk.open("/leads?q=Trail+" + mark + "&sort=fullname");
            page.locator(".list__link", new Page.LocatorOptions().setHasText("Berg")).click();
            desk.record("leads");
            assertThat(page.locator("[data-trail-at]")).hasText("2 of 3");

            page.keyboard().press("j");
            assertThat(page.locator("h1")).containsText("Caspersen");
            page.keyboard().press("k");
            assertThat(page.locator("h1")).containsText("Berg");
            page.keyboard().press("k");
            assertThat(page.locator("h1")).containsText("Aas");
            assertThat(page.locator("[data-trail-previous]")).isHidden();

            page.locator("[data-trail-back]").click();
            page.waitForURL("**/leads?q=Trail+" + mark + "&sort=fullname");
        }
    }

    @Test
    void whoLosesARaceChoosesWhatStands(World world) {
        var lead = lead(world, "Race " + mark);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var input = typedTooLate(desk, world, lead);
            assertThat(desk.dialog()).containsText("Mine AS");
            assertThat(desk.dialog()).containsText("Theirs AS");
            assertThat(desk.dialog()).containsText("before: One");
            assertThat(desk.dialog()).containsText("Ada Berg");

            desk.page().keyboard().press("Escape");
            assertThat(input).hasValue("Mine AS");
            input.press("Enter");
            desk.dialog().locator("[value=theirs]").check();
            desk.confirm();
            assertThat(desk.field("companyname").locator(".field__value")).hasText("Theirs AS");
            assertThat(desk.dialog()).hasCount(0);
        }
    }

    @Test
    void mineIsWrittenOverTheirsOnlyWhenISaySo(World world) {
        var lead = lead(world, "Race " + mark);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            typedTooLate(desk, world, lead);
            desk.confirm();
            assertThat(desk.field("companyname").locator(".field__value")).hasText("Mine AS");
            assertThat(desk.page().locator("#facts")).containsText("Mine AS");
        }
    }

    private static Locator typedTooLate(Desk desk, World world, Ref lead) {
        desk.open("/leads/" + lead.id());
        desk.field("companyname").locator(".field__value").click();
        var input = desk.page().locator("#f-companyname-input");
        input.fill("Mine AS");
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(lead.id(), Values.of(Lead.TYPE).set(Lead.COMPANY, "Theirs AS"), null));
        input.press("Enter");
        assertThat(desk.dialog()).isVisible();
        return input;
    }

    @Test
    void anEndedSessionLosesNothingThatWasTyped(World world) {
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var page = desk.page();
            desk.open("/leads/new");
            page.locator("#i-subject").fill("Tents " + mark);
            page.locator("#i-lastname").fill("Lie " + mark);
            page.context().clearCookies();
            page.locator("[data-confirm]").first().click();

            page.locator("#dialog [name=username]").fill(Who.SALESPERSON.email());
            page.locator("#dialog [name=password]").fill(Who.SALESPERSON.password());
            page.locator("#dialog [name=password]").press("Enter");
            desk.record("leads");
            assertThat(page.locator("h1")).hasText("Lie " + mark);
        }
    }

    @Test
    void theBellTellsWhatIsLateAndOneClickPutsItOff(World world) {
        var lead = lead(world, "Bell " + mark);
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call " + mark).set(Task.COMMON.regarding(), lead)
                .set(Task.COMMON.due(), world.clock().instant().minus(Duration.ofDays(400))));
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var page = desk.page();
            desk.open("/leads/" + lead.id());
            assertThat(page.locator("#bell .count")).isVisible();
            page.locator("#bell").click();
            var reminder = page.locator(".reminder", new Page.LocatorOptions().setHasText("Call " + mark));
            reminder.locator("[data-verb=snooze]").click();
            page.locator("#dialog [data-confirm]").click();

            assertThat(desk.toast()).containsText("Snoozed until");
            assertThat(page.locator("#facts")).containsText("Call " + mark);
            desk.open("/");
            assertThat(page.locator(".todo", new Page.LocatorOptions().setHasText("Call " + mark))).hasCount(0);
        }
    }

    @Test
    void whatWasTickedOffByMistakeComesBackByOneKey(World world) {
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Send " + mark).set(Task.COMMON.due(), world.clock().instant().minus(Duration.ofDays(401))));
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var page = desk.page();
            var todo = page.locator(".todo", new Page.LocatorOptions().setHasText("Send " + mark));
            desk.open("/");
            todo.focus();
            page.keyboard().press("d");
            page.locator("#dialog #i-outcome").waitFor();
            page.keyboard().press("Shift+Enter");
            assertThat(desk.toast()).containsText("Activity completed");
            assertThat(todo).hasCount(0);

            page.keyboard().press("z");

            assertThat(desk.toast()).containsText("Taken back");
            assertThat(todo).hasCount(1);
        }
    }

    @Test
    void tabsThatFindNoRoomAreInAMenuByKeyboardToo(World world) {
        var deal = new Shop(world).opportunity();
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var page = desk.page();
            desk.open("/opportunities/" + deal.id());
            var history = page.locator("a.tabs__tab", new Page.LocatorOptions().setHasText("History"));
            assertThat(history).isHidden();

            page.locator(".tabs__more").press("Enter");
            assertThat(page.locator("#tabs-more .menu__item:visible").first()).isFocused();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");

            assertThat(history).isVisible();
            assertThat(history).hasAttribute("aria-current", "page");
        }
    }
}
