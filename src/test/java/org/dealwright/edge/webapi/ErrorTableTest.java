package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Account;

/** The table of status codes, row by row. */
@WithWorld
class ErrorTableTest {
    @Test
    void whatCanNotBeReadIsSaidInWholeSentences(World world) {
        assertThat(api(world).get("accounts?$filter=name eq eq 'x'").message()).isEqualTo("$filter can’t be read at position 11: found “'x'”.");
        assertThat(api(world).get("accounts?$filter=(name").message()).isEqualTo("$filter can’t be read at position 5: it ends too early, expected ).");
        assertThat(api(world).get("accounts?$select=name,").message()).isEqualTo("$select can’t be read at position 5: it ends too early.");
    }

    @Test
    void aReadIsAnsweredOk(World world) {
        assertThat(api(world).get("accounts(%s)?$select=name".formatted(an(world).id())).status()).isEqualTo(200);
        assertThat(api(world).get("WhoAmI").status()).isEqualTo(200);
    }

    @Test
    void aWriteIsAnsweredWithTheRecordOnRequest(World world) {
        var created = api(world).post("accounts?$select=name", "{\"name\":\"Shown\"}", "Prefer", "return=representation");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().firstValue("OData-EntityId")).isEmpty();
        assertThat(created.header("Preference-Applied")).isEqualTo("return=representation");
        assertThat(created.header("Content-Type")).startsWith("application/json");
        assertThat(created.json().path("name").asString()).isEqualTo("Shown");
        assertThat(created.json().path("@odata.etag").asString()).matches("W/\"[0-9]+\"");
        assertThat(created.json().path("@odata.context").asString()).isEqualTo(api(world).base() + "$metadata#accounts(name)/$entity");
        var address = "accounts(%s)?$select=name".formatted(created.json().path("accountid").asString());
        assertThat(api(world).patch(address, "{\"name\":\"B\"}", "Prefer", "return=representation").status()).isEqualTo(200);
        assertThat(api(world).patch("accounts(%s)".formatted(Ids.next()), "{\"name\":\"B\"}", "Prefer", "return=representation").status()).isEqualTo(201);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain(World world) {
        var account = an(world);

        assertThat(api(world).get("accounts(%s)?$select=name".formatted(account.id()), "If-None-Match", etag(world, account)).status()).isEqualTo(304);
    }

    @Test
    void aBadArgumentAnUnknownPropertyAndARefusalAre400(World world) {
        var longName = "x".repeat(200);
        var tooLong = api(world).post("accounts", "{\"name\":\"%s\"}".formatted(longName));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.error()).isEqualTo("0x80044331");
        assertThat(tooLong.json().path("error").path("target").asString()).isEqualTo("name");
        assertThat(api(world).get("accounts?$select=Name").error()).isEqualTo("0x0");
        assertThat(api(world).patch("leads(%s)".formatted(a(world).id()), "{\"statecode\":1,\"statuscode\":3}").status()).isEqualTo(400);
        assertThat(api(world).get("accounts?$filter=name eq").status()).isEqualTo(400);
    }

    @Test
    void nobodyIs401(World world) {
        var http = world.http();
        var answer = http.send(http.request("/api/data/v9.2/accounts").GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
    }

    @Test
    void whoLacksARightIs403(World world) {
        var privilege = api(world).post("systemusers", "{\"lastname\":\"X\",\"domainname\":\"x\",\"internalemailaddress\":\"x@y.example\"}");

        assertThat(privilege.status()).isEqualTo(403);
        assertThat(privilege.error()).isEqualTo("0x80040220");
        var access = Api.of(world, Who.OTHER_SALESPERSON).delete("accounts(%s)".formatted(an(world).id()));
        assertThat(access.status()).isEqualTo(403);
        assertThat(access.error()).isEqualTo("0x80048306");
        var other = api(world).get("WhoAmI", "CallerObjectId", world.user(Who.ADMIN).toString());
        assertThat(other.status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIs404(World world) {
        var missing = api(world).delete("accounts(%s)".formatted(Ids.next()));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.error()).isEqualTo("0x80040217");
        var segment = api(world).get("Account");
        assertThat(segment.status()).isEqualTo(404);
        assertThat(segment.error()).isEqualTo("0x8006088a");
        assertThat(segment.message()).isEqualTo("Resource not found for the segment 'Account'.");
        assertThat(api(world).post("Account", "{}").error()).isEqualTo("0x8006088a");
        assertThat(api(world).patch("accounts(%s)".formatted(Ids.next()), "{}", "If-Match", "*").status()).isEqualTo(404);
        var http = world.http(Who.SALESPERSON);
        assertThat(http.get("/api/data/v8.2/accounts").statusCode()).isEqualTo(404);
    }

    @Test
    void aSetIsNeitherPatchedNorDeleted(World world) {
        assertThat(api(world).delete("accounts").status()).isEqualTo(405);
        assertThat(api(world).patch("accounts", "{}").status()).isEqualTo(405);
        assertThat(api(world).put("accounts(%s)".formatted(Ids.next()), "{}").status()).isEqualTo(405);
    }

    @Test
    void anotherVersionAndASecondOfItsKindAre412(World world) {
        var account = an(world);
        assertThat(api(world).patch("accounts(%s)".formatted(account.id()), "{\"fax\":\"1\"}", "If-Match", "W/\"1\"").error()).isEqualTo("0x80060882");
        assertThat(api(world).patch("accounts(%s)".formatted(account.id()), "{\"fax\":\"1\"}", "If-None-Match", "*").status()).isEqualTo(412);
        var name = Ids.next().toString();
        var group = "{\"name\":\"%s\",\"baseuomname\":\"Piece\"}".formatted(name);
        assertThat(Api.of(world, Who.ADMIN).post("uomschedules", group).status()).isEqualTo(204);
        var duplicate = Api.of(world, Who.ADMIN).post("uomschedules", group);
        assertThat(duplicate.status()).isEqualTo(412);
        assertThat(duplicate.error()).isEqualTo("0x80040237");
    }

    @Test
    void anAddressThatIsTooLongIs400(World world) {
        assertThat(api(world).get("accounts?$filter=name eq '" + "x".repeat(32_768) + "'").status()).isEqualTo(400);
        assertThat(api(world).get("accounts?$filter=name eq '" + "x".repeat(20_000) + "'").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotMadeIs501(World world) {
        assertThat(api(world).patch("accounts(%s)/name?x-ms-file-name=a.txt".formatted(an(world).id()), "").status()).isEqualTo(501);
    }

    @Test
    void errorsSpeakTheLanguageOfTheCaller(World world) {
        world.asSystem().run(org.dealwright.core.action.UpdateRecord.class, new org.dealwright.core.action.UpdateRecord.Input(world.user(Who.MANAGER),
                Values.of(SystemUser.TYPE).set(SystemUser.LANGUAGE, Language.NB.number()), null));

        assertThat(Api.of(world, Who.MANAGER).get("Account").message()).isEqualTo("Fant ingen ressurs for segmentet 'Account'.");
        world.asSystem().run(org.dealwright.core.action.UpdateRecord.class, new org.dealwright.core.action.UpdateRecord.Input(world.user(Who.MANAGER),
                Values.of(SystemUser.TYPE).set(SystemUser.LANGUAGE, null), null));
    }

    private static Api api(World world) {
        return Api.of(world, Who.SALESPERSON);
    }

    private static String etag(World world, Ref record) {
        return "W/\"%d\"".formatted(world.row(record).version());
    }

    private static Ref an(World world) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord"));
    }

    private static Ref a(World world) {
        return world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), "Lee"));
    }
}
