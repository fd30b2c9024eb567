package org.dealwright.edge.pages.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.dealwright.Who;
import org.dealwright.World;

/** Somebody at the real product in a real browser, clicking and typing. Whatever a script complains of fails the test when the desk is left. */
public final class Desk implements AutoCloseable {
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Page page, String base) {
        this.page = page;
        this.base = base;
        page.setDefaultTimeout(10_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches("(?s).*(status of 4|Error Code 40[19]).*")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
    }

    /** Nobody yet, in front of a window of that size. */
    public static Desk empty(Chromium chromium, int port, Browser.NewContextOptions options) {
        return new Desk(chromium.browser().newContext(options).newPage(), "http://127.0.0.1:" + port);
    }

    /** Signed in, at the home page. */
    public static Desk of(Chromium chromium, int port, World world, Who who) {
        return empty(chromium, port, new Browser.NewContextOptions().setViewportSize(1366, 860).setLocale("en-GB")).signedIn(world, who);
    }

    public Desk signedIn(World world, Who who) {
        world.hasPassword(who);
        open("/");
        page.locator("[name=username]").fill(who.email());
        page.locator("[name=password]").fill(who.password());
        page.locator("[name=password]").press("Enter");
        assertThat(page.locator(".rail")).isAttached();
        return this;
    }

    public Page page() {
        return page;
    }

    public void open(String address) {
        page.navigate(base + address);
    }

    /** The address of the page, without the host. */
    public String address() {
        return page.url().substring(base.length());
    }

    /** Waits until the page of a record of that set is there. */
    public String record(String set) {
        page.waitForURL(Pattern.compile(".*/" + set + "/[0-9a-f-]{36}(\\?.*)?$"));
        return address().replaceAll("\\?.*", "");
    }

    /** A button of the record, loud or in its menu. */
    public void verb(String key) {
        var verb = page.locator(".record__line [data-verb=" + key + "]").first();
        if (!verb.isVisible()) {
            page.locator("[popovertarget=record-more]").click();
        }
        if (verb.evaluate("each => each.matches('form')").equals(true)) {
            verb.locator("button").click();
        } else {
            verb.click();
        }
    }

    public Locator dialog() {
        return page.locator("dialog[data-dialog]");
    }

    public void confirm() {
        dialog().locator("[data-confirm]").click();
    }

    /** A field of the form as it stands. */
    public Locator field(String column) {
        return page.locator("#f-" + column);
    }

    /** Opens a field by a click, types, saves by keyboard. */
    public void edit(String column, String text) {
        show(column);
        field(column).locator(".field__value").click();
        var input = page.locator("#f-" + column + "-input");
        if (input.evaluate("each => each.matches('select')").equals(true)) {
            input.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(text));
        } else {
            input.fill(text);
            input.press("Control+Enter");
        }
        assertThat(field(column).locator("[data-field-note]")).isVisible();
    }

    /** Opens a lookup by a click, types, takes the first that is found. */
    public void choose(String column, String text) {
        show(column);
        field(column).locator(".field__value").click();
        take(page.locator("#f-" + column + "-input"), text);
        page.locator("#f-" + column + "-input").press("Enter");
        assertThat(field(column).locator("[data-field-note]")).isVisible();
    }

    public void take(Locator lookup, String text) {
        lookup.pressSequentially(text);
        var hit = lookup.locator("xpath=ancestor::*[@data-lookup][1]").locator("[role=option]", new Locator.LocatorOptions().setHasText(text)).first();
        hit.click();
    }

    private void show(String column) {
        if (!field(column).isVisible()) {
            page.locator("#section-empty > summary").click();
        }
    }

    /** A tab of the record, in the bar or in the menu at its end. */
    public void tab(String name) {
        if (!page.locator("a.tabs__tab", new Page.LocatorOptions().setHasText(name)).first().isVisible()) {
            page.locator(".tabs__more").click();
        }
        page.locator(".tabs a:visible", new Page.LocatorOptions().setHasText(name)).first().click();
    }

    /** The state beside the name. */
    public Locator state() {
        return page.locator(".record__line > .state");
    }

    public Locator toast() {
        return page.locator("#toasts [data-toast]").last();
    }

    /** What was seen last is kept as {@code target/desk.png}, where the browser can picture it. */
    @Override
    public void close() {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/desk.png")));
        } catch (PlaywrightException _) {
            // the picture is for people who look into a failure; without it the test is as good
        }
        page.context().close();
        assertThat(complaints).isEmpty();
    }
}
