package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

@WithWorld
class MemberWritesTest {
    @Test
    void oneValueIsPutAndEmptied(World world) {
        var account = an(world, "Fjord");
        var api = Api.of(world, Who.SALESPERSON);
        var address = "accounts(%s)/description".formatted(account.id());

        assertThat(api.put(address, "{\"value\":\"Far north\"}").status()).isEqualTo(204);
        assertThat(world.row(account).get(Account.DESCRIPTION)).isEqualTo("Far north");
        assertThat(api.delete(address).status()).isEqualTo(204);
        assertThat(world.row(account).get(Account.DESCRIPTION)).isNull();
        assertThat(api.put(address, "{\"value\":12}").status()).isEqualTo(400);
        assertThat(api.put(address, "{}").status()).isEqualTo(400);
        assertThat(api.put("accounts(%s)/nothing".formatted(account.id()), "{\"value\":12}").status()).isEqualTo(404);
        assertThat(api.put("accounts(%s)/_primarycontactid_value".formatted(account.id()), "{\"value\":null}").status()).isEqualTo(400);
    }

    @Test
    void aLookupIsPutAndDeletedAsAReference(World world) {
        var account = an(world, "Fjord");
        var contact = a(world, "Lee");
        var api = Api.of(world, Who.SALESPERSON);
        var address = "accounts(%s)/primarycontactid/$ref".formatted(account.id());

        assertThat(api.put(address, "{\"@odata.id\":\"%scontacts(%s)\"}".formatted(api.base(), contact.id())).status()).isEqualTo(204);
        assertThat(world.row(account).get(Account.PRIMARY_CONTACT)).isEqualTo(contact);
        assertThat(api.delete(address).status()).isEqualTo(204);
        assertThat(world.row(account).get(Account.PRIMARY_CONTACT)).isNull();
        assertThat(api.put(address, "{\"@odata.id\":\"accounts(%s)\"}".formatted(account.id())).status()).isEqualTo(400);
        assertThat(api.put(address, "{}").status()).isEqualTo(400);
        assertThat(api.post(address, "{}").status()).isEqualTo(405);
    }

    @Test
    void aReferenceOfOneBranchLeavesTheOther(World world) {
        var contact = a(world, "Lee");
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Deal").set(Opportunity.CUSTOMER, contact));
        var api = Api.of(world, Who.SALESPERSON);

        assertThat(api.delete("opportunities(%s)/customerid_account/$ref".formatted(deal.id())).status()).isEqualTo(204);
        assertThat(world.row(deal).get(Opportunity.CUSTOMER)).isEqualTo(contact);
    }

    @Test
    void childrenAreJoinedToTheirParentAndParted(World world) {
        var account = an(world, "Fjord");
        var contact = a(world, "Lee");
        var api = Api.of(world, Who.SALESPERSON);
        var children = "accounts(%s)/contact_customer_accounts".formatted(account.id());

        assertThat(api.post(children + "/$ref", "{\"@odata.id\":\"/contacts(%s)\"}".formatted(contact.id())).status()).isEqualTo(204);
        assertThat(parent(world, contact)).isEqualTo(account);
        assertThat(api.delete(children + "(%s)/$ref".formatted(contact.id())).status()).isEqualTo(204);
        assertThat(parent(world, contact)).isNull();
        assertThat(api.delete(children + "(%s)/$ref".formatted(contact.id())).status()).isEqualTo(404);
        assertThat(api.post(children + "/$ref", "{\"@odata.id\":\"/contacts(%s)\"}".formatted(Ids.next())).status()).isEqualTo(404);
        assertThat(api.post(children + "/$ref", "{\"@odata.id\":\"/accounts(%s)\"}".formatted(account.id())).status()).isEqualTo(400);
        var born = api.post(children, "{\"lastname\":\"Child\"}");
        assertThat(parent(world, Contact.TYPE.ref(born.id()))).isEqualTo(account);
    }

    @Test
    void recordsAreLinkedAndUnlinked(World world) {
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Deal").set(Opportunity.CUSTOMER, an(world, "Fjord")));
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.TYPE.primaryName(), "Rival"));
        var api = Api.of(world, Who.MANAGER);
        var rivals = "opportunities(%s)/opportunitycompetitors_association".formatted(deal.id());

        assertThat(api.post(rivals + "/$ref", "{\"@odata.id\":\"/competitors(%s)\"}".formatted(rival.id())).status()).isEqualTo(204);
        assertThat(linked(world, deal, rival)).isTrue();
        assertThat(api.delete(rivals + "/$ref?$id=" + api.base() + "competitors(%s)".formatted(rival.id())).status()).isEqualTo(204);
        assertThat(linked(world, deal, rival)).isFalse();
        assertThat(api.delete(rivals + "/$ref").status()).isEqualTo(400);
        assertThat(api.put(rivals + "/$ref", "{}").status()).isEqualTo(405);
    }

    private static boolean linked(World world, Ref deal, Ref rival) {
        var registry = world.bean(org.dealwright.core.schema.Registry.class);
        var link = registry.association(Opportunity.TYPE, "opportunitycompetitors_association").orElseThrow();
        return world.asSystem().read().first(Query.of(Opportunity.TYPE).where(Predicate.is(Opportunity.TYPE, deal.id()))
                .where(new Predicate.Linked(link, Competitor.TYPE, Predicate.is(Competitor.TYPE, rival.id())))).isPresent();
    }

    private static Ref parent(World world, Ref contact) {
        return world.row(contact).get(Contact.TYPE.common("parentcustomerid"));
    }

    private static Ref an(World world, String name) {
        return world.has(Values.of(Account.TYPE).set(Account.NAME, name));
    }

    private static Ref a(World world, String name) {
        return world.has(Values.of(Contact.TYPE).set(Contact.TYPE.common("lastname"), name));
    }
}
