package org.dealwright.edge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Pages;
import org.dealwright.edge.pages.preview.PreviewServer;
import org.dealwright.edge.pages.preview.PreviewServer.Answer;
import org.dealwright.edge.pages.preview.SampleParts;
import org.dealwright.edge.pages.view.Theme;

/** What the scripts of the pages do in a real browser, under the real content security policy; the server's answers are samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehavioursTest {
    private final Pages pages = new Pages(Language.EN, Theme.LIGHT);
    private final SampleParts parts = new SampleParts(pages);
    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private PreviewServer server;
    private Page page;

    @BeforeAll
    void startBrowser() throws IOException {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the behaviours of the pages are not tested");
        chromium = Chromium.start();
        server = new PreviewServer(0);
        pages.all().forEach((name, html) -> server.on("GET /" + name, _ -> Answer.of(html)));
        PlaywrightAssertions.setDefaultAssertionTimeout(3000);
    }

    @AfterAll
    void stopBrowser() {
        if (chromium != null) {
            server.close();
            chromium.close();
        }
    }

    @BeforeEach
    void openTab() {
        complaints.clear();
        server.asked().clear();
        page = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1366, 860)).newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches("(?s).*(status of 4|Error Code 401).*")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void singleKeysSearchCreateHelpAndGo() {
        show("list-plain");

        press("/");
        assertThat(page.locator("[data-quick]")).isFocused();
        page.locator("[data-quick]").press("c");
        assertThat(page.locator("#new")).isHidden();
        page.locator("h1").click();
        press("Escape");
        press("c");
        assertThat(page.locator("#new")).isVisible();
        press("Escape");
        press("?");
        assertThat(page.locator("[data-help]")).isVisible();
        assertThat(page.locator("[data-help]")).containsText("Opportunities");
        press("Escape");
        press("g");
        press("q");
        page.waitForURL("**/quotes");
    }

    @Test
    void theCommandMenuOffersThePageAtOnceAndRecordsFromTheServer() {
        server.on("GET /search", _ -> Answer.of(parts.found()));
        show("list-plain");

        press("Control+k");
        assertThat(page.locator("[data-command] [role=option]").first()).isVisible();
        page.keyboard().type("zofia");
        var hit = page.locator("[data-command] [role=option]", new Page.LocatorOptions().setHasText("Zofia"));
        assertThat(hit).isVisible();
        press("ArrowDown");
        press("Enter");
        page.waitForURL("**/contacts/1");
    }

    @Test
    void aValueIsEditedInPlaceAndSavedWithEnter() {
        server.on("GET /o/f/delivery", _ -> Answer.of(parts.openField("f-delivery", "delivery", "Delivery", "1 Sep 2026")));
        server.on("POST /o/f/delivery", _ -> Answer.of(parts.savedField("f-delivery", "delivery", "Delivery", "15 Sep 2026",
                "1 Sep 2026")));
        show("record");

        page.locator("#f-delivery .field__value").click();
        var input = page.locator("#f-delivery-input");
        assertThat(input).isFocused();
        input.fill("15 Sep 2026");
        input.press("Enter");

        assertThat(page.locator("#f-delivery .field__note")).containsText("was 1 Sep 2026");
        assertThat(server.asked()).anyMatch(asked -> asked.startsWith("POST /o/f/delivery") && asked.contains("version=7")
                && asked.endsWith("sample-token"));
    }

    @Test
    void escapeTakesAnEditBackAndLeavingItSaves() {
        server.on("GET /o/f/delivery", _ -> Answer.of(parts.openField("f-delivery", "delivery", "Delivery", "1 Sep 2026")));
        server.on("GET /o/f/delivery/rest", _ -> Answer.of(parts.fieldAtRest("f-delivery", "delivery", "Delivery", "1 Sep 2026")));
        server.on("POST /o/f/delivery", _ -> Answer.of(parts.savedField("f-delivery", "delivery", "Delivery", "later", "1 Sep 2026")));
        show("record");

        page.locator("#f-delivery .field__value").click();
        page.locator("#f-delivery-input").fill("never");
        press("Escape");
        assertThat(page.locator("#f-delivery [data-pen]")).isAttached();
        assertThat(server.asked()).noneMatch(asked -> asked.startsWith("POST"));

        page.locator("#f-delivery .field__value").click();
        page.locator("#f-delivery-input").fill("later");
        page.locator("h1").click();
        assertThat(page.locator("#f-delivery .field__value")).containsText("later");
    }

    @Test
    void tabSavesAndOpensTheNextValue() {
        server.on("GET /o/f/paymentterms", _ -> Answer.of(parts.openField("f-paymentterms", "paymentterms", "Payment", "45 days net")));
        server.on("POST /o/f/paymentterms", _ -> Answer.of(parts.savedField("f-paymentterms", "paymentterms", "Payment", "30 days",
                "45 days net")));
        server.on("GET /o/f/delivery", _ -> Answer.of(parts.openField("f-delivery", "delivery", "Delivery", "1 Sep 2026")));
        show("record");

        page.locator("#f-paymentterms .field__value").click();
        page.locator("#f-paymentterms-input").fill("30 days");
        press("Tab");

        assertThat(page.locator("#f-paymentterms .field__value")).containsText("30 days");
        assertThat(page.locator("#f-delivery-input")).isFocused();
    }

    @Test
    void aLookupIsTypedChosenByKeyAndCleared() {
        server.on("GET /lookup/account", _ -> Answer.of(parts.hits()));
        show("form");
        var lookup = page.locator("#i-parent");

        lookup.fill("fje");
        assertThat(page.locator("#i-parent-list [role=option]").first()).isVisible();
        lookup.press("ArrowDown");
        lookup.press("Enter");
        assertThat(lookup).hasValue("Górskie Wyprawy Dystrybucja Sp. z o.o.");
        assertThat(page.locator("input[name=parentaccountid]")).hasValue("account/2");
        assertThat(server.asked()).anyMatch(asked -> asked.contains("q=fje"));

        lookup.fill("nonsense");
        lookup.blur();
        assertThat(lookup).hasValue("Górskie Wyprawy Dystrybucja Sp. z o.o.");
        lookup.fill("");
        lookup.blur();
        assertThat(page.locator("input[name=parentaccountid]")).hasValue("");
    }

    @Test
    void aDialogOpensKeepsFaultsAndClosesWhenDone() {
        var good = new AtomicBoolean();
        server.on("GET /o/win", _ -> Answer.of(parts.dialog()));
        server.on("POST /leads/l0/qualify", _ -> good.getAndSet(true) ? Answer.of(parts.toasts("Qualified")) : new Answer(422,
                parts.wrongDialog(), Map.of()));
        show("record");

        page.locator("[data-verb=win]").click();
        assertThat(page.locator("dialog#qualify")).isVisible();
        press("Escape");
        assertThat(page.locator("dialog#qualify")).hasCount(0);
        page.locator("[data-verb=win]").click();
        page.locator("#q-name").press("Enter");
        assertThat(page.locator("dialog#qualify")).containsText("Say what it is called.");
        page.locator("#q-name").press("Enter");
        assertThat(page.locator("dialog#qualify")).hasCount(0);
        assertThat(page.locator("[data-toast]")).containsText("Qualified");
    }

    @Test
    void theLastChangeIsUndoneWithZ() {
        server.on("POST /undo/1", _ -> Answer.of(parts.toasts("Taken back")));
        show("board");

        press("z");

        assertThat(page.locator("[data-toast]")).containsText("Taken back");
        assertThat(server.asked()).anyMatch(asked -> asked.startsWith("POST /undo/1"));
    }

    @Test
    void rowsAreWalkedMarkedAndPeekedByKey() {
        server.on("GET /leads/l1/peek", _ -> Answer.of(parts.peek()));
        show("list-plain");

        press("j");
        press("j");
        assertThat(page.locator("#row-l1")).isFocused();
        press("x");
        assertThat(page.locator("[data-selection]")).isVisible();
        assertThat(page.locator("[data-selection-count]")).hasText("1 selected");
        page.locator("#row-l4 [data-pick]").click(new Locator.ClickOptions()
                .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        assertThat(page.locator("[data-selection-count]")).hasText("4 selected");
        page.locator("#row-l1").focus();
        press(" ");
        assertThat(page.locator("#peek .peek__title")).hasText("Marit Solberg-Haugen");
        press("Escape");
        assertThat(page.locator("#peek")).isHidden();
        assertThat(page.locator("#row-l1")).isFocused();
        press("Enter");
        page.waitForURL("**/leads/l1");
    }

    @Test
    void aCellIsEditedByDoubleClick() {
        server.on("GET /leads/l1/companyname", _ -> Answer.of(parts.cell("l1", "Kaçkar")));
        server.on("POST /leads/l1/companyname", _ -> Answer.of(parts.row("l1", "Kaçkar Outdoor")));
        show("list-plain");

        page.locator("#row-l1 td").nth(2).dblclick();
        page.locator("#row-l1 [data-cell] input:not([type=hidden])").fill("Kaçkar Outdoor");
        press("Enter");

        assertThat(page.locator("#row-l1 td").nth(2)).hasText("Kaçkar Outdoor");
        assertThat(server.asked()).anyMatch(asked -> asked.startsWith("POST /leads/l1/companyname") && asked.contains("version=7"));
    }

    @Test
    void aCardMovesByKeyAndComesBackWhenRefused() {
        server.on("POST /opportunities/move", body -> body.contains("lane=c") ? new Answer(409, parts.toasts("No"), Map.of("HX-Reswap",
                "none")) : Answer.of(parts.card("d1")));
        show("board");

        page.locator("#card-d1").focus();
        press("Alt+ArrowRight");
        assertThat(page.locator("[data-lane=p] #card-d1")).isVisible();
        assertThat(server.asked()).anyMatch(asked -> asked.contains("card=d1") && asked.contains("lane=p") && asked.contains("version=7"));
        page.waitForTimeout(100);
        page.locator("#card-d1").focus();
        press("Alt+ArrowRight");
        assertThat(page.locator("[data-lane=p] #card-d1")).isVisible();
    }

    @Test
    void aCardIsDraggedAndDroppedOnWonAsksFirst() {
        server.on("POST /opportunities/move", _ -> Answer.of(parts.card("q1")));
        server.on("GET /opportunities/win", _ -> Answer.of(parts.dialog()));
        show("board");
        page.waitForFunction("() => globalThis.Sortable");

        drag("#card-q1", "[data-lane=c]");
        assertThat(page.locator("[data-lane=c] #card-q1")).isVisible();
        drag("#card-q2", "#drop-won");
        assertThat(page.locator("dialog#qualify")).isVisible();
        assertThat(page.locator("[data-lane=q] #card-q2")).isAttached();
        assertThat(server.asked()).anyMatch(asked -> asked.startsWith("GET /opportunities/win card=q2"));
    }

    @Test
    void aQuantityBringsItsAmountAndTotalAtOnce() {
        server.on("POST /quotes/1/lines/4", _ -> Answer.of(parts.line("4", "950", "47 983,20")));
        show("lines");

        var quantity = page.locator("#line-4-quantity");
        quantity.fill("950");
        quantity.press("Enter");

        assertThat(page.locator("#line-5-quantity")).isFocused();
        assertThat(page.locator("#line-4-amount")).containsText("47 983,20");
        assertThat(page.locator("#lines-totals")).containsText("€ 127 488,55");
        assertThat(page.locator("#line-4-quantity")).hasValue("950");
    }

    @Test
    void whatACellCannotTakeStaysInItWithTheReasonUntilItIsMended() {
        server.on("POST /quotes/1/lines/4", _ -> new Answer(422, parts.wrongCell("4", "plenty", "Quantity must be a number."), Map.of()));
        show("lines");
        var quantity = page.locator("#line-4-quantity");
        quantity.fill("plenty");
        quantity.press("Enter");
        assertThat(page.locator("#line-4-quantity-fault")).isVisible();
        assertThat(quantity).hasValue("plenty");
        assertThat(page.locator("#line-5-quantity")).isFocused();

        server.on("POST /quotes/1/lines/4", _ -> Answer.of(parts.line("4", "950", "47 983,20")));
        quantity.fill("950");
        quantity.press("Enter");

        assertThat(page.locator("#line-4-amount")).containsText("47 983,20");
        assertThat(page.locator("#line-4-quantity-fault")).isHidden();
    }

    @Test
    void aLineIsDraggedByItsGrip() {
        server.on("POST /quotes/1/move", _ -> Answer.of(parts.lines()));
        show("lines");
        page.waitForFunction("() => globalThis.Sortable");

        page.locator("#line-4 .lines__grip").dragTo(page.locator("#line-6 .lines__grip"));

        page.waitForCondition(() -> server.asked().stream().anyMatch(asked -> asked.startsWith("POST /quotes/1/move line=4&by=2")));
    }

    @Test
    void aCodeAndEnterAddALine() {
        server.on("GET /lookup/product", _ -> Answer.of(parts.hits()));
        server.on("POST /quotes/1/lines", _ -> Answer.of(parts.lines()));
        server.on("POST /quotes/1/paste", _ -> Answer.of(parts.lines()));
        show("lines");

        page.locator("#line-new").fill("h-1");
        assertThat(page.locator("#line-new-list [role=option]").first()).isVisible();
        page.locator("#line-new").press("Enter");
        assertThat(page.locator("#lines")).isVisible();
        page.waitForCondition(() -> server.asked().stream()
                .anyMatch(asked -> asked.startsWith("POST /quotes/1/lines product=account%2F1")));
    }

    @Test
    void whatWasTypedComesBackAfterTheTabWasReloaded() {
        show("form");
        page.locator("#i-name").fill("Alpine AS");
        page.locator("#i-text").fill("Met at the fair");

        page.reload();

        assertThat(page.locator("#i-name")).hasValue("Alpine AS");
        assertThat(page.locator("#i-text")).hasValue("Met at the fair");
        assertThat(page.locator("[data-toast]")).containsText("What you typed last time is back");
    }

    @Test
    void anEndedSessionAsksForTheSignInAndSendsAgainWhatWasStopped() {
        var signedIn = new AtomicBoolean();
        server.on("GET /o/f/delivery", _ -> Answer.of(parts.openField("f-delivery", "delivery", "Delivery", "1 Sep 2026")));
        server.on("POST /o/f/delivery", _ -> signedIn.get() ? Answer.of(parts.savedField("f-delivery", "delivery", "Delivery", "tomorrow",
                "")) : new Answer(401, "", Map.of()));
        server.on("GET /sign-in", _ -> Answer.of(parts.dialog()));
        server.on("POST /leads/l0/qualify", _ -> {
            signedIn.set(true);
            return new Answer(200, "", Map.of("HX-Trigger", "{\"signedin\":{\"token\":\"fresh-token\"}}"));
        });
        show("record");

        page.locator("#f-delivery .field__value").click();
        page.locator("#f-delivery-input").fill("tomorrow");
        page.locator("#f-delivery-input").press("Enter");
        assertThat(page.locator("dialog#qualify")).isVisible();
        page.locator("#q-name").press("Enter");

        assertThat(page.locator("#f-delivery .field__value")).containsText("tomorrow");
        assertThat(server.asked()).anyMatch(asked -> asked.startsWith("POST /o/f/delivery") && asked.endsWith("fresh-token"));
    }

    @Test
    void theThemeIsSwitchedAndKept() {
        show("list-plain");

        page.locator("[data-theme-switch]").dispatchEvent("click");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value)).contains("theme=dark");
    }

    private void show(String name) {
        page.navigate(server.address() + "/" + name);
        page.waitForFunction("() => document.readyState === 'complete' && globalThis.htmx");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void drag(String from, String to) {
        var start = page.locator(from).boundingBox();
        page.mouse().move(start.x + 60, start.y + 20);
        page.mouse().down();
        page.mouse().move(start.x + 80, start.y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.waitForTimeout(100);
        var end = page.locator(to).boundingBox();
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.waitForTimeout(200);
        page.mouse().up();
    }
}
