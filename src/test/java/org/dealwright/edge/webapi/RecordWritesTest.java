package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.activity.Task;

@WithWorld
class RecordWritesTest {
    @Test
    void aRecordIsCreatedAndItsAddressAnswered(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var answer = api.post("accounts", "{\"name\":\"Fjord\",\"accountnumber\":\"F-1\"}");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("OData-Version")).isEqualTo("4.0");
        assertThat(answer.header("OData-EntityId")).isEqualTo(api.base() + "accounts(" + answer.id() + ")").isEqualTo(answer.header("Location"));
        assertThat(account(world, answer.id()).get(Account.NAME)).isEqualTo("Fjord");
        assertThat(world.historyOf(Account.TYPE.ref(answer.id())).getFirst().verb()).isEqualTo("Create");
    }

    @Test
    void valuesOfEveryKindAreRead(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("opportunities", """
                {"@odata.type":"Microsoft.Dynamics.CRM.opportunity","name":"Roof","name@OData.Community.Display.V1.FormattedValue":"x",
                 "estimatedvalue":1234.5678,"estimatedclosedate":"2026-03-31","closeprobability":40,"confirminterest":true,
                 "customerid_account@odata.bind":"/accounts(%s)"}
                """.formatted(an(world, "Roofers").id()));

        var row = world.row(Opportunity.TYPE.ref(answer.id()));
        assertThat(row.get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo(new BigDecimal("1234.57"));
        assertThat(row.<LocalDate>get(Opportunity.TYPE.common("estimatedclosedate"))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(row.<Integer>get(Opportunity.TYPE.common("closeprobability"))).isEqualTo(40);
    }

    @Test
    void momentsAreKeptToTheSecond(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("tasks", "{\"subject\":\"Call\",\"scheduledend\":\"2026-03-31T12:30:15.789+02:00\"}");

        assertThat(world.row(Task.TYPE.ref(answer.id())).get(Task.COMMON.due())).isEqualTo(Instant.parse("2026-03-31T10:30:15Z"));
    }

    @Test
    void anUnknownPropertyIsNamed(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("accounts", "{\"Name\":\"Fjord\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("0x0");
        assertThat(answer.message()).isEqualTo("Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'.");
    }

    @Test
    void allWrongValuesAreToldTogether(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("accounts", "{\"name\":5,\"creditlimit\":\"much\",\"industrycode\":1.5,\"donotemail\":\"no\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").path("details").valueStream().map(each -> each.path("target").asString()))
                .containsExactlyInAnyOrder("name", "creditlimit", "industrycode", "donotemail");
    }

    @Test
    void theIdOfALookupIsReadOnly(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("accounts", "{\"name\":\"A\",\"_primarycontactid_value\":\"%s\"}".formatted(UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("primarycontactid");
    }

    @Test
    void lookupsAreBoundInEveryFormAndCleared(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.TYPE.common("lastname"), "Lee"));
        for (var form : Set.of("/contacts(%s)", "contacts(%s)", "http://x.example/api/data/v9.1/contacts(%s)", "/api/data/v9.2//contacts(%s)")) {
            var made = api.post("accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"%s\"}".formatted(form.formatted(contact.id())));
            assertThat(account(world, made.id()).get(Account.PRIMARY_CONTACT)).as(form).isEqualTo(contact);

            api.patch("accounts(%s)".formatted(made.id()), "{\"primarycontactid\":null}");
            assertThat(account(world, made.id()).get(Account.PRIMARY_CONTACT)).isNull();
        }
    }

    @Test
    void oneBranchOfALookupTakesThePlaceOfTheOther(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.TYPE.common("lastname"), "Lee"));
        var made = api.post("opportunities", "{\"name\":\"R\",\"customerid_account@odata.bind\":\"/accounts(%s)\"}".formatted(an(world, "A").id())).id();

        assertThat(api.patch("opportunities(%s)".formatted(made), "{\"customerid_contact@odata.bind\":\"/contacts(%s)\",\"customerid_account\":null}"
                .formatted(contact.id())).status()).isEqualTo(204);
        assertThat(world.row(Opportunity.TYPE.ref(made)).get(Opportunity.CUSTOMER)).isEqualTo(contact);
        assertThat(api.patch("opportunities(%s)".formatted(made), "{\"customerid_account\":null}").status()).isEqualTo(204);
        assertThat(world.row(Opportunity.TYPE.ref(made)).get(Opportunity.CUSTOMER)).isEqualTo(contact);
    }

    @Test
    void aBindToAnotherTypeOrToNothingIsRefused(World world) {
        var api = Api.of(world, Who.SALESPERSON);

        assertThat(api.post("accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"/accounts(%s)\"}".formatted(UUID.randomUUID())).status()).isEqualTo(400);
        assertThat(api.post("accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"/contacts(%s)\"}".formatted(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(api.post("accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"nonsense\"}").status()).isEqualTo(400);
        assertThat(Api.of(world, Who.ADMIN).post("accounts", "{\"name\":\"A\",\"primarycontactid@odata.bind\":\"/contacts(%s)\"}".formatted(UUID.randomUUID()))
                .status()).isEqualTo(404);
    }

    @Test
    void recordsAreMadeAlongWithTheirParentAndChildren(World world) {
        var made = Api.of(world, Who.SALESPERSON).post("accounts", """
                {"name":"Deep","primarycontactid":{"lastname":"Lee"},
                 "contact_customer_accounts":[{"lastname":"One"},{"lastname":"Two","Contact_Tasks":[{"subject":"Call Two"}]}]}
                """);

        assertThat(made.status()).as(made.body()).isEqualTo(204);
        assertThat(account(world, made.id()).get(Account.PRIMARY_CONTACT)).isNotNull();
        var reader = world.asSystem().read();
        assertThat(reader.rows(org.dealwright.core.query.Query.of(Contact.TYPE)
                .where(org.dealwright.core.query.Predicate.pointsAt(Contact.TYPE.common("parentcustomerid"), made.id())))).hasSize(2);
    }

    @Test
    void nothingIsLeftOfARecordWhoseChildIsRefused(World world) {
        var answer = Api.of(world, Who.SALESPERSON).post("accounts", "{\"name\":\"Half %s\",\"contact_customer_accounts\":[{\"nickname\":7}]}".formatted(Ids.next()));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void partiesComeWithTheirActivityAndAreReplaced(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var party = "{\"participationtypemask\":%d,\"partyid_systemuser@odata.bind\":\"/systemusers(" + world.user(Who.SALESPERSON) + ")\"}";
        var made = api.post("emails", "{\"subject\":\"Hi\",\"email_activity_parties\":[%s,%s]}".formatted(party.formatted(1), party.formatted(2)));

        assertThat(made.status()).as(made.body()).isEqualTo(204);
        assertThat(api.put("emails(%s)/email_activity_parties".formatted(made.id()), "{\"value\":[%s]}".formatted(party.formatted(1))).status()).isEqualTo(204);
    }

    @Test
    void aPatchWritesOnlyWhatItNames(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var made = api.post("accounts", "{\"name\":\"Fjord\",\"telephone1\":\"1\",\"fax\":\"2\"}").id();

        var answer = api.patch("accounts(%s)".formatted(made), "{\"telephone1\":\"3\",\"fax\":null}");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("OData-EntityId")).isEqualTo(api.base() + "accounts(" + made + ")");
        var row = account(world, made);
        assertThat(row.get(Account.NAME)).isEqualTo("Fjord");
        assertThat(row.<String>get(Account.TYPE.common("telephone1"))).isEqualTo("3");
        assertThat(row.<String>get(Account.TYPE.common("fax"))).isNull();
    }

    @Test
    void aPatchCreatesWhatIsNotThereUnlessAHeaderForbidsIt(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var id = Ids.next();
        var address = "accounts(%s)".formatted(id);

        assertThat(api.patch(address, "{\"name\":\"A\"}", "If-Match", "*").status()).isEqualTo(404);
        assertThat(api.patch(address, "{\"name\":\"A\"}", "If-Match", "W/\"1\"").status()).isEqualTo(404);
        var created = api.patch(address, "{\"name\":\"A\"}", "If-Match", "null", "If-None-Match", "null");
        assertThat(created.status()).isEqualTo(204);
        assertThat(created.id()).isEqualTo(id);
        assertThat(api.patch(address, "{\"name\":\"B\"}").status()).isEqualTo(204);
        assertThat(account(world, id).get(Account.NAME)).isEqualTo("B");
        var forbidden = api.patch(address, "{\"name\":\"C\"}", "If-None-Match", "*");
        assertThat(forbidden.status()).isEqualTo(412);
        assertThat(forbidden.error()).isEqualTo("0x80040237");
        assertThat(forbidden.message()).contains("A record with matching key values already exists.");
        assertThat(api.patch("accounts(%s)".formatted(Ids.next()), "{\"name\":\"D\"}", "If-None-Match", "*").status()).isEqualTo(204);
    }

    @Test
    void anUpsertByAlternateKeyKeepsTheKeyOnUpdateAndTakesTheBodysOnCreate(World world) {
        var api = Api.of(world, Who.ADMIN);
        var number = "N-" + Ids.next().toString().substring(24);
        var address = "products(productnumber='%s')".formatted(number);
        var unit = api.post("uomschedules", "{\"name\":\"%s\",\"baseuomname\":\"Piece\"}".formatted(number));

        assertThat(unit.status()).isEqualTo(204);
        var created = api.patch(address, "{\"name\":\"Pump\",\"defaultuomscheduleid@odata.bind\":\"/uomschedules(%s)\"}".formatted(unit.id()));
        assertThat(created.status()).as(created.body()).isEqualTo(204);
        assertThat(created.header("OData-EntityId")).isEqualTo(api.base() + address);
        assertThat(api.patch(address, "{\"name\":\"Pump 2\",\"productnumber\":\"other\"}").status()).isEqualTo(204);
        assertThat(api.patch(address, "{\"name\":\"Pump 3\"}", "If-Match", "*").status()).isEqualTo(204);
        assertThat(api.patch("products(productnumber='none')", "{\"name\":\"Pump 3\"}", "If-Match", "*").status()).isEqualTo(404);
    }

    @Test
    void aWriteOnAnOldVersionIsRefused(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var lead = a(world, "Lee");
        var address = "leads(%s)".formatted(lead.id());
        var etag = "W/\"%d\"".formatted(world.row(lead).version());

        assertThat(api.patch(address, "{\"subject\":\"one\"}", "If-Match", etag).status()).isEqualTo(204);
        var refused = api.patch(address, "{\"subject\":\"two\"}", "If-Match", etag);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.error()).isEqualTo("0x80060882");
        assertThat(refused.message()).isEqualTo("The version of the existing record doesn’t match the RowVersion property provided.");
        assertThat(api.delete(address, "If-Match", etag).status()).isEqualTo(412);
        assertThat(api.delete(address, "If-Match", "nonsense").status()).isEqualTo(412);
        assertThat(world.row(lead).get(Lead.TOPIC)).isEqualTo("one");
        assertThat(api.delete(address, "If-Match", "W/\"%d\"".formatted(world.row(lead).version())).status()).isEqualTo(204);
        assertThat(api.delete(address).status()).isEqualTo(404);
    }

    @Test
    void aStateIsWrittenLikeAnyValue(World world) {
        var lead = a(world, "Lee");

        assertThat(Api.of(world, Who.SALESPERSON).patch("leads(%s)".formatted(lead.id()), "{\"statecode\":2,\"statuscode\":4}").status()).isEqualTo(204);
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(2);
    }

    @Test
    void anOwnerIsBoundToAssign(World world) {
        var lead = a(world, "Lee");

        var answer = Api.of(world, Who.MANAGER).patch("leads(%s)".formatted(lead.id()),
                "{\"ownerid@odata.bind\":\"/systemusers(%s)\"}".formatted(world.user(Who.OTHER_SALESPERSON)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(world.row(lead).get(Lead.TYPE.owner())).isEqualTo(world.ref(Who.OTHER_SALESPERSON));
    }

    private static Row account(World world, UUID id) {
        return world.row(Account.TYPE.ref(id));
    }

    private static Ref an(World world, String name) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, name));
    }

    private static Ref a(World world, String name) {
        return world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), name));
    }
}
