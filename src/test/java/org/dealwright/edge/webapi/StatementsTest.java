package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.Api.Answer;
import org.dealwright.sales.lead.Lead;

/** How many statements a call may send to the database, that of the token among them. */
@WithWorld
class StatementsTest {
    private static final int LIST = 4;
    private static final int RECORD = 8;
    private static final int CREATE = 8;
    private static final int QUALIFY = 20;

    @Test
    void aListIsFewWhateverItShows(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        assertThat(sent(world, () -> api.get("leads?$select=fullname,subject&$filter=statecode eq 0&$orderby=createdon desc&$count=true&$top=50",
                "Prefer", "odata.include-annotations=\"*\""))).isLessThanOrEqualTo(LIST);
        assertThat(sent(world, () -> api.get("accounts?$select=name&$top=50&$expand=primarycontactid($select=fullname),"
                + "contact_customer_accounts($select=fullname;$top=3)"))).isLessThanOrEqualTo(LIST);
        assertThat(sent(world, () -> api.get("leads?fetchXml=<fetch top='50'><entity name='lead'><attribute name='fullname'/></entity></fetch>")))
                .isLessThanOrEqualTo(LIST);
    }

    @Test
    void aRecordIsOpenedCreatedAndChanged(World world) {
        var api = Api.of(world, Who.SALESPERSON);
        var made = new AtomicReference<Answer>();
        assertThat(sent(world, () -> keep(made, api.post("leads", "{\"lastname\":\"Few\",\"subject\":\"Statements\"}")))).isLessThanOrEqualTo(CREATE);
        var lead = "leads(" + made.get().id() + ")";
        assertThat(sent(world, () -> api.get(lead))).isLessThanOrEqualTo(RECORD);
        assertThat(sent(world, () -> api.patch(lead, "{\"subject\":\"Fewer\"}"))).isLessThanOrEqualTo(CREATE);
        assertThat(sent(world, () -> api.get("accounts(accountnumber='" + Ids.next() + "')"))).isLessThanOrEqualTo(RECORD);
    }

    @Test
    void aLeadIsQualified(World world) {
        qualifying(world).run();   // the mapping and the processes are kept in memory from here on

        assertThat(sent(world, qualifying(world))).isLessThanOrEqualTo(QUALIFY);
    }

    private static Runnable qualifying(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), "Few").set(Lead.NAME.first(), "A").set(Lead.COMPANY, "Few Ltd")
                .set(Lead.TOPIC, "Statements"));
        return () -> Api.of(world, Who.SALESPERSON).post("leads(%s)/Microsoft.Dynamics.CRM.QualifyLead".formatted(lead.id()),
                "{\"CreateAccount\":true,\"CreateContact\":true,\"CreateOpportunity\":true,\"Status\":3}");
    }

    /** Once what is kept in memory is there. */
    private static int sent(World world, Runnable call) {
        Api.of(world, Who.SALESPERSON).get("WhoAmI");
        var statements = world.statements(call);
        assertThat(statements).isNotEmpty();
        return statements.size();
    }

    private static void keep(AtomicReference<Answer> place, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        place.set(answer);
    }
}
