package org.dealwright.edge.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.CopyRole;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.sales.lead.Lead;

/** Administrators keep people and their rights on pages; others look, or not even that. */
@WithWorld
class PeoplePagesTest {
    private static final Pattern SECRET = Pattern.compile("id=\"secret-value\" value=\"([^\"]+)\"");

    @Test
    void anAdministratorAddsAColleagueWhoSetsAPasswordAtTheLinkShownOnce(World world) {
        var admin = world.browser(Who.ADMIN);
        var mail = mail();

        var made = admin.post("/systemusers/new", "/systemusers/new", newUser(world, mail));
        var secret = SECRET.matcher(made.body());
        assertThat(secret.find()).as(made.body()).isTrue();
        var colleague = world.browser();
        var link = URI.create(secret.group(1)).getPath();
        assertThat(colleague.get(link).body()).contains("Ida Dahl", mail);
        colleague.post(link, link, Map.of("password", "chosen by Ida"));

        assertThat(colleague.get("/profile").body()).contains("Ida Dahl");
        assertThat(colleague.get("/leads").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidBesideItsField(World world) {
        var fields = newUser(world, "");
        fields.put("password", "short");

        var answer = world.browser(Who.ADMIN).post("/systemusers/new", "/systemusers/new", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"Dahl\"", "entry--wrong");
    }

    @Test
    void aDisabledUserIsOutOfPagesAndProgramsAtOnce(World world) {
        var admin = world.browser(Who.ADMIN);
        var mail = mail();
        var fields = newUser(world, mail);
        fields.put("password", "a typed password");
        admin.post("/systemusers/new", "/systemusers/new", fields);
        var user = user(world, mail);
        var colleague = world.browser();
        colleague.post("/sign-in", "/sign-in", Map.of("username", mail, "password", "a typed password"));
        var token = world.as(user).run(CreateToken.class, CreateToken.Input.of(user.id(), "mine")).token();
        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(200);
        assertThat(admin.get("/systemusers/" + user.id() + "/verb/disable").body()).contains("signed out at once");

        admin.post("/systemusers/" + user.id(), "/systemusers/" + user.id() + "/verb/disable", Map.of());

        assertThat(colleague.get("/").statusCode()).isEqualTo(302);
        assertThat(world.http(token).get("/api/data/v9.2/WhoAmI").statusCode()).isEqualTo(401);
        assertThat(admin.get("/systemusers/" + user.id()).body()).contains("Enable");
    }

    @Test
    void theLastAdministratorIsToldWhyTheRoleStays(World world) {
        var admin = world.browser(Who.ADMIN);
        var own = "/systemusers/" + world.user(Who.ADMIN);

        var answer = admin.post(own + "?tab=systemuserroles_association", own + "/roles",
                Map.of("role", role(world, "Salesperson").id().toString()),
                "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("administrator", "id=\"roles\"");
        assertThat(admin.get(own).statusCode()).isEqualTo(200);
    }

    @Test
    void aSalespersonAddsNobodyAndChangesNoRole(World world) {
        var seller = world.browser(Who.SALESPERSON);
        var role = role(world, "Salesperson");
        var own = "/systemusers/" + world.user(Who.SALESPERSON);

        assertThat(seller.get("/systemusers/new").statusCode()).isEqualTo(403);
        assertThat(seller.post("/profile", "/systemusers/new", newUser(world, mail())).statusCode()).isEqualTo(403);
        assertThat(seller.post("/profile", own + "/roles", Map.of("role", role(world, "System Administrator").id().toString()))
                .statusCode()).isEqualTo(403);
        assertThat(seller.post("/profile", "/roles/" + role.id() + "/privileges", Map.of("is.lead", "OOOOOOOO", "was.lead", "UOOUOOUO"))
                .statusCode())
                .isEqualTo(403);
        assertThat(seller.post("/profile", "/systemusers/" + world.user(Who.ADMIN) + "/verb/password",
                Map.of("password", "mine from now on")).statusCode())
                .isEqualTo(403);
        assertThat(seller.get("/roles/" + role.id() + "?tab=privileges").body()).contains("data-depth=\"O\"")
                .doesNotContain("matrix__cell");
        assertThat(seller.get(own).body()).doesNotContain("tab=keys");
    }

    @Test
    void aProgramGivesItselfNothingMore(World world) {
        var seller = world.http(Who.SALESPERSON);
        var me = "systemusers(" + world.user(Who.SALESPERSON) + ")";
        var administrator = "{\"@odata.id\":\"/api/data/v9.2/roles(" + role(world, "System Administrator").id() + ")\"}";

        assertThat(seller.post("/api/data/v9.2/" + me + "/systemuserroles_association/$ref", administrator).statusCode()).isEqualTo(403);
        assertThat(seller.patch("/api/data/v9.2/" + me, "{\"accessmode\":1}").statusCode()).isEqualTo(403);
        assertThat(seller.patch("/api/data/v9.2/" + me, "{\"businessunitid@odata.bind\":\"/businessunits(" + world.unitOf(Where.SOUTH)
                .id() + ")\"}").statusCode())
                .isEqualTo(403);
        assertThat(seller.post("/api/data/v9.2/teams", "{\"name\":\"Mine\"}").statusCode()).isEqualTo(403);
        var manager = world.http(Who.MANAGER);
        var team = world.asSystem().read().first(Query.of(org.dealwright.core.access.Team.TYPE)).orElseThrow().id();
        assertThat(manager.post("/api/data/v9.2/teams(" + team + ")/teamroles_association/$ref", administrator).statusCode())
                .isEqualTo(403);
        assertThat(world.as(Who.SALESPERSON).read().guard().standing().reach(Role.TYPE, Privilege.WRITE).isNothing()).isTrue();
    }

    @Test
    void whatIsClickedInTheMatrixHoldsFromTheNextRequestOn(World world) {
        var copy = world.as(Who.ADMIN).run(CopyRole.class, new CopyRole.Input(role(world, "Salesperson")
                .id(), "Seller " + UUID.randomUUID()));
        var admin = world.browser(Who.ADMIN);
        var page = admin.get("/roles/" + copy.id() + "?tab=privileges").body();
        assertThat(page).contains("name=\"is.lead\" value=\"UOOUOOUO\"", "Selling", "Catalogue and prices")
                .doesNotContain("name=\"is.quotedetail\"");

        var saved = admin.post("/roles/" + copy.id() + "?tab=privileges", "/roles/" + copy.id() + "/privileges",
                Map.of("is.lead", "UBOUOOUO", "was.lead", "UOOUOOUO", "is.account", "UOOUOOUO", "was.account", "UOOUOOUO"));
        assertThat(saved.statusCode()).isEqualTo(303);
        var again = admin.post("/roles/" + copy.id() + "?tab=privileges", "/roles/" + copy.id() + "/privileges",
                Map.of("is.lead", "OOOOOOOO", "was.lead", "UOOUOOUO"));

        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(Privileges.letters(world.bean(Privileges.class).of(copy.id()).get(Lead.TYPE.name()))).isEqualTo("UBOUOOUO");
    }

    @Test
    void lettersThatAreNoneAreRefused(World world) {
        var copy = world.as(Who.ADMIN).run(CopyRole.class, new CopyRole.Input(role(world, "Salesperson")
                .id(), "Seller " + UUID.randomUUID()));

        var answer = world.browser(Who.ADMIN).post("/profile", "/roles/" + copy.id() + "/privileges",
                Map.of("is.lead", "all of it", "was.lead", "UOOUOOUO"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void unitsStandAsATreeWithTheirPeople(World world) {
        var page = world.browser(Who.ADMIN).get("/settings/units").body();

        assertThat(page).containsSubsequence("--depth:0", "Nordkamm", "--depth:1", "North", "--depth:1", "South")
                .contains("/systemusers/new?businessunitid=");
        assertThat(world.browser(Who.SALESPERSON).get("/settings/units").body()).doesNotContain("/systemusers/new");
    }

    private static Map<String, String> newUser(World world, String mail) {
        var fields = new HashMap<String, String>();
        fields.put("firstname", "Ida");
        fields.put("lastname", "Dahl");
        fields.put("internalemailaddress", mail);
        fields.put("businessunitid", "businessunit/" + world.unitOf(Where.NORTH).id());
        fields.put("accessmode", "0");
        fields.put("role", role(world, "Salesperson").id().toString());
        return fields;
    }

    private static String mail() {
        return "ida-" + UUID.randomUUID() + "@nordkamm.example";
    }

    private static Ref user(World world, String mail) {
        return world.asSystem().read().first(Query.of(SystemUser.TYPE).where(Predicate.eq(SystemUser.SIGN_IN_NAME, mail))).orElseThrow()
                .ref();
    }

    private static Ref role(World world, String name) {
        return world.asSystem().read().first(Query.of(Role.TYPE).where(Predicate.eq(Role.NAME, name))).orElseThrow().ref();
    }
}
