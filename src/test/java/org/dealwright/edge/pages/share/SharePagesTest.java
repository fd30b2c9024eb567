package org.dealwright.edge.pages.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.quote.Quote;

/** A salesperson shares what is hers, and takes away what hangs on it. */
@WithWorld
class SharePagesTest {
    private static final int READ_AND_WRITE = 3;

    @Test
    void aShareIsGivenChangedAndEndedInOneDialog(World world) {
        var quote = world.has(Values.of(Quote.TYPE).set(Quote.NAME, "Tents"));
        var seller = world.browser(Who.SALESPERSON);
        var page = "/quotes/" + quote.id();
        var other = "systemuser/" + world.user(Who.OTHER_SALESPERSON);
        assertThat(seller.get(page).body()).contains("verb/share");

        seller.post(page + "/verb/share", page + "/verb/share", Map.of("principal", other, "rights.new", "1"));
        assertThat(seller.get(page + "/verb/share").body()).contains("Omar Yılmaz", "End sharing with Omar Yılmaz");
        assertThat(shares(world, quote)).containsExactly(new Reader.Share(world.ref(Who.OTHER_SALESPERSON), 1));

        seller.post(page + "/verb/share", page + "/verb/share", Map.of("shown", other, "rights." + other, "2"));
        assertThat(shares(world, quote)).containsExactly(new Reader.Share(world.ref(Who.OTHER_SALESPERSON), 2));

        seller.post(page + "/verb/share", page + "/verb/share", Map.of("shown", other));
        assertThat(shares(world, quote)).isEmpty();
    }

    @Test
    void whyASharingIsRefusedStandsInTheDialog(World world) {
        var quote = world.has(Values.of(Quote.TYPE).set(Quote.NAME, "Tents"));
        var page = "/quotes/" + quote.id();

        var answer = world.browser(Who.SALESPERSON).post(page + "/verb/share", page + "/verb/share",
                Map.of("principal", "systemuser/" + world.user(Who.SALESPERSON), "rights.new", Integer.toString(READ_AND_WRITE)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("callout--bad");
    }

    @Test
    void whoMayNotShareIsNotAsked(World world) {
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek"));

        assertThat(world.browser(Who.SALESPERSON).get("/competitors/" + rival.id() + "/verb/share").statusCode()).isEqualTo(403);
    }

    @Test
    void aCompetitorIsTakenAwayFromADealAndAContactFromItsCompany(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Berg").set(Contact.COMPANY, account));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account));
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek"));
        var seller = world.browser(Who.SALESPERSON);
        var page = "/opportunities/" + deal.id();
        var tab = page + "?tab=opportunitycompetitors_association";
        seller.post("/profile", page + "/link/opportunitycompetitors_association", Map.of("other", "competitor/" + rival.id()));
        assertThat(seller.get(tab).body()).contains("row-" + rival.id(), "Remove from here");

        seller.post(tab, page + "/unlink/opportunitycompetitors_association", Map.of("id", rival.id().toString()));
        seller.post("/profile", "/accounts/" + account.id() + "/unlink/contact_customer_accounts", Map.of("id", contact.id().toString()));

        assertThat(seller.get(tab).body()).doesNotContain("row-" + rival.id());
        assertThat(world.row(contact).get(Contact.COMPANY)).isNull();
        assertThat(world.row(rival).name()).isEqualTo("AlpinTek");
    }

    private static Iterable<Reader.Share> shares(World world, Ref quote) {
        return world.asSystem().read().shares(Quote.TYPE, quote.id());
    }
}
