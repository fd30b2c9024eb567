package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/**
 * Nina sells what is hers and sees no more than that. Her three deals are with accounts of the manager; her own account has a contact of hers
 * and one of the manager's. Whatever she asks, the answer is the same as if the manager's rows were not there.
 */
@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenRowsTest {
    private static final int[] REVENUES = {2, 3, 1};
    private final String mark = Ids.next().toString().substring(24);
    private Api nina;
    private Ref secret;
    private Ref secretLead;
    private Ref secretContact;
    private Ref own;
    private List<Ref> deals;

    @BeforeAll
    void settle(World world) {
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, "Nina").set(SystemUser.LAST_NAME, "Lund")
                .set(SystemUser.SIGN_IN_NAME, mark + "@nordkamm.example").set(SystemUser.EMAIL, mark + "@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
        var role = world.has(Values.of(Role.TYPE).set(Role.NAME, "Own only " + mark).set(Role.UNIT, world.unitOf(Where.NORDKAMM)));
        var allOfHerOwn = Map.of(Privilege.CREATE, Depth.USER, Privilege.READ, Depth.USER, Privilege.WRITE, Depth.USER, Privilege.APPEND, Depth.USER,
                Privilege.APPENDTO, Depth.USER);
        world.as(Who.ADMIN).run(SetPrivileges.class, new SetPrivileges.Input(role.id(),
                Map.of("account", allOfHerOwn, "contact", allOfHerOwn, "opportunity", allOfHerOwn, "lead", allOfHerOwn, "transactioncurrency",
                        Map.of(Privilege.READ, Depth.ORGANIZATION, Privilege.APPENDTO, Depth.ORGANIZATION))));
        world.as(Who.ADMIN).run(GiveRole.class, new GiveRole.Input(user.id(), role.id()));
        nina = Api.of(world, user);
        own = world.has(named("Own").set(Account.TYPE.owner(), user));
        world.has(person("Hers").set(Contact.TYPE.owner(), user));
        secretContact = world.has(person("Secret").set(Contact.TYPE.owner(), world.ref(Who.MANAGER)));
        secretLead = world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), "Secret " + mark).set(Lead.TYPE.owner(), world.ref(Who.MANAGER)));
        deals = Arrays.stream(REVENUES).mapToObj(revenue -> {
            secret = world.has(named("Secret").set(Account.REVENUE, BigDecimal.valueOf(revenue)).set(Account.TYPE.owner(), world.ref(Who.MANAGER)));
            return world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Deal " + mark).set(Opportunity.CUSTOMER, secret)
                    .set(Opportunity.TYPE.owner(), user));
        }).toList();
    }

    private Values named(String name) {
        return Values.of(Account.TYPE).set(Account.NAME, name + " " + mark);
    }

    private Values person(String name) {
        return Values.of(Contact.TYPE).set(Contact.NAME.last(), name + " " + mark).set(Contact.COMPANY, own);
    }

    private List<String> ids(String address, String id) {
        var answer = nina.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("value").valueStream().map(each -> each.path(id).asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts(%s)", "accounts(%s)?$select=name", "accounts(%s)/name", "accounts(%s)/name/$value", "accounts(%s)/primarycontactid",
        "accounts(%s)/primarycontactid/$ref", "accounts(%s)/contact_customer_accounts", "accounts(%s)/contact_customer_accounts/$count",
        "accounts(%s)/contact_customer_accounts/$ref", "accounts(%s)/$ref", "accounts(accountid=%s)"})
    void aHiddenRecordIsNotThereHoweverItIsAskedFor(String address) {
        var answer = nina.get(address.formatted(secret.id()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.error()).isEqualTo("0x80040217");
        assertThat(nina.get(address.formatted(Ids.next())).status()).isEqualTo(404);
    }

    @Test
    void aHiddenRecordIsNotFoundByItsValues() {
        assertThat(nina.get("accounts(name='Secret %s',revenue=1)".formatted(mark)).status()).isEqualTo(404);
        assertThat(ids("accounts?$filter=contains(name,'%s')".formatted(mark), "accountid")).containsExactly(own.id().toString());
        assertThat(nina.get("accounts/$count?$filter=contains(name,'%s')".formatted(mark)).body()).endsWith("1");
        assertThat(nina.get("accounts?$count=true&$top=1&$filter=contains(name,'%s')".formatted(mark)).json().path("@odata.count").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customerid_account/revenue gt 2", "customerid_account/revenue lt 2", "customerid_account/revenue eq 1",
        "contains(customerid_account/name,'Secret')", "customerid_account/owninguser/lastname eq 'Lie'", "customerid_account/createdon gt 2000-01-01",
        "Microsoft.Dynamics.CRM.In(PropertyName='customerid_account/revenue',PropertyValues=['1','2','3'])"})
    void aFilterOverALookupTellsNothingOfWhatIsHidden(String filter) {
        assertThat(nina.get("opportunities?$filter=%s and contains(name,'%s')".formatted(filter, mark)).json().path("value")).as(filter).isEmpty();
    }

    @Test
    void theNegationTellsNothingEither() {
        var all = ids("opportunities?$filter=contains(name,'%s')".formatted(mark), "opportunityid");
        assertThat(all).hasSize(3);
        for (var filter : List.of("customerid_account/revenue ne 1", "customerid_account/revenue ne 2", "customerid_account/revenue eq null")) {
            assertThat(ids("opportunities?$filter=%s and contains(name,'%s')".formatted(filter, mark), "opportunityid")).as(filter)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void anOrderOverALookupTellsNothing() {
        var byRevenue = List.of(deals.get(2).id().toString(), deals.get(0).id().toString(), deals.get(1).id().toString());
        for (var direction : List.of("asc", "desc")) {
            var order = ids("opportunities?$filter=contains(name,'%s')&$orderby=customerid_account/revenue %s".formatted(mark, direction), "opportunityid");
            assertThat(order).as(direction).hasSize(3).isNotEqualTo(byRevenue).isNotEqualTo(byRevenue.reversed());
        }
    }

    @Test
    void anExpansionShowsNothing() {
        var one = nina.get("opportunities(%s)?$select=name&$expand=customerid_account($select=name,revenue)".formatted(deals.getFirst().id()));
        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(one.json().path("customerid_account").isNull()).isTrue();
        assertThat(nina.get("opportunities(%s)/customerid_account?$select=name".formatted(deals.getFirst().id())).status()).isIn(204, 404);
        assertThat(nina.get("opportunities(%s)/customerid_account/$ref".formatted(deals.getFirst().id())).status()).isIn(204, 404);
        var contacts = nina.get("accounts(%s)?$select=name&$expand=contact_customer_accounts($select=lastname)".formatted(own.id())).json();
        assertThat(contacts.path("contact_customer_accounts").valueStream().map(each -> each.path("lastname").asString())).containsExactly("Hers " + mark);
    }

    @Test
    void aCollectionShowsAndCountsWhatIsHersOnly() {
        var contacts = "accounts(%s)/contact_customer_accounts".formatted(own.id());
        assertThat(ids(contacts, "lastname")).containsExactly("Hers " + mark);
        assertThat(nina.get(contacts + "/$count").body()).endsWith("1");
        assertThat(nina.get(contacts + "/$ref").body()).doesNotContain(secretContact.id().toString());
        assertThat(ids("accounts?$filter=contact_customer_accounts/any(c:c/lastname eq 'Secret %s')".formatted(mark), "accountid")).isEmpty();
        assertThat(ids("accounts?$filter=contact_customer_accounts/any(c:c/lastname eq 'Hers %s')".formatted(mark), "accountid")).hasSize(1);
        assertThat(ids("accounts?$filter=contains(name,'%s') and contact_customer_accounts/all(c:c/lastname eq 'Hers %s')".formatted(mark, mark), "accountid"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<link-entity name='account' from='accountid' to='customerid' link-type='inner'><filter><condition attribute='revenue' operator='gt' value='0'/></filter></link-entity>",
        "<link-entity name='account' from='accountid' to='customerid' link-type='exists'><filter><condition attribute='revenue' operator='gt' value='0'/></filter></link-entity>",
        "<link-entity name='account' from='accountid' to='customerid' link-type='outer' alias='a'/><filter><condition entityname='a' attribute='revenue' operator='gt' value='0'/></filter>",
        "<filter><link-entity name='account' from='accountid' to='customerid' link-type='any'><filter><condition attribute='name' operator='like' value='Sec%25'/></filter></link-entity></filter>"})
    void aLinkOfFetchXmlTellsNothing(String link) {
        var answer = nina.get("opportunities?fetchXml=" + fetch("", link));
        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.json().path("value")).as(answer.body()).isEmpty();
    }

    @Test
    void columnsOfALinkAreEmpty() {
        var answer = nina.get("opportunities?fetchXml=" + fetch("",
                "<link-entity name='account' from='accountid' to='customerid' link-type='outer' alias='a'><attribute name='revenue'/><order attribute='revenue'/></link-entity>"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("value")).hasSize(3);
        assertThat(answer.body()).doesNotContain("revenue");
    }

    private String fetch(String attributes, String inside) {
        return "<fetch %s><entity name='opportunity'><attribute name='name'/>%s<filter><condition attribute='name' operator='eq' value='Deal %s'/></filter></entity></fetch>"
                .formatted(attributes, inside, mark);
    }

    @Test
    void aBatchTellsNoMoreThanItsParts() {
        var answer = nina.send("POST", "$batch", String.join("\r\n", "--b", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
                "GET accounts(%s)?$select=name HTTP/1.1".formatted(secret.id()), "Accept: application/json", "", "", "--b--", ""),
                "Content-Type", "multipart/mixed;boundary=b", "Prefer", "odata.continue-on-error");
        assertThat(answer.body()).contains("HTTP/1.1 404").doesNotContain("Secret");
    }

    @Test
    void functionsTellNothing() {
        assertThat(nina.get("RetrieveTotalRecordCount(EntityNames=['account'])").json().at("/EntityRecordCountCollection/Values/0").asInt()).isEqualTo(1);
        var rights = nina.get("systemusers(%s)/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'accounts(%s)'}"
                .formatted(nina.get("WhoAmI").json().path("UserId").asString(), secret.id()));
        assertThat(rights.status()).as(rights.body()).isIn(200, 403, 404);
        assertThat(rights.json().path("AccessRights").asString("None")).isEqualTo("None");
    }

    @Test
    void whatIsHiddenIsNotWritten(World world) {
        var address = "accounts(%s)".formatted(secret.id());
        var name = "{\"name\":\"Taken\"}";
        for (var answer : List.of(nina.patch(address, name), nina.patch(address, name, "If-Match", "*"), nina.put(address + "/name", "{\"value\":\"Taken\"}"),
                nina.delete(address + "/fax"), nina.delete(address), nina.post(address + "/Microsoft.Dynamics.CRM.Nothing", "{}"),
                nina.patch("accounts(name='Secret %s',revenue=1)".formatted(mark), name, "If-Match", "*"))) {
            assertThat(answer.status()).as(answer.body()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Secret");
        }
        assertThat(nina.patch(address, name).error()).isEqualTo("0x80048306");
        assertThat(world.row(secret).get(Account.NAME)).isEqualTo("Secret " + mark);
    }

    @Test
    void verbsOnWhatIsHiddenAreRefused(World world) {
        var qualify = nina.post("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(secretLead.id()),
                "{\"CreateAccount\":true,\"CreateContact\":true,\"CreateOpportunity\":true,\"Status\":3}");
        assertThat(qualify.status()).as(qualify.body()).isEqualTo(403);
        assertThat(nina.post("RecalculatePrice", "{\"entityLogicalName\":\"account\",\"entityId\":\"%s\"}".formatted(secret.id())).status()).isIn(400, 403, 404);
        assertThat(nina.patch("leads(%s)".formatted(secretLead.id()), "{\"statecode\":2,\"statuscode\":4}", "If-Match", "*").status()).isEqualTo(403);
        assertThat(world.row(secretLead).get(Lead.TYPE.state())).isZero();
    }

    @Test
    void nothingIsLinkedWithWhatIsHidden(World world) {
        var bound = nina.post("contacts", "{\"lastname\":\"Bold\",\"parentcustomerid_account@odata.bind\":\"/accounts(%s)\"}".formatted(secret.id()));
        assertThat(bound.status()).as(bound.body()).isEqualTo(404);
        assertThat(nina.put("accounts(%s)/primarycontactid/$ref".formatted(own.id()), "{\"@odata.id\":\"/contacts(%s)\"}".formatted(secretContact.id())).status())
                .isIn(403, 404);
        assertThat(world.row(own).get(Account.PRIMARY_CONTACT)).isNull();
        var known = nina.post("accounts(%s)/contact_customer_accounts/$ref".formatted(own.id()), "{\"@odata.id\":\"/contacts(%s)\"}".formatted(secretContact.id()));
        assertThat(known.status()).isIn(403, 404);
    }

    @Test
    void aTypeWithoutPrivilegesIsClosed() {
        for (var address : List.of("quotes", "quotes/$count", "quotes?$top=1", "opportunities(%s)/opportunity_quotes".formatted(deals.getFirst().id()))) {
            var answer = nina.get(address);
            assertThat(answer.status()).as(answer.body()).isIn(200, 403);
            if (answer.status() == 403) {
                assertThat(answer.error()).isEqualTo("0x80040220");
            }
        }
        var made = nina.post("quotes", "{\"name\":\"Q\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(403);
        assertThat(made.error()).isEqualTo("0x80040220");
    }

    @Test
    void aSalespersonChangesNeitherTheCatalogueNorWhatOthersAloneMayDelete(World world) {
        var seller = Api.of(world, Who.SALESPERSON);
        var product = seller.post("products", "{\"name\":\"P\",\"productnumber\":\"%s\"}".formatted(mark));
        assertThat(product.status()).as(product.body()).isEqualTo(403);
        assertThat(product.error()).isEqualTo("0x80040220");
        var account = world.has(named("Others").set(Account.TYPE.owner(), world.ref(Who.OTHER_SALESPERSON)));
        var deleted = seller.delete("accounts(%s)".formatted(account.id()));
        assertThat(deleted.status()).as(deleted.body()).isEqualTo(403);
        assertThat(deleted.error()).isEqualTo("0x80048306");
        assertThat(seller.patch("roles(%s)".formatted(Ids.next()), "{\"name\":\"Mine\"}").status()).isIn(403, 404);
        assertThat(seller.post("systemusers", "{\"firstname\":\"New\",\"lastname\":\"Admin\",\"domainname\":\"x@y.example\"}").status()).isEqualTo(403);
    }
}
