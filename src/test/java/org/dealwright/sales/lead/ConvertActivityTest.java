package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.Email;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.PhoneCall;

/** What comes of an activity: lead-to-opportunity §6.9. */
@WithWorld
class ConvertActivityTest {
    @Test
    void anEmailOfSomebodyNewBecomesALead(World world) {
        var email = world.has(Values.of(Email.TYPE).set(Email.COMMON.subject(), "Heat pumps?").set(Email.SENDER, "Ann Lee <ann.lee@fjord.example>")
                .set(Email.COMMON.description(), "<p>We need <b>ten</b>.</p>"));
        var seller = world.browser(Who.SALESPERSON);
        var page = "/emails/" + email.id() + "/verb/tolead";
        assertThat(seller.get(page).body()).contains("value=\"Ann\"", "value=\"Lee\"", "value=\"ann.lee@fjord.example\"");

        var answer = seller.post(page, page, Map.of("firstname", "Ann", "lastname", "Lee", "companyname", "Fjord AS", "emailaddress1", "ann.lee@fjord.example",
                "completes", "true"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var row = world.row(email);
        var lead = world.row(row.require(Email.COMMON.regarding()));
        assertThat(answer.headers().firstValue("Location")).contains("/leads/" + lead.id());
        assertThat(lead.get(Lead.TOPIC)).isEqualTo("Heat pumps?");
        assertThat(lead.get(Lead.DESCRIPTION)).isEqualTo("We need ten.");
        assertThat(lead.get(Lead.NAME.full())).isEqualTo("Ann Lee");
        assertThat(row.get(Email.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
    }

    @Test
    void aCallOfAKnownCustomerBecomesADealAndStaysOpenWhereThatIsWished(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjord AS"));
        var call = world.has(Values.of(PhoneCall.TYPE).set(PhoneCall.COMMON.subject(), "Wants ten more").set(PhoneCall.COMMON.regarding(), account));

        var deal = world.as(Who.SALESPERSON).run(ConvertActivityToOpportunity.class, new ConvertActivityToOpportunity.Input(call, account, null, false));

        assertThat(world.row(deal).get(Opportunity.TOPIC)).isEqualTo("Wants ten more");
        assertThat(world.row(deal).get(Opportunity.CUSTOMER)).isEqualTo(account);
        assertThat(world.row(call).get(PhoneCall.COMMON.regarding())).isEqualTo(deal);
        assertThat(world.row(call).get(PhoneCall.TYPE.state())).isEqualTo(ActivityState.OPEN.number());
    }

    @Test
    void whatClosedADealBecomesNothing(World world) {
        assertThat(world.as(Who.SALESPERSON).attempting(ConvertActivityToOpportunity.class,
                new ConvertActivityToOpportunity.Input(OpportunityClose.TYPE.ref(UUID.randomUUID()), null, null, false)))
                .isRefusedWith(LeadError.ACTIVITY_NOT_CONVERTIBLE);
    }

    @Test
    void theNotesOfTheLeadAreShownOnTheDealAsTheLeads(World world) {
        var lead = world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee").set(Lead.COMPANY, "Fjord AS"));
        world.has(Values.of(Note.TYPE).set(Note.TITLE, "Met at the fair").set(Note.TEXT, "Met at the fair in Bergen").set(Note.ABOUT, lead));
        var created = world.as(Who.SALESPERSON).run(QualifyLead.class, QualifyLead.Input.of(lead.id())).created();

        var page = world.browser(Who.SALESPERSON).get("/opportunities/" + created.getLast().id()).body();

        assertThat(page).contains("Met at the fair in Bergen", " · Lee");
        assertThat(world.asSystem().read().rows(Query.of(Note.TYPE).where(Predicate.pointsAt(Note.ABOUT, lead.id())))).hasSize(1);
    }
}
