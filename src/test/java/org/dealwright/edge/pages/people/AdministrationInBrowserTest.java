package org.dealwright.edge.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.Role;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.identity.CopyRole;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.preview.Axe;
import org.dealwright.edge.pages.preview.Chromium;
import org.dealwright.edge.pages.preview.Desk;
import org.dealwright.sales.lead.Lead;

/** An administrator at work in a real browser. */
@WithWorld
final class AdministrationInBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void privilegesAreSetByKeyboardAndMouseAndSavedTogether(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine: the matrix is not tested in a browser");
        var role = copy(world);
        try (var chromium = Chromium.start(); var desk = Desk.of(chromium, port, world, Who.ADMIN)) {
            desk.open("/roles/" + role.id() + "?tab=privileges");
            var leads = desk.page().locator(".matrix__row:has([name='is.lead']) .matrix__cell");
            leads.nth(0).click();
            leads.nth(0).press("ArrowRight");
            leads.nth(1).press("0");
            PlaywrightAssertions.assertThat(desk.page().locator("[data-matrix-count]")).containsText("2");

            desk.page().locator("[data-matrix-save] [data-confirm]").click();

            PlaywrightAssertions.assertThat(desk.page().locator(".notice")).containsText("Privileges changed");
        }
        assertThat(Privileges.letters(world.bean(Privileges.class).of(role.id()).get(Lead.TYPE.name()))).isEqualTo("B-OUOOUO");
    }

    @Test
    void noPageOfAdministrationBreaksARuleOfAccessibilityOrIsWiderThanAPhone(World world) {
        Assumptions.assumeTrue(Chromium.program().isPresent() && Axe.isThere(), "no Chromium on this machine: accessibility is not tested");
        var broken = new ArrayList<String>();
        var addresses = addresses(world);
        try (var chromium = Chromium.start(); var desk = Desk.empty(chromium, port, new Browser.NewContextOptions().setViewportSize(390, 844)
                .setBypassCSP(true)).signedIn(world, Who.ADMIN)) {
            for (var address : addresses) {
                desk.open(address);
                Axe.judge(desk.page()).forEach(fault -> broken.add(address + " " + fault));
                var beyond = ((Number) desk.page().evaluate("() => document.documentElement.scrollWidth - innerWidth")).intValue();
                if (beyond > 0) {
                    broken.add(address + " is too wide by " + beyond);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> addresses(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Ropes").set(Lead.NAME.last(), "Haugen"));
        var gone = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Tents").set(Lead.NAME.last(), "Lie"));
        world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(gone, null));
        var user = "/systemusers/" + world.user(Who.SALESPERSON);
        return List.of("/settings", "/settings/units", "/settings/recyclebin", "/systemusers", "/systemusers/new", user,
                user + "?tab=systemuserroles_association", user + "?tab=keys", user + "/verb/password", user + "/verb/disable",
                "/roles/" + copy(world).id() + "?tab=privileges", "/profile", "/profile/tokens/new", "/leads/" + lead.id() + "/verb/share");
    }

    private static Ref copy(World world) {
        var role = world.asSystem().read().first(Query.of(Role.TYPE).where(Predicate.eq(Role.NAME, "Salesperson"))).orElseThrow();
        return world.as(Who.ADMIN).run(CopyRole.class, new CopyRole.Input(role.id(), "Seller " + UUID.randomUUID()));
    }
}
