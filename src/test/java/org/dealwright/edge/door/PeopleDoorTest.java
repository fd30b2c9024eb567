package org.dealwright.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Browser;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.DisableUser;
import org.dealwright.core.identity.EnableUser;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.store.Values;

@WithWorld
class PeopleDoorTest {
    @Test
    void whoHasNotSignedInIsAskedToAndComesBack(World world) {
        world.hasPassword(Who.SALESPERSON);
        var browser = world.browser();

        var asked = browser.get("/leads?show=board");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?to=%2Fleads%3Fshow%3Dboard"));

        var signedIn = browser.post("/sign-in", "/sign-in?to=%2Fleads%3Fshow%3Dboard",
                Map.of("username", Who.SALESPERSON.email(), "password", Who.SALESPERSON.password()));

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/leads?show=board"));
        assertThat(signedIn.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("dealwright=")
                .contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure"));
    }

    @Test
    void anAddressElsewhereIsNotGoneTo(World world) {
        world.hasPassword(Who.SALESPERSON);

        for (var elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            var signedIn = world.browser().post("/sign-in", "/sign-in?to=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8),
                    Map.of("username", Who.SALESPERSON.email(), "password", Who.SALESPERSON.password()));

            assertThat(signedIn.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/").doesNotContain("evil"));
        }
    }

    @Test
    void aWrongPasswordAndAWrongNameHearTheSame(World world) {
        world.hasPassword(Who.MANAGER);

        var wrong = world.browser().post("/sign-in", "/sign-in", Map.of("username", Who.MANAGER.email(), "password", "guess"));
        var unknown = world.browser().post("/sign-in", "/sign-in", Map.of("username", "nobody@nordkamm.example", "password", "guess"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("E-mail or password is not right");
        assertThat(unknown.body()).contains("E-mail or password is not right");
    }

    @Test
    void aFormWithoutItsTokenIsNotBelieved(World world) {
        world.hasPassword(Who.MANAGER);

        var answer = world.browser().postAsIs("/sign-in", Map.of("username", Who.MANAGER.email(), "password", Who.MANAGER.password()));

        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?ended"));
    }

    @Test
    void theSessionThatBeganOnTheSignInPageIsNotTheOneAfterIt(World world) {
        world.hasPassword(Who.MANAGER);
        var browser = world.browser();
        var before = cookie(browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow());

        var after = cookie(browser.signIn(Who.MANAGER).headers().firstValue("Set-Cookie").orElseThrow());

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void aSessionThatEndedUnderAPageIsAnsweredSoThatThePageCanAsk(World world) {
        world.hasPassword(Who.MANAGER);
        var browser = world.browser();

        var stopped = browser.postAsIs("/leads/new", Map.of("subject", "typed for an hour"), "HX-Request", "true");
        var dialog = browser.get("/sign-in?over=true", "HX-Request", "true");
        var again = browser.postAsIs("/sign-in?over=true", Map.of("username", Who.MANAGER.email(), "password", Who.MANAGER.password(),
                "_csrf", Browser.token(dialog.body())), "HX-Request", "true");

        assertThat(stopped.statusCode()).isEqualTo(401);
        assertThat(dialog.body()).contains("<dialog").contains("Your session has ended");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("HX-Trigger")).hasValueSatisfying(event -> assertThat(event).startsWith("{\"signedin\":{\"token\":\""));
        assertThat(again.body()).isEmpty();
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsDisabledIsOutAtOnce(World world) {
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Leaving")
                .set(SystemUser.SIGN_IN_NAME, "leaving@nordkamm.example").set(SystemUser.EMAIL, "leaving@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Who.Where.NORTH)));
        world.hasRole(user, "Salesperson");
        world.asSystem().run(SetPassword.class,
                new SetPassword.Input(user.id(), null, "long enough", null));
        var browser = world.browser();
        browser.post("/sign-in", "/sign-in", Map.of("username", "leaving@nordkamm.example", "password", "long enough"));
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(302);

        world.as(Who.ADMIN).run(DisableUser.class, user);

        assertThat(browser.get("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        world.as(Who.ADMIN).run(EnableUser.class, user);
        assertThat(browser.get("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
    }

    @Test
    void whoSignsOutIsOut(World world) {
        var browser = world.browser(Who.MANAGER);

        var out = browser.postAsIs("/sign-out", Map.of());
        assertThat(out.statusCode()).isEqualTo(403);

        var page = browser.get("/sign-in?over=true");
        browser.postAsIs("/sign-out", Map.of("_csrf", Browser.token(page.body())));

        assertThat(browser.get("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
    }

    @Test
    void pagesCarryTheHeadersThatProtectThem(World world) {
        var headers = world.browser().get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'self'; script-src 'self'; style-src 'self'; "
                + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void theLanguageIsTheBrowsersAndCanBeChosen(World world) {
        var browser = world.browser();

        assertThat(browser.get("/sign-in", "Accept-Language", "pl-PL,pl;q=0.9,en;q=0.8").body()).contains("lang=\"pl\"").contains("Hasło");
        assertThat(browser.get("/sign-in", "Accept-Language", "xx,nn;q=0.9").body()).contains("lang=\"nb\"");
        assertThat(browser.get("/sign-in?language=tr", "Accept-Language", "pl").statusCode()).isEqualTo(302);
        assertThat(browser.get("/sign-in", "Accept-Language", "pl").body()).contains("lang=\"tr\"");
    }

    @Test
    void setUpIsGoneOnceThereIsACompany(World world) {
        assertThat(world.browser().get("/setup").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    private static String cookie(String header) {
        return header.substring(0, header.indexOf(';'));
    }
}
