package org.dealwright.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Axe;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.edge.pages.view.Theme;
import org.dealwright.sales.Shop;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Task;

/** The pages of the running product, as a salesperson meets them in a real browser. */
@WithWorld
final class RealPagesTest {
    private static final String TWICE = "() => [...document.querySelectorAll('[id]')].map(each => each.id)"
            + ".filter((id, at, all) => all.indexOf(id) !== at)";
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void noPageBreaksARuleOfAccessibilityOrHoldsAnIdTwice(Theme theme, World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent() && Axe.isThere(), "no Chromium on this machine: accessibility is not tested");
        var broken = new ArrayList<String>();
        var addresses = addresses(world);
        try (var chromium = Chromium.start(); var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setViewportSize(1366, 860)
                .setBypassCSP(true)).signedIn(world, Who.SALESPERSON)) {
            desk.page().context().addCookies(List.of(new Cookie("theme", theme.value()).setDomain("127.0.0.1").setPath("/")));
            for (var address : addresses) {
                settled(desk, address);
                Axe.judge(desk.page()).forEach(fault -> broken.add(address + " " + fault));
                ((List<?>) desk.page().evaluate(TWICE)).forEach(id -> broken.add(address + " id twice: " + id));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noPageIsWiderThanAPhone(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the width of pages is not tested");
        var wide = new ArrayList<String>();
        var addresses = addresses(world);
        try (var chromium = Chromium.start(); var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setViewportSize(390, 844))
                .signedIn(world, Who.SALESPERSON)) {
            for (var address : addresses) {
                settled(desk, address);
                var beyond = ((Number) desk.page().evaluate("() => document.documentElement.scrollWidth - innerWidth")).intValue();
                if (beyond > 0) {
                    wide.add(address + " by " + beyond);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static void settled(Desk desk, String address) {
        desk.open(address);
        desk.page().waitForFunction("() => !document.querySelector('.htmx-request, [aria-busy=true]')", null, new Page.WaitForFunctionOptions()
                .setTimeout(5000));
    }

    private static List<String> addresses(World world) {
        var shop = new Shop(world);
        var account = shop.account();
        var deal = shop.opportunity();
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen").set(Lead.COMPANY, "Fjordkraft"));
        world.has(Values.of(Task.TYPE).set(Task.COMMON.subject(), "Call back").set(Task.COMMON.regarding(), deal)
                .set(Task.COMMON.due(), world.clock().instant()));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Berg").set(Contact.COMPANY, account));
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek"));
        var quote = shop.quote();
        var product = shop.product("Rope", "12.50");
        var deeds = Stream.of(href(world, lead) + "/verb/qualify", href(world, lead) + "/verb/disqualify", href(world, deal) + "/verb/win",
                href(world, deal) + "/verb/lose");
        var records = Stream.of(lead, deal, account, contact, quote, product, rival).map(each -> href(world, each));
        var tabs = Stream.of(href(world, deal) + "?tab=product_opportunities", href(world, quote) + "?tab=quote_details", href(world, deal)
                + "?tab=history", href(world, account) + "?tab=opportunity_parent_account");
        var fixed = Stream.of("/", "/leads", "/leads/new", "/opportunities", "/opportunities?show=board", "/accounts", "/contacts", "/quotes",
                "/quotes/new", "/salesorders", "/invoices", "/products", "/competitors", "/activitypointers", "/tasks/new", "/search?q=fjord",
                "/search", "/settings", "/profile", "/leads/0190aaaa-0000-7000-8000-000000000000");
        return Stream.of(fixed, records, tabs, deeds).flatMap(each -> each).toList();
    }

    private static String href(World world, Ref record) {
        return "/" + world.bean(Registry.class).type(record.type()).set() + "/" + record.id();
    }
}
