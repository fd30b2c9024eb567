package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Account;

/** What Nina may not see she can't write, link or put to work either; and what a role does not give is refused by its own code. */
@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenWritesTest {
    private Nina nina;
    private Api api;
    private String mark = "";

    @BeforeAll
    void settle(World world) {
        nina = Nina.in(world);
        api = nina.api();
        mark = nina.mark();
    }

    @Test
    void whatIsHiddenIsNotWritten(World world) {
        var address = "accounts(%s)".formatted(nina.secret().id());
        var name = "{\"name\":\"Taken\"}";
        for (var answer : List.of(api.patch(address, name), api.patch(address, name, "If-Match", "*"), api.put(address + "/name", "{\"value\":\"Taken\"}"),
                api.delete(address + "/fax"), api.delete(address), api.post(address + "/Microsoft.Dynamics.CRM.Nothing", "{}"),
                api.patch("accounts(name='Secret %s',revenue=1)".formatted(mark), name, "If-Match", "*"))) {
            assertThat(answer.status()).as(answer.body()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Secret");
        }
        assertThat(api.patch(address, name).error()).isEqualTo("0x80048306");
        assertThat(world.row(nina.secret()).get(Account.NAME)).isEqualTo("Secret " + mark);
    }

    @Test
    void verbsOnWhatIsHiddenAreRefused(World world) {
        var qualify = api.post("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(nina.secretLead().id()),
                "{\"CreateAccount\":true,\"CreateContact\":true,\"CreateOpportunity\":true,\"Status\":3}");
        assertThat(qualify.status()).as(qualify.body()).isEqualTo(403);
        assertThat(api.post("RecalculatePrice", "{\"entityLogicalName\":\"account\",\"entityId\":\"%s\"}".formatted(nina.secret().id())).status()).isIn(400, 403, 404);
        assertThat(api.patch("leads(%s)".formatted(nina.secretLead().id()), "{\"statecode\":2,\"statuscode\":4}", "If-Match", "*").status()).isEqualTo(403);
        assertThat(world.row(nina.secretLead()).get(Lead.TYPE.state())).isZero();
    }

    @Test
    void nothingIsLinkedWithWhatIsHidden(World world) {
        var bound = api.post("contacts", "{\"lastname\":\"Bold\",\"parentcustomerid_account@odata.bind\":\"/accounts(%s)\"}".formatted(nina.secret().id()));
        assertThat(bound.status()).as(bound.body()).isEqualTo(404);
        assertThat(api.put("accounts(%s)/primarycontactid/$ref".formatted(nina.own().id()), "{\"@odata.id\":\"/contacts(%s)\"}".formatted(nina.secretContact().id())).status())
                .isIn(403, 404);
        assertThat(world.row(nina.own()).get(Account.PRIMARY_CONTACT)).isNull();
        var known = api.post("accounts(%s)/contact_customer_accounts/$ref".formatted(nina.own().id()), "{\"@odata.id\":\"/contacts(%s)\"}".formatted(nina.secretContact().id()));
        assertThat(known.status()).isIn(403, 404);
    }

    @Test
    void aTypeWithoutPrivilegesIsClosed() {
        for (var address : List.of("quotes", "quotes/$count", "quotes?$top=1", "opportunities(%s)/opportunity_quotes".formatted(nina.deals().getFirst().id()))) {
            var answer = api.get(address);
            assertThat(answer.status()).as(answer.body()).isIn(200, 403);
            if (answer.status() == 403) {
                assertThat(answer.error()).isEqualTo("0x80040220");
            }
        }
        var made = api.post("quotes", "{\"name\":\"Q\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(403);
        assertThat(made.error()).isEqualTo("0x80040220");
    }

    @Test
    void aSalespersonChangesNeitherTheCatalogueNorWhatOthersAloneMayDelete(World world) {
        var seller = Api.of(world, Who.SALESPERSON);
        var product = seller.post("products", "{\"name\":\"P\",\"productnumber\":\"%s\"}".formatted(mark));
        assertThat(product.status()).as(product.body()).isEqualTo(403);
        assertThat(product.error()).isEqualTo("0x80040220");
        var account = world.has(Nina.account("Others " + mark).set(Account.TYPE.owner(), world.ref(Who.OTHER_SALESPERSON)));
        var deleted = seller.delete("accounts(%s)".formatted(account.id()));
        assertThat(deleted.status()).as(deleted.body()).isEqualTo(403);
        assertThat(deleted.error()).isEqualTo("0x80048306");
        assertThat(seller.patch("roles(%s)".formatted(Ids.next()), "{\"name\":\"Mine\"}").status()).isIn(403, 404);
        assertThat(seller.post("systemusers", "{\"firstname\":\"New\",\"lastname\":\"Admin\",\"domainname\":\"x@y.example\"}").status()).isEqualTo(403);
    }
}
