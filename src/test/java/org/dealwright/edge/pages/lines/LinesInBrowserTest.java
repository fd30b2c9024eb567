package org.dealwright.edge.pages.lines;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.Shop;
import org.dealwright.sales.opportunity.OpportunityProduct;

/** The grid of product lines, as it is typed into. */
@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinesInBrowserTest {
    @LocalServerPort
    private int port;
    private Chromium chromium;

    @BeforeAll
    void begin() {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the line grid is not tested in a browser");
        chromium = Chromium.start();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Ref line(World world, Ref deal, String words, int at) {
        var columns = OpportunityProduct.COLUMNS;
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.OPPORTUNITY, deal)
                .set(columns.writeIn(), words).set(columns.priceOverridden(), true).set(columns.unitPrice(), Shop.of("10"))
                .set(columns.quantity(), Shop.of("2")).set(columns.sequence(), at));
    }

    private static Locator cell(Desk desk, Ref line, String column) {
        return desk.page().locator("#line-" + line.id() + "-" + column);
    }

    @Test
    void whoTypesOverAValueThatSomebodyElseWroteChoosesWhatStandsAndIsBackInTheCell(World world) {
        var deal = new Shop(world).opportunity();
        var line = line(world, deal, "Training", 1);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            desk.open("/opportunities/" + deal.id() + "?tab=product_opportunities");
            var theirs = Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.COLUMNS.quantity(), Shop.of("5"));
            world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(line.id(), theirs, null));
            var quantity = cell(desk, line, "quantity");
            quantity.fill("7");
            quantity.press("Enter");
            assertThat(desk.dialog()).containsText("before: 2");

            desk.page().keyboard().press("ArrowDown");
            desk.page().keyboard().press("Enter");

            assertThat(desk.dialog()).hasCount(0);
            assertThat(quantity).hasValue("5");
            assertThat(quantity).isFocused();
            assertThat(desk.page().locator("#line-" + line.id() + "-amount")).hasText("50.00");
        }
    }

    @Test
    void aValueTypedAgainBeforeTheAnswerCameIsKept(World world) {
        var deal = new Shop(world).opportunity();
        var line = line(world, deal, "Training", 1);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            desk.open("/opportunities/" + deal.id() + "?tab=product_opportunities");
            desk.page().route("**/lines/*", route -> {
                desk.page().waitForTimeout(300);
                route.resume();
            });
            var quantity = cell(desk, line, "quantity");
            quantity.fill("3");
            quantity.press("Enter");
            quantity.focus();
            quantity.fill("4");
            quantity.press("Enter");

            assertThat(desk.page().locator("#line-" + line.id() + "-amount")).hasText("40.00");
            assertThat(quantity).hasValue("4");
            assertThat(desk.dialog()).hasCount(0);
        }
    }

    @Test
    void oneMenuMovesAndRemovesTheLineFromWhichItWasOpened(World world) {
        var deal = new Shop(world).opportunity();
        line(world, deal, "First", 1);
        line(world, deal, "Second", 2);
        var third = line(world, deal, "Third", 3);
        try (var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            desk.open("/opportunities/" + deal.id() + "?tab=product_opportunities");
            var names = desk.page().locator(".lines__cell--name");
            var more = desk.page().locator("#line-" + third.id() + " [data-line-more]");
            more.press("Enter");
            assertThat(desk.page().locator("#lines-each [data-verb=up] button")).isFocused();
            desk.page().keyboard().press("Enter");
            assertThat(names).containsText(new String[] {"First", "Third", "Second"});
            assertThat(more).isFocused();

            more.press("Enter");
            desk.page().locator("#lines-each [data-verb=remove] button").click();
            assertThat(names).containsText(new String[] {"First", "Second"});
            assertThat(desk.toast()).isVisible();
            desk.page().keyboard().press("z");
            assertThat(names).containsText(new String[] {"First", "Third", "Second"});
        }
    }
}
