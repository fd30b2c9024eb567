package org.dealwright.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.dealwright.Browser;
import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.DisableUser;
import org.dealwright.core.identity.EnableUser;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A colleague without a password comes in by a link that works once. */
@WithWorld
class InvitationTest {
    private static final Pattern SECRET = Pattern.compile("id=\"secret-value\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "chosen by Ida";

    private static Ref colleague(World world) {
        var mail = "ida." + UUID.randomUUID().toString().substring(0, 8) + "@nordkamm.example";
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, "Ida").set(SystemUser.LAST_NAME, "Dahl").set(SystemUser.SIGN_IN_NAME, mail)
                .set(SystemUser.EMAIL, mail).set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
        world.hasRole(user, "Salesperson");
        return user;
    }

    /** The path of the link that an administrator is shown. */
    private static String invite(World world, Ref user) {
        var address = "/systemusers/" + user.id() + "/verb/invite";
        var made = world.browser(Who.ADMIN).post(address, address, Map.of());
        var secret = SECRET.matcher(made.body());
        assertThat(secret.find()).as(made.body()).isTrue();
        assertThat(secret.group(1)).startsWith("http://127.0.0.1:");
        return URI.create(secret.group(1)).getPath();
    }

    private static int use(Browser browser, String link) {
        return browser.post("/sign-in", link, Map.of("password", PASSWORD)).statusCode();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsInAndTheLinkIsUsedUp(World world) {
        var user = colleague(world);
        var link = invite(world, user);
        var ida = world.browser();
        assertThat(ida.get(link).body()).contains("Welcome, Ida Dahl", "new-password");
        assertThat(ida.post(link, link, Map.of("password", "short")).statusCode()).isEqualTo(422);

        ida.post(link, link, Map.of("password", PASSWORD));

        assertThat(ida.get("/profile").body()).contains("Ida Dahl");
        assertThat(world.browser().get(link).statusCode()).isEqualTo(410);
        assertThat(use(world.browser(), link)).isEqualTo(410);
        var history = world.historyOf(user);
        assertThat(history).extracting(entry -> entry.verb()).startsWith("AcceptInvitation", "InviteUser");
        assertThat(history.toString()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void anInvitationEndsAfterAWeek(World world) {
        var link = invite(world, colleague(world));
        world.clock().pass(Duration.ofDays(7).plusSeconds(1));

        assertThat(world.browser().get(link).statusCode()).isEqualTo(410);
        assertThat(use(world.browser(), link)).isEqualTo(410);
    }

    @Test
    void aNewLinkReplacesTheOneBefore(World world) {
        var user = colleague(world);
        var first = invite(world, user);
        var second = invite(world, user);

        assertThat(use(world.browser(), first)).isEqualTo(410);
        assertThat(use(world.browser(), second)).isEqualTo(302);
    }

    @Test
    void aLinkThatNobodyMadeSaysTheSameAsOneThatEnded(World world) {
        var answer = world.browser().get("/invitation/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This invitation has ended").doesNotContain("name=\"password\"");
    }

    @Test
    void aDisabledUserIsNotInvitedAndAnOpenInvitationEnds(World world) {
        var user = colleague(world);
        var link = invite(world, user);
        world.as(Who.ADMIN).run(DisableUser.class, user);

        assertThat(use(world.browser(), link)).isEqualTo(410);
        var address = "/systemusers/" + user.id() + "/verb/invite";
        assertThat(world.browser(Who.ADMIN).post("/", address, Map.of()).statusCode()).isEqualTo(409);
        world.as(Who.ADMIN).run(EnableUser.class, user);
        assertThat(use(world.browser(), link)).as("enabled again, by an old link").isEqualTo(410);
    }

    @Test
    void aSalespersonInvitesNobody(World world) {
        var address = "/systemusers/" + colleague(world).id() + "/verb/invite";

        assertThat(world.browser(Who.SALESPERSON).post("/", address, Map.of()).statusCode()).isEqualTo(403);
    }
}
