package org.dealwright.edge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.Shop;
import org.dealwright.sales.product.PriceList;

/** The main job of the product as its people do it: a salesperson in a real browser, from the first sign of interest to the paid invoice. */
@WithWorld
final class ChainInBrowserTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    @LocalServerPort
    private int port;

    @Test
    void aSalespersonTakesALeadToThePaidInvoice(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the chain is not tested in a browser");
        PlaywrightAssertions.setDefaultAssertionTimeout(8000);
        var prices = catalogue(world);
        try (var chromium = Chromium.start(); var desk = Desk.of(chromium, port, world, Who.SALESPERSON)) {
            var lead = newLead(desk);
            var deal = qualified(desk, lead);
            developed(desk, prices);
            var quote = quoted(desk);
            var second = revised(desk, quote);
            var order = ordered(desk, second, deal);
            fulfilled(desk, order);
            paid(desk, order);
            lookedBackOn(desk, deal, lead);
        }
    }

    private String catalogue(World world) {
        var shop = new Shop(world);
        shop.product("Tatra helmet " + mark, "79.00");
        return world.row(shop.list()).require(PriceList.NAME);
    }

    private String newLead(Desk desk) {
        var page = desk.page();
        page.locator(".rail a[href='/leads']").click();
        page.locator("[data-verb=new]").first().click();
        page.locator("#i-subject").fill("Helmets for the guides " + mark);
        page.locator("#i-firstname").fill("Ida");
        page.locator("#i-lastname").fill("Berg " + mark);
        page.locator("#i-companyname").fill("Alpine " + mark);
        page.locator("#i-emailaddress1").fill("ida@alpine.example");
        page.locator("[data-confirm]").click();
        var lead = desk.record("leads");
        assertThat(page.locator("h1")).hasText("Ida Berg " + mark);
        assertThat(desk.state()).hasText("Open");
        assertThat(desk.toast()).containsText("Created: Ida Berg");
        assertThat(page.locator(".process__stage [aria-current=step]")).containsText("Qualify");
        desk.edit("estimatedamount", "4500");
        assertThat(desk.field("estimatedamount")).containsText("4,500.00");
        assertThat(page.locator("#facts")).containsText("4,500.00");
        return lead;
    }

    private String qualified(Desk desk, String lead) {
        desk.verb("qualify");
        assertThat(desk.dialog()).containsText("Create “Alpine " + mark + "”");
        assertThat(desk.dialog()).containsText("Create “Ida Berg " + mark + "”");
        assertThat(desk.dialog()).containsText("Create “Helmets for the guides " + mark + "”");
        desk.confirm();
        var deal = desk.record("opportunities");
        var page = desk.page();
        assertThat(page.locator("h1")).hasText("Helmets for the guides " + mark);
        assertThat(desk.state()).hasText("Open");
        assertThat(desk.toast()).containsText("Lead qualified");
        assertThat(page.locator("#f-parentaccountid, #f-customerid").first()).containsText("Alpine " + mark);
        assertThat(page.locator(".process__stage [aria-current=step]")).containsText("Develop");
        desk.open(lead);
        assertThat(desk.state()).hasText("Qualified");
        assertThat(page.locator("#timeline")).containsText("Lead qualified");
        desk.open(deal);
        return deal;
    }

    private void developed(Desk desk, String prices) {
        var page = desk.page();
        desk.choose("pricelevelid", prices);
        desk.edit("customerneed", "New helmets before the season");
        addLine(desk, "Tatra helmet " + mark, "60");
        assertThat(page.locator("#lines-totals")).containsText("€4,740.00");
        page.locator(".process__stage [aria-current=step]").click();
        page.locator(".process__stage--active .flyout [data-verb=forward] button").click();
        assertThat(page.locator(".process__stage [aria-current=step]")).containsText("Propose");
        desk.tab("Summary");
        desk.edit("isrevenuesystemcalculated", "Calculated from products");
        assertThat(page.locator("#facts")).containsText("€4,740.00");
        assertThat(desk.field("estimatedvalue")).containsText("€4,740.00");
    }

    private void addLine(Desk desk, String product, String quantity) {
        var page = desk.page();
        desk.tab("Products");
        desk.take(page.locator("#line-new"), product);
        var cell = page.locator("[data-line-cell=quantity]").last();
        assertThat(cell).isFocused();
        cell.fill(quantity);
        cell.press("Enter");
        assertThat(page.locator("#line-new")).isFocused();
    }

    private String quoted(Desk desk) {
        var page = desk.page();
        desk.verb("newquote");
        var quote = desk.record("quotes");
        assertThat(desk.toast()).containsText("Quote created");
        assertThat(desk.state()).hasText("Draft");
        desk.tab("Products");
        assertThat(page.locator("[data-line]")).hasCount(1);
        assertThat(page.locator("#lines-totals")).containsText("€4,740.00");
        desk.verb("activatequote");
        assertThat(desk.toast()).containsText("Quote activated");
        assertThat(desk.state()).hasText("Active");
        return quote;
    }

    private String revised(Desk desk, String quote) {
        var page = desk.page();
        desk.verb("revise");
        page.waitForURL(Pattern.compile(".*/quotes/(?!" + quote.substring(8) + ").*"));
        var second = desk.record("quotes");
        assertThat(desk.state()).hasText("Draft");
        desk.edit("discountpercentage", "10");
        desk.tab("Products");
        assertThat(page.locator("#lines-totals")).containsText("€4,266.00");
        var quantity = page.locator("[data-line-cell=quantity]").first();
        quantity.fill("50");
        quantity.press("Enter");
        assertThat(page.locator("#lines-totals")).containsText("€3,555.00");
        desk.verb("activatequote");
        assertThat(desk.state()).hasText("Active");
        desk.open(quote);
        assertThat(desk.state()).hasText("Closed");
        assertThat(page.locator("#facts")).containsText("Revised");
        desk.open(second);
        return second;
    }

    private String ordered(Desk desk, String quote, String deal) {
        desk.verb("order");
        assertThat(desk.dialog()).containsText("an order over €3,555.00 is created");
        assertThat(desk.dialog().locator("[name=windeal]")).isChecked();
        desk.confirm();
        var order = desk.record("salesorders");
        assertThat(desk.toast()).containsText("Order created");
        assertThat(desk.state()).hasText("Active");
        assertThat(desk.page().locator("#facts")).containsText("€3,555.00");
        desk.open(quote);
        assertThat(desk.state()).hasText("Won");
        desk.open(deal);
        assertThat(desk.state()).hasText("Won");
        assertThat(desk.page().locator("#timeline")).containsText("Sofia Nowak · Order created → Won");
        desk.open(order);
        return order;
    }

    private void fulfilled(Desk desk, String order) {
        desk.verb("fulfil");
        desk.confirm();
        assertThat(desk.state()).hasText("Fulfilled");
        assertThat(desk.toast()).containsText("Order fulfilled");
        assertThat(desk.address()).startsWith(order);
    }

    private void paid(Desk desk, String order) {
        var page = desk.page();
        desk.verb("invoice");
        desk.record("invoices");
        assertThat(desk.state()).hasText("Active");
        assertThat(page.locator("#facts")).containsText("€3,555.00");
        desk.verb("issue");
        assertThat(desk.toast()).containsText("Invoice issued");
        desk.verb("pay");
        desk.confirm();
        assertThat(desk.state()).hasText("Paid");
        assertThat(desk.toast()).containsText("Invoice paid");
        desk.tab("History");
        assertThat(page.locator("#history")).containsText("Invoice paid");
        assertThat(page.locator("#history")).containsText("Sofia Nowak");
        desk.open(order);
        assertThat(desk.state()).hasText("Invoiced");
    }

    private void lookedBackOn(Desk desk, String deal, String lead) {
        var page = desk.page();
        desk.open(deal);
        for (var tab : new String[]{"Quotes", "Orders", "Invoices"}) {
            desk.tab(tab);
            assertThat(page.locator("#related tbody tr")).hasCount(tab.equals("Quotes") ? 2 : 1);
        }
        page.locator("#related tbody a").first().click();
        desk.record("invoices");
        desk.open(lead);
        assertThat(page.locator(".process")).containsText("Qualify");
    }
}
