package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;

@WithWorld
class OperationsTest {
    private static final String QUALIFY = "{\"CreateAccount\":true,\"CreateContact\":true,\"CreateOpportunity\":true,\"Status\":3}";

    @Test
    void clientsAskWhoTheyAreInBothForms(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        for (var form : new String[] {"WhoAmI", "WhoAmI()", "Microsoft.Dynamics.CRM.WhoAmI"}) {
            var answer = api.get(form);
            assertThat(answer.status()).as(form).isEqualTo(200);
            assertThat(answer.json().path("UserId").asString()).isEqualTo(world.user(Who.SALESPERSON).toString());
            assertThat(answer.json().path("BusinessUnitId").asString()).isEqualTo(world.unitOf(Who.Where.NORTH).id().toString());
            assertThat(answer.json().path("@odata.context").asString()).isEqualTo(api.base() + "$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse");
        }
        assertThat(api.get("RetrieveVersion()").json().path("Version").asString()).startsWith("9.2");
        assertThat(api.get("RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')").json()
                .path("Detail").path("FriendlyName").asString()).isEqualTo("Nordkamm");
        assertThat(api.get("RetrieveCurrentOrganization(AccessType=@p)?@p=Microsoft.Dynamics.CRM.EndpointAccessType'Default'").status()).isEqualTo(200);
    }

    @Test
    void aLeadIsQualified(World world) {
        var lead = a(world, "Lee");
        var answer = Api.of(world, Who.SALESPERSON).post("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(lead.id()), QUALIFY);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var made = answer.json().path("value");
        assertThat(made.valueStream().map(each -> each.path("@odata.type").asString()))
                .contains("#Microsoft.Dynamics.CRM.contact", "#Microsoft.Dynamics.CRM.opportunity");
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.QUALIFIED.number());
        assertThat(world.historyOf(lead).getFirst().verb()).isEqualTo("QualifyLead");
    }

