package org.dealwright.edge.pages.profile;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** Everybody keeps what is their own on one page. */
@WithWorld
class ProfileTest {
    private static final Pattern TOKEN = Pattern.compile("value=\"(dealwright_[^\"]+)\"");
    private static final Pattern REVOKE = Pattern.compile("/profile/tokens/[0-9a-f-]+/revoke\\?back=/profile");
    private static final String PASSWORD = "a first password";

    @Test
    void aTokenWorksAtOnceUntilItIsRevokedAndThenAtOnceNoMore(World world) {
        var browser = signedIn(world, seller(world));

        var made = browser.post("/profile/tokens/new", "/profile/tokens/new", Map.of("name", "Web shop", "days", "30"));
        var shown = TOKEN.matcher(made.body());
        assertThat(shown.find()).isTrue();
        var token = shown.group(1);

        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(200);
        var profile = browser.get("/profile").body();
        assertThat(profile).contains("Web shop", "…" + token.substring(token.length() - 4)).doesNotContain(token);
        var revoke = REVOKE.matcher(profile);
        assertThat(revoke.find()).isTrue();

        browser.post("/profile", revoke.group(), Map.of());

        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(401);
        assertThat(browser.get("/profile").body()).doesNotContain("Web shop");
    }

    @Test
    void aTokenEndsWhenItsTimeIsOver(World world) {
        var browser = signedIn(world, seller(world));
        var shown = TOKEN.matcher(browser.post("/profile", "/profile/tokens/new", Map.of("name", "Trial", "days", "30")).body());
        assertThat(shown.find()).isTrue();

        world.clock().pass(java.time.Duration.ofDays(31));

        assertThat(world.http(shown.group(1)).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenNeedsAName(World world) {
        var answer = signedIn(world, seller(world)).post("/profile", "/profile/tokens/new", Map.of("name", " ", "days", "30"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("What is it for?").doesNotContain("dealwright_");
    }

    @Test
    void aNewPasswordAsksForTheOldOneAndEndsTheOtherSessions(World world) {
        var user = seller(world);
        var here = signedIn(world, user);
        var elsewhere = signedIn(world, user);

        var wrong = here.post("/profile", "/profile/password", Map.of("old", "guess", "password", "a second password"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The present password is not right");
        assertThat(elsewhere.get("/profile").statusCode()).isEqualTo(200);

        var right = here.post("/profile", "/profile/password", Map.of("old", PASSWORD, "password", "a second password"));

        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(here.get("/profile").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionElsewhereIsEndedFromHere(World world) {
        var user = seller(world);
        var here = signedIn(world, user);
        var elsewhere = signedIn(world, user);

        here.post("/profile", "/profile/sessions/all/end", Map.of());

        assertThat(here.get("/profile").body()).contains("This one");
        assertThat(elsewhere.get("/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void languageAndAppearanceHoldFromTheNextPageOn(World world) {
        var browser = signedIn(world, seller(world));

        var saved = browser.post("/profile", "/profile/preferences",
                Map.of("uilanguageid", "1045", "timezone", "Europe/Warsaw", "theme", "2", "paginglimit", "100"));

        assertThat(saved.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie).startsWith("theme=dark"));
        assertThat(browser.get("/profile").body()).contains("Mój profil", "lang=\"pl\"", "data-theme=\"dark\"", "Europe/Warsaw (UTC+");
    }

    @Test
    void aTimeZoneThatIsNoneIsSaidBesideTheForm(World world) {
        var answer = signedIn(world, seller(world)).post("/profile", "/profile/preferences",
                Map.of("timezone", "Mars/Olympus", "paginglimit", "50"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is no time zone");
    }

    private static Ref seller(World world) {
        var name = "seller-" + UUID.randomUUID() + "@nordkamm.example";
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Holm").set(SystemUser.EMAIL, name)
                .set(SystemUser.SIGN_IN_NAME, name)
                .set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
        world.hasRole(user, "Salesperson");
        world.asSystem().run(SetPassword.class, new SetPassword.Input(user.id(), null, PASSWORD, null));
        return user;
    }

    private static Browser signedIn(World world, Ref user) {
        var browser = world.browser();
        var name = world.as(Who.ADMIN).sees(user).require(SystemUser.SIGN_IN_NAME);
        browser.post("/sign-in", "/sign-in", Map.of("username", name, "password", PASSWORD));
        return browser;
    }
}
