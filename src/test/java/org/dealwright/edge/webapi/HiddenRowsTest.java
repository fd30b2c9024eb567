package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;

/** Whatever Nina asks, the answer is the same as if the manager's rows were not there. */
@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenRowsTest {
    private Nina nina;
    private Api api;
    private String mark = "";

    @BeforeAll
    void settle(World world) {
        nina = Nina.in(world);
        api = nina.api();
        mark = nina.mark();
    }

    private List<String> ids(String address, String id) {
        var answer = api.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("value").valueStream().map(each -> each.path(id).asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts(%s)", "accounts(%s)?$select=name", "accounts(%s)/name", "accounts(%s)/name/$value", "accounts(%s)/primarycontactid",
        "accounts(%s)/primarycontactid/$ref", "accounts(%s)/contact_customer_accounts", "accounts(%s)/contact_customer_accounts/$count",
        "accounts(%s)/contact_customer_accounts/$ref", "accounts(%s)/$ref", "accounts(accountid=%s)"})
    void aHiddenRecordIsNotThereHoweverItIsAskedFor(String address) {
        var answer = api.get(address.formatted(nina.secret().id()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(answer.error()).isEqualTo("0x80040217");
        assertThat(api.get(address.formatted(Ids.next())).status()).isEqualTo(404);
    }

    @Test
    void aHiddenRecordIsNotFoundByItsValues() {
        assertThat(api.get("accounts(name='Secret %s',revenue=1)".formatted(mark)).status()).isEqualTo(404);
        assertThat(ids("accounts?$filter=contains(name,'%s')".formatted(mark), "accountid")).containsExactly(nina.own().id().toString());
        assertThat(api.get("accounts/$count?$filter=contains(name,'%s')".formatted(mark)).body()).endsWith("1");
        assertThat(api.get("accounts?$count=true&$top=1&$filter=contains(name,'%s')".formatted(mark)).json().path("@odata.count").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customerid_account/revenue gt 2", "customerid_account/revenue lt 2", "customerid_account/revenue eq 1",
        "contains(customerid_account/name,'Secret')", "customerid_account/owninguser/lastname eq 'Lie'", "customerid_account/createdon gt 2000-01-01",
        "Microsoft.Dynamics.CRM.In(PropertyName='customerid_account/revenue',PropertyValues=['1','2','3'])"})
    void aFilterOverALookupTellsNothingOfWhatIsHidden(String filter) {
        assertThat(api.get("opportunities?$filter=%s and contains(name,'%s')".formatted(filter, mark)).json().path("value")).as(filter).isEmpty();
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
        var byRevenue = List.of(nina.deals().get(2).id().toString(), nina.deals().get(0).id().toString(), nina.deals().get(1).id().toString());
        for (var direction : List.of("asc", "desc")) {
            var order = ids("opportunities?$filter=contains(name,'%s')&$orderby=customerid_account/revenue %s".formatted(mark, direction), "opportunityid");
            assertThat(order).as(direction).hasSize(3).isNotEqualTo(byRevenue).isNotEqualTo(byRevenue.reversed());
        }
    }

    @Test
    void anExpansionShowsNothing() {
        var one = api.get("opportunities(%s)?$select=name&$expand=customerid_account($select=name,revenue)".formatted(nina.deals().getFirst().id()));
        assertThat(one.status()).as(one.body()).isEqualTo(200);
        assertThat(one.json().path("customerid_account").isNull()).isTrue();
        assertThat(api.get("opportunities(%s)/customerid_account?$select=name".formatted(nina.deals().getFirst().id())).status()).isIn(204, 404);
        assertThat(api.get("opportunities(%s)/customerid_account/$ref".formatted(nina.deals().getFirst().id())).status()).isIn(204, 404);
        var contacts = api.get("accounts(%s)?$select=name&$expand=contact_customer_accounts($select=lastname)".formatted(nina.own().id())).json();
        assertThat(contacts.path("contact_customer_accounts").valueStream().map(each -> each.path("lastname").asString())).containsExactly("Hers " + mark);
    }

    @Test
    void aCollectionShowsAndCountsWhatIsHersOnly() {
        var contacts = "accounts(%s)/contact_customer_accounts".formatted(nina.own().id());
        assertThat(ids(contacts, "lastname")).containsExactly("Hers " + mark);
        assertThat(api.get(contacts + "/$count").body()).endsWith("1");
        assertThat(api.get(contacts + "/$ref").body()).doesNotContain(nina.secretContact().id().toString());
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
        var answer = api.get("opportunities?fetchXml=" + fetch("", link));
        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.json().path("value")).as(answer.body()).isEmpty();
    }

    @Test
    void columnsOfALinkAreEmpty() {
        var answer = api.get("opportunities?fetchXml=" + fetch("",
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
        var answer = api.send("POST", "$batch", String.join("\r\n", "--b", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
                "GET accounts(%s)?$select=name HTTP/1.1".formatted(nina.secret().id()), "Accept: application/json", "", "", "--b--", ""),
                "Content-Type", "multipart/mixed;boundary=b", "Prefer", "odata.continue-on-error");
        assertThat(answer.body()).contains("HTTP/1.1 404").doesNotContain("Secret");
    }

    @Test
    void functionsTellNothing() {
        assertThat(api.get("RetrieveTotalRecordCount(EntityNames=['account'])").json().at("/EntityRecordCountCollection/Values/0").asInt()).isEqualTo(1);
        var rights = api.get("systemusers(%s)/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'accounts(%s)'}"
                .formatted(api.get("WhoAmI").json().path("UserId").asString(), nina.secret().id()));
        assertThat(rights.status()).as(rights.body()).isIn(200, 403, 404);
        assertThat(rights.json().path("AccessRights").asString("None")).isEqualTo("None");
    }
}