    @Test
    void anOpportunityIsWonWithItsClosing(World world) {
        var deal = deal(world);
        var answer = Api.of(world, Who.SALESPERSON).post("WinOpportunity", """
                {"OpportunityClose":{"@odata.type":"Microsoft.Dynamics.CRM.opportunityclose","subject":"Won","actualrevenue":100,
                 "opportunityid@odata.bind":"/opportunities(%s)"},"Status":3}
                """.formatted(deal.id()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(world.row(deal).get(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.WON.number());
    }

    @Test
    void anOpportunityIsLostInTheOlderForm(World world) {
        var deal = deal(world);
        var answer = Api.of(world, Who.SALESPERSON).post("LoseOpportunity", """
                {"OpportunityClose":{"subject":"Lost","opportunityid":{"opportunityid":"%s","@odata.type":"Microsoft.Dynamics.CRM.opportunity"}},"Status":4}
                """.formatted(deal.id()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(world.row(deal).get(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.LOST.number());
    }

    @Test
    void operationsAreCalledByTheirVerbAndFullNameOnly(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var lead = a(world, "Lee").id();

        assertThat(api.post("leads(%s)/QualifyLead".formatted(lead), QUALIFY).status()).isEqualTo(400);
        assertThat(api.post("QualifyLead", QUALIFY).status()).isEqualTo(404);
        assertThat(api.get("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(lead)).status()).isEqualTo(404);
        var wrongVerb = api.get("WinOpportunity");
        assertThat(wrongVerb.status()).isEqualTo(404);
        assertThat(wrongVerb.message()).contains("No HTTP resource was found that matches the request URI");
        assertThat(api.post("WhoAmI", "{}").status()).isEqualTo(404);
        assertThat(api.patch("WinOpportunity", "{}").status()).isEqualTo(404);
        assertThat(api.post("leads(%s)/Microsoft.Dynamics.CRM.Nothing".formatted(lead), "{}").status()).isEqualTo(404);
        assertThat(api.post("Nothing", "{}").status()).isEqualTo(404);
        assertThat(api.post("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(Ids.next()), QUALIFY).status()).isEqualTo(404);
    }

    @Test
    void parametersAreHeldToWhatIsDeclared(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var address = "leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(a(world, "Lee").id());

        assertThat(api.post(address, "{}").message()).contains("CreateAccount");
        assertThat(api.post(address, QUALIFY.replace("true", "1")).status()).isEqualTo(400);
        assertThat(api.post(address, QUALIFY.replace("}", ",\"Wish\":1}")).message()).contains("Wish");
        assertThat(api.post(address, QUALIFY.replace("}", ",\"OpportunityCurrencyId\":{\"accountid\":\"x\"}}")).status()).isEqualTo(400);
        assertThat(api.post("WinOpportunity", "{\"OpportunityClose\":{\"nonsense\":1},\"Status\":3}").status()).isEqualTo(400);
        assertThat(api.post("WinOpportunity", "[]").status()).isEqualTo(400);
        assertThat(api.post("WinOpportunity", "{").status()).isEqualTo(400);
    }

    @Test
    void aRecordIsSharedAndUnshared(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Shared"));
        var other = "{\"systemuserid\":\"%s\",\"@odata.type\":\"Microsoft.Dynamics.CRM.systemuser\"}".formatted(world.user(Who.OTHER_SALESPERSON));
        var target = "{\"accountid\":\"%s\",\"@odata.type\":\"Microsoft.Dynamics.CRM.account\"}".formatted(account.id());
        var grant = "{\"Target\":%s,\"PrincipalAccess\":{\"AccessMask\":\"%s\",\"Principal\":%s}}";

        assertThat(rights(api, world, account)).doesNotContain("DeleteAccess");
        assertThat(api.post("GrantAccess", grant.formatted(target, "DeleteAccess", other)).status()).isEqualTo(204);
        assertThat(api.post("GrantAccess", grant.formatted(target, "ReadAccess, AssignAccess", other)).status()).isEqualTo(204);
        assertThat(rights(api, world, account)).contains("DeleteAccess", "AssignAccess");
        assertThat(api.post("ModifyAccess", grant.formatted(target, "ReadAccess, DeleteAccess", other)).status()).isEqualTo(204);
        assertThat(rights(api, world, account)).contains("DeleteAccess").doesNotContain("AssignAccess");
        assertThat(api.post("RevokeAccess", "{\"Target\":%s,\"Revokee\":%s}".formatted(target, other)).status()).isEqualTo(204);
        assertThat(Api.of(world, Who.OTHER_SALESPERSON).delete("accounts(%s)".formatted(account.id())).error()).isEqualTo("0x80048306");
    }

    private static String rights(Api api, World world, Ref account) {
        return api.get("systemusers(%s)/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'accounts(%s)'}"
                .formatted(world.user(Who.OTHER_SALESPERSON), account.id())).json().path("AccessRights").asString();
    }

    @Test
    void manyRecordsAreMadeInOneCall(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var answer = api.post("accounts/Microsoft.Dynamics.CRM.CreateMultiple",
                "{\"Targets\":[{\"@odata.type\":\"Microsoft.Dynamics.CRM.account\",\"name\":\"One\"},{\"name\":\"Two\"}]}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var ids = answer.json().path("Ids");
        assertThat(ids.size()).isEqualTo(2);
        assertThat(api.post("accounts/Microsoft.Dynamics.CRM.UpdateMultiple", "{\"Targets\":[{\"accountid\":\"%s\",\"fax\":\"9\"}]}"
                .formatted(ids.get(0).asString())).status()).isEqualTo(204);
        assertThat(world.row(Ref.of("account", ids.get(0).asString())).get(Account.FAX)).isEqualTo("9");
    }

    private static Ref a(World world, String name) {
        return world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), name).set(Lead.TOPIC, "Interest"));
    }

    private static Ref deal(World world) {
        return world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Deal")
                .set(Opportunity.CUSTOMER, world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord"))));
    }
}
