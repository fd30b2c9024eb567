package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.dealwright.Attempt;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** New leads, and leads that are given up and taken up again: lead-to-opportunity §5.1, §6.2, §6.7 and §6.8. */
@WithWorld
class LeadRulesTest {
    @Test
    void aNewLeadTakesFromItsAccountAndContactWhatItDoesNotSay(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordheim AS"));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.first(), "Ann").set(Contact.NAME.last(), "Lee")
                .set(Contact.JOB_TITLE, "Buyer").set(Contact.PHONE, "1").set(Contact.MOBILE, "2")
                        .set(Contact.EMAIL, "ann@fjordheim.example"));

        var lead = world.row(world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps")
                .set(Lead.NAME.last(), "Lie").set(Lead.PHONE, "3").set(Lead.ACCOUNT, account).set(Lead.CONTACT, contact)));

        assertThat(lead.get(Lead.COMPANY)).isEqualTo("Fjordheim AS");
        assertThat(lead.get(Lead.NAME.full())).isEqualTo("Ann Lie");
        assertThat(List.of(lead.require(Lead.JOB_TITLE), lead.require(Lead.PHONE), lead.require(Lead.MOBILE), lead.require(Lead.EMAIL)))
                .containsExactly("Buyer", "3", "2", "ann@fjordheim.example");
    }

    @Test
    void laterOnALeadGoesItsOwnWay(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordheim AS"));
        var lead = lead(world);

        patch(world, lead, Values.of(Lead.TYPE).set(Lead.ACCOUNT, account));

        assertThat(world.row(lead).get(Lead.COMPANY)).isNull();
    }

    @Test
    void aLeadIsDisqualifiedWithAReason(World world) {
        var first = lead(world);
        var second = lead(world);

        world.as(Who.SALESPERSON).run(DisqualifyLead.class, DisqualifyLead.Input.of(first.id()));
        world.as(Who.SALESPERSON).run(DisqualifyLead.class, new DisqualifyLead.Input(second.id(), Lead.CANNOT_CONTACT));

        assertThat(world.row(first).get(Lead.TYPE.status())).isEqualTo(Lead.LOST);
        assertThat(world.row(second).get(Lead.TYPE.status())).isEqualTo(Lead.CANNOT_CONTACT);
        assertThat(world.row(second).get(Lead.TYPE.state())).isEqualTo(Lead.State.DISQUALIFIED.number());
    }

    @Test
    void aClosedLeadIsNotDisqualifiedAndAnOpenOneNotReactivated(World world) {
        var closed = lead(world);
        var open = lead(world);
        var seller = world.as(Who.SALESPERSON);
        seller.run(DisqualifyLead.class, DisqualifyLead.Input.of(closed.id()));

        assertThat(seller.attempting(DisqualifyLead.class, DisqualifyLead.Input.of(closed.id())))
                .isRefusedWith(LeadError.LEAD_ALREADY_CLOSED);
        assertThat(seller.attempting(ReactivateLead.class, ReactivateLead.Input.of(open.id()))).isRefusedWith(LeadError.LEAD_ALREADY_OPEN);
        assertThat(seller.attempting(DisqualifyLead.class, new DisqualifyLead.Input(open.id(), Lead.WAS_QUALIFIED)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
    }

    @Test
    void aLeadThatAnOpportunityCameOfIsNotDisqualified(World world) {
        var lead = lead(world);
        var seller = world.as(Who.SALESPERSON);
        seller.run(QualifyLead.class, QualifyLead.Input.of(lead.id()));
        seller.run(ReactivateLead.class, ReactivateLead.Input.of(lead.id()));

        assertThat(seller.attempting(DisqualifyLead.class, DisqualifyLead.Input.of(lead.id())))
                .isRefusedWith(LeadError.LEAD_HAS_OPPORTUNITY);
    }

    @Test
    void aReactivatedLeadIsNew(World world) {
        var lead = lead(world);
        world.as(Who.SALESPERSON).run(DisqualifyLead.class, DisqualifyLead.Input.of(lead.id()));

        world.as(Who.SALESPERSON).run(ReactivateLead.class, ReactivateLead.Input.of(lead.id()));

        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.OPEN.number());
        assertThat(world.row(lead).get(Lead.TYPE.status())).isEqualTo(Lead.NEW);
    }

    @Test
    void writingTheStateDisqualifiesAndReactivatesButDoesNotQualify(World world) {
        var lead = lead(world);

        var qualified = attempt(world, lead, Values.of(Lead.TYPE).set(Lead.TYPE.state(), Lead.State.QUALIFIED.number()));
        assertThat(qualified).isRefusedWith(ActionError.ACTION_REQUIRED);
        assertThat(qualified.fault().arguments()).containsEntry("action", "QualifyLead");
        patch(world, lead, Values.of(Lead.TYPE).set(Lead.TYPE.state(), Lead.State.DISQUALIFIED.number())
                .set(Lead.TYPE.status(), Lead.CANCELED));
        assertThat(world.row(lead).get(Lead.TYPE.status())).isEqualTo(Lead.CANCELED);
        patch(world, lead, Values.of(Lead.TYPE).set(Lead.TYPE.state(), Lead.State.OPEN.number()).set(Lead.TYPE.status(), Lead.CONTACTED));
        assertThat(world.row(lead).get(Lead.TYPE.status())).isEqualTo(Lead.CONTACTED);
    }

    private static Ref lead(World world) {
        return world.has(Values.of(Lead.TYPE).set(Lead.TOPIC, "Pumps").set(Lead.NAME.last(), "Lee"));
    }

    private static void patch(World world, Ref lead, Values values) {
        world.as(Who.SALESPERSON).run(UpdateRecord.class, new UpdateRecord.Input(lead.id(), values, null));
    }

    private static Attempt attempt(World world, Ref lead, Values values) {
        return world.as(Who.SALESPERSON).attempting(UpdateRecord.class, new UpdateRecord.Input(lead.id(), values, null));
    }
}
