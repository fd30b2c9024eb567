package org.dealwright.edge.pages.rivalry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.literature.LiteratureSend;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.rivalry.Scorecard;
import org.dealwright.sales.rivalry.ScorecardPoint;

/** A salesperson meets AlpinTek in a deal and has what helps one click away. */
@WithWorld
class RivalryPagesTest {
    @Test
    void theBattleCardSaysHowWeWinAndLeadsToTheScorecardAndToWhatIsSent(World world) {
        var rival = rival(world);
        var card = scorecard(world, rival);
        var item = brochureAgainst(world, rival);
        var deal = deal(world, rival, Opportunity.PROPOSE);
        var seller = world.browser(Who.SALESPERSON);

        assertThat(seller.get("/opportunities/" + deal.id()).body()).contains("/opportunities/" + deal.id() + "/battle");
        var panel = seller.get("/opportunities/" + deal.id() + "/battle", "HX-Request", "true").body();
        assertThat(panel).contains("AlpinTek", "Visor set included", "6 % cheaper on helmets", "/competitorscorecards/" + card.id() + "?tab=scorecards",
                "Front page", "/verb/sendliterature?chosen=" + item.id());
        var dialog = seller.get("/opportunities/" + deal.id() + "/verb/sendliterature?chosen=" + item.id()).body();
        assertThat(dialog).contains("kari@fjell.example", "Front page");
    }

    @Test
    void whatIsSentFromADealOpensForTheCustomerAndIsCounted(World world) {
        var rival = rival(world);
        var item = brochureAgainst(world, rival);
        var deal = deal(world, rival, Opportunity.PROPOSE);
        var page = "/opportunities/" + deal.id() + "/verb/sendliterature";

        var answer = world.browser(Who.SALESPERSON).post(page, page, Map.of("item", item.id().toString(), "address", "kari@fjell.example", "message", "Hello"));

        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/emails/");
        var send = world.asSystem().read().rows(Query.of(LiteratureSend.TYPE).where(Predicate.pointsAt(LiteratureSend.ITEM, item.id()))).getFirst();
        assertThat(send.get(LiteratureSend.ABOUT)).isEqualTo(deal);
        var customer = world.browser();
        var read = customer.get("/read/" + send.require(LiteratureSend.TOKEN));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(world.row(send.ref()).get(LiteratureSend.OPENS)).isEqualTo(1);
        assertThat(customer.get("/read/nobodyguessesthis").statusCode()).isEqualTo(410);
    }

    @Test
    void theRecordOfACompetitorStandsInATabOfItsPage(World world) {
        var rival = rival(world);
        var deal = deal(world, rival, Opportunity.PROPOSE);
        world.as(Who.SALESPERSON).run(LoseOpportunity.class, new LoseOpportunity.Input(Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, deal)
                .set(OpportunityClose.COMPETITOR, rival), Opportunity.OUT_SOLD));

        var tab = world.browser(Who.SALESPERSON).get("/competitors/" + rival.id() + "?tab=encounters").body();

        assertThat(tab).contains("Won and lost", "Out-sold", "0%", "Price gap");
    }

    @Test
    void aScorecardStandsSideBySideAndAloneForPrint(World world) {
        var rival = rival(world);
        var card = scorecard(world, rival);
        var seller = world.browser(Who.SALESPERSON);

        assertThat(seller.get("/competitors/" + rival.id() + "?tab=scorecards").body()).contains("Delivery", "We are ahead", "They are ahead", "7.7");
        assertThat(seller.get("/competitorscorecards/" + card.id() + "/print").body()).contains("data-print-now", "Delivery");
    }

    @Test
    void aSalespersonWritesDownWhatAnEventToldOfACompetitor(World world) {
        var rival = rival(world);
        var page = "/competitors/" + rival.id();
        var seller = world.browser(Who.SALESPERSON);

        seller.post("/profile", page + "/notes", Map.of("text", "At the fair they showed a visor of their own"));

        assertThat(seller.get(page).body()).contains("At the fair they showed a visor of their own", "<time");
    }

    private static Ref rival(World world) {
        return world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "AlpinTek").set(Competitor.HOW_WE_WIN, "Visor set included")
                .set(Competitor.TRAPS, "6 % cheaper on helmets"));
    }

    private static Ref scorecard(World world, Ref rival) {
        var card = world.has(Values.of(Scorecard.TYPE).set(Scorecard.NAME, "Helmets").set(Scorecard.COMPETITOR, rival));
        world.has(Values.of(ScorecardPoint.TYPE).set(ScorecardPoint.CRITERION, "Delivery").set(ScorecardPoint.SCORECARD, card)
                .set(ScorecardPoint.WEIGHT, 4).set(ScorecardPoint.OURS, 9).set(ScorecardPoint.THEIRS, 4));
        world.has(Values.of(ScorecardPoint.TYPE).set(ScorecardPoint.CRITERION, "Price").set(ScorecardPoint.SCORECARD, card)
                .set(ScorecardPoint.WEIGHT, 2).set(ScorecardPoint.OURS, 5).set(ScorecardPoint.THEIRS, 8));
        return card;
    }

    private static Ref brochureAgainst(World world, Ref rival) {
        var brochure = world.has(Values.of(SalesLiterature.TYPE).set(SalesLiterature.NAME, "Brochure").set(SalesLiterature.FOR_CUSTOMERS, true));
        world.as(Who.MANAGER).run(LinkRecords.class, new LinkRecords.Input(rival, "competitorsalesliterature_association", brochure, true));
        return world.has(Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.TITLE, "Front page").set(SalesLiteratureItem.LITERATURE, brochure)
                .set(SalesLiteratureItem.FILE_NAME, "front.html").set(SalesLiteratureItem.CONTENT, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
    }

    private static Ref deal(World world, Ref rival, int stage) {
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Fjell").set(Contact.EMAIL, "kari@fjell.example"));
        var deal = world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CONTACT, contact).set(Opportunity.STAGE, stage));
        world.as(Who.SALESPERSON).run(LinkRecords.class, new LinkRecords.Input(deal, "opportunitycompetitors_association", rival, true));
        return deal;
    }
}
