package org.dealwright.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.job.Errand;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.BringFile;
import org.dealwright.edge.exchange.RunImport;
import org.dealwright.edge.exchange.StartImport;
import org.dealwright.edge.pages.preview.Axe;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.sales.Shop;
import org.dealwright.sales.lead.Lead;

/** What opens over a page, and the pages of an import, as an administrator meets them: judged as they stand open. */
@WithWorld
final class DialogsInBrowserTest {
    @LocalServerPort
    private int port;

    /** A page, and what is done on it before it is judged. */
    private record Scene(String name, String address, Consumer<Desk> opened) {
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void nothingThatOpensBreaksARuleOfAccessibility(Theme theme, World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent() && Axe.isThere(), "no Chromium on this machine: dialogs are not judged");
        var broken = new ArrayList<String>();
        var scenes = new ArrayList<>(dialogs(world));
        scenes.addAll(imports(world));
        try (var chromium = Chromium.start(); var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setViewportSize(1366, 860)
                .setBypassCSP(true)).signedIn(world, Who.ADMIN)) {
            desk.page().context().addCookies(List.of(new Cookie("theme", theme.value()).setDomain("127.0.0.1").setPath("/")));
            for (var scene : scenes) {
                broken.addAll(judged(desk, scene));
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> judged(Desk desk, Scene scene) {
        try {
            desk.open(scene.address());
            scene.opened().accept(desk);
            return Axe.judge(desk.page()).stream().map(fault -> scene.name() + " " + fault).toList();
        } catch (PlaywrightException broken) {
            return List.of(scene.name() + " does not open: " + broken.getMessage());
        }
    }

    private static List<Scene> dialogs(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        var quote = shop.activeQuote();
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen").set(Lead.COMPANY, "Fjordkraft"));
        var user = "/systemusers/" + world.user(Who.SALESPERSON);
        return List.of(asked("qualify", href(world, lead), "qualify"), asked("disqualify", href(world, lead), "disqualify"),
                asked("assign", href(world, lead), "assign"), asked("share", href(world, lead), "share"),
                asked("win", href(world, deal), "win"), asked("lose", href(world, deal), "lose"),
                asked("close a quote", href(world, quote), "closequote"), asked("make an order", href(world, quote), "order"),
                asked("invite", user, "invite"), asked("disable", user, "disable"),
                new Scene("a link that shows once", user, desk -> {
                    desk.verb("invite");
                    desk.confirm();
                    desk.page().locator("#secret-value").waitFor();
                }),
                new Scene("quick create", href(world, deal), desk -> {
                    desk.page().locator(".composer__kind[hx-get]").first().click();
                    desk.dialog().waitFor();
                }),
                new Scene("a line without a product", href(world, deal) + "?tab=product_opportunities", desk -> {
                    desk.page().locator("[data-verb=writein]").click();
                    desk.dialog().waitFor();
                }),
                new Scene("a filter", "/leads", desk -> {
                    desk.page().locator("[hx-get*='/filter']").first().click();
                    desk.page().locator("dialog[open], :popover-open").first().waitFor();
                }),
                new Scene("mine and theirs", href(world, lead), desk -> clash(desk, world, lead)),
                new Scene("help", "/leads", desk -> {
                    desk.page().keyboard().press("?");
                    desk.page().locator("dialog[data-help]").waitFor();
                }),
                new Scene("find and go", "/leads", desk -> {
                    desk.page().keyboard().press("Control+k");
                    desk.page().locator("[data-command] [role=option]").first().waitFor();
                }));
    }

    private static Scene asked(String name, String address, String verb) {
        return new Scene(name, address, desk -> {
            desk.verb(verb);
            desk.dialog().waitFor();
        });
    }

    private static void clash(Desk desk, World world, Ref lead) {
        desk.field("companyname").locator(".field__value").click();
        var input = desk.page().locator("#f-companyname-input");
        input.fill("Mine AS");
        var theirs = Values.of(Lead.TYPE).set(Lead.COMPANY, "Theirs AS " + System.nanoTime());
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(lead.id(), theirs, null));
        input.press("Enter");
        desk.dialog().waitFor();
    }

    private static List<Scene> imports(World world) {
        UnaryOperator<String> page = file -> "/leads/import/" + file;
        return List.of(shown("bring a file", "/leads/import"), shown("map its columns", page.apply(file(world, null))),
                shown("after a trial", page.apply(file(world, true))), shown("after an import with failures", page.apply(file(world, false))),
                new Scene("no file was chosen", "/leads/import", desk -> {
                    desk.page().locator("#import-file").evaluate("each => each.removeAttribute('required')");
                    desk.page().locator(".import__acts button").click();
                    desk.page().locator("[role=alert]").waitFor();
                }));
    }

    private static Scene shown(String name, String address) {
        return new Scene(name, address, desk -> desk.page().locator("#import").waitFor());
    }

    /** @param tried null: brought and no more */
    private static String file(World world, Boolean tried) {
        var csv = "Topic,Last Name,Lead Source,Owner\nRopes,Dahl,Web,Nobody Known\nTents,,Fair ground,\n";
        var me = world.as(Who.ADMIN);
        var file = me.run(BringFile.class, new BringFile.Input(Lead.TYPE, "leads.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        if (tried != null) {
            me.run(StartImport.class, new StartImport.Input(file, tried));
            world.bean(RunImport.class).run(file.id().toString(), Errand.Stop.NEVER);
        }
        return file.id().toString();
    }

    private static String href(World world, Ref record) {
        return "/" + world.bean(Registry.class).type(record.type()).set() + "/" + record.id();
    }
}
