package org.dealwright.edge.pages.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.view.Theme;

/**
 * Takes pictures of the sample pages into target/preview, for judging by eye: {@code ./mvnw test -Dtest=ShotsTest -Dshots=all}, or names of
 * pages.
 */
@EnabledIfSystemProperty(named = "shots", matches = ".+")
class ShotsTest {
    private static final Path FOLDER = Path.of("target/preview");

    private record Shot(String suffix, Language language, Theme theme, int width, int height) {
    }

    private static final List<Shot> SHOTS = List.of(new Shot("", Language.EN, Theme.LIGHT, 1366, 860), new Shot(".dark", Language.EN,
            Theme.DARK, 1366, 860),
        new Shot(".phone", Language.EN, Theme.LIGHT, 390, 844), new Shot(".pl", Language.PL, Theme.LIGHT, 1366, 860), new Shot(".zh",
                Language.ZH, Theme.LIGHT, 1366, 860),
        new Shot(".tablet", Language.NB, Theme.LIGHT, 1024, 768));

    /** What is done to a page before it is taken once more. */
    private static final Map<String, Map<String, Consumer<Page>>> ACTS = Map.of(
        "list", Map.of(".new", page -> page.keyboard().press("c"), ".views", page -> page.locator(".view__name").click(), ".help",
                page -> page.keyboard().press("?"),
            ".command", page -> {
                page.keyboard().press("Control+k");
                page.keyboard().type("o");
            }),
        "record", Map.of(".more", page -> page.locator("[popovertarget=record-more]").click()),
        "form", Map.of(".lookup", page -> {
            page.locator("#i-parent").click();
            page.keyboard().type("f");
        }),
        "lines", Map.of(".row", page -> page.locator("#line-5-quantity").click()),
        "day", Map.of(".row", page -> page.locator("#todo-t3").hover()));

    @Test
    void everyPageIsShownWithoutComplaintOfTheBrowser() throws Exception {
        Files.createDirectories(FOLDER);
        var wanted = System.getProperty("shots");
        var complaints = new ArrayList<String>();
        try (var server = new PreviewServer(0); var chromium = Chromium.start()) {
            for (var shot : SHOTS) {
                var pages = new Pages(shot.language(), shot.theme()).all();
                var parts = new SampleParts(new Pages(shot.language(), shot.theme()));
                server.on("GET /search", _ -> PreviewServer.Answer.of(parts.found()));
                server.on("GET /lookup/account", _ -> PreviewServer.Answer.of(parts.hits()));
                pages.forEach((name, html) -> server.on("GET /" + name, _ -> PreviewServer.Answer.of(html)));
                for (var entry : pages.entrySet()) {
                    if (wanted.equals("all") || List.of(wanted.split(",")).contains(entry.getKey() + shot.suffix())
                            || List.of(wanted.split(",")).contains(entry.getKey())) {
                        Files.writeString(FOLDER.resolve(entry.getKey() + shot.suffix() + ".html"), entry.getValue());
                        take(chromium.browser(), server, entry.getKey(), shot, complaints);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void take(Browser browser, PreviewServer server, String name, Shot shot, List<String> complaints) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(shot.width(),
                shot.height())); var page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(name + shot.suffix() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(name + shot.suffix() + ": " + error));
            page.navigate(server.address() + "/" + name);
            if (name.equals("list") && shot.width() > 1000) {
                page.locator("[data-pick]").nth(4).check();
                page.locator("[data-pick]").nth(7).check();
                page.locator("[data-pick]").nth(8).check();
            }
            page.waitForTimeout(250);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + shot.suffix() + ".png")));
            ACTS.getOrDefault(name, Map.of()).forEach((suffix, act) -> {
                page.navigate(server.address() + "/" + name);
                act.accept(page);
                page.waitForTimeout(400);
                page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + suffix + shot.suffix() + ".png")));
            });
        }
    }
}
