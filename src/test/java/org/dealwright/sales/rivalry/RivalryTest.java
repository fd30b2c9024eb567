package org.dealwright.sales.rivalry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.opportunity.WinOpportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.product.Product;

/** Nordkamm meets competitors in its deals. */
@WithWorld
class RivalryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new RivalryDeclarations())).isEmpty();
    }

    @Test
    void aScorecardTellsWhoIsAheadInEachPointAndByWeightInAll(World world) {
        var card = card(world, rival(world, "AlpinTek"), null);
        point(world, card, "Price", 1, 4, 9);
        point(world, card, "Delivery", 4, 9, 5);
        point(world, card, "Warranty", 2, 7, 7);
        point(world, card, "Colours", 3, 5, null);

        var comparison = Comparison.of(List.of(world.row(card)), world.as(Who.SALESPERSON).read()).getFirst();

        assertThat(comparison.points()).extracting(Comparison::verdict).containsExactly(Verdict.OURS, Verdict.UNKNOWN, Verdict.EVEN, Verdict.THEIRS);
        assertThat(comparison.ours()).isEqualByComparingTo("7.7");
        assertThat(comparison.theirs()).isEqualByComparingTo("6.1");
        assertThat(comparison.verdict()).isEqualTo(Verdict.OURS);
    }

    @Test
    void aProductThatIsComparedIsLinkedWithTheCompetitorThatSellsAgainstIt(World world) {
        var rival = rival(world, "AlpinTek");
        var helmet = new Shop(world).draftProduct("Tatra helmet");
        world.as(Who.MANAGER).run(CreateRecord.class, Values.of(Scorecard.TYPE).set(Scorecard.NAME, "Helmets").set(Scorecard.COMPETITOR, rival)
                .set(Scorecard.PRODUCT, helmet));

        var link = world.bean(Registry.class).association(Product.TYPE, "competitorproduct_association").orElseThrow();
        var linked = world.as(Who.SALESPERSON).read().rows(Query.of(Product.TYPE)
                .where(new Predicate.Linked(link, Competitor.TYPE, Predicate.is(Competitor.TYPE, rival.id()))));
        assertThat(linked).extracting(row -> row.get(Product.NAME)).singleElement().asString().contains("Tatra helmet");
    }

    @Test
    void aSalespersonMayReadAScorecardAndNotChangeIt(World world) {
        var card = card(world, rival(world, "AlpinTek"), null);
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.sees(card).get(Scorecard.NAME)).isEqualTo("Side by side");
        assertThat(seller.attempting(UpdateRecord.class, new UpdateRecord.Input(card.id(), Values.of(Scorecard.TYPE).set(Scorecard.NAME, "Mine"), null))
                .fault()).isNotNull();
    }

    @Test
    void theRecordCountsWhatWasWonAgainstACompetitorAndWhatWentToIt(World world) {
        var alpin = rival(world, "AlpinTek");
        var yeti = rival(world, "Yeti Works");
        win(world, deal(world, "Won", 1, alpin));
        lose(world, deal(world, "Lost to it", 1, alpin), alpin, "100");
        lose(world, deal(world, "Lost to nobody by name", 1, alpin), null, null);
        lose(world, deal(world, "Lost to another one", 1, alpin), yeti, null);
        lose(world, deal(world, "Lost to it, not linked before", 1, null), alpin, "125");
        deal(world, "Still open", 1, alpin);

        var encounters = encounters(world, alpin);

        assertThat(encounters.won()).hasSize(1);
        assertThat(encounters.lost()).hasSize(3);
        assertThat(encounters.rate()).isEqualTo(25);
        assertThat(encounters(world, yeti).rate()).isZero();
    }

    @Test
    void thePriceGapIsTheMeanOfTheClosingsThatKnowTheirPrice(World world) {
        var alpin = rival(world, "AlpinTek");
        lose(world, deal(world, "Dearer", 1, alpin), alpin, "100");
        lose(world, deal(world, "Cheaper", 1, alpin), alpin, "160");
        lose(world, deal(world, "Nobody told", 1, alpin), alpin, null);

        assertThat(Encounters.gap(encounters(world, alpin).lost())).isEqualByComparingTo("-2.5");
    }

    @Test
    void dealsAreCountedOnceForEachProductInThem(World world) {
        var alpin = rival(world, "AlpinTek");
        var won = deal(world, "Won", 1, alpin);
        line(world, won, "Helmet");
        line(world, won, "Helmet");
        line(world, won, "Rope");
        win(world, won);
        var lost = deal(world, "Lost", 1, alpin);
        line(world, lost, "Helmet");
        lose(world, lost, alpin, null);

        assertThat(ByProduct.of(encounters(world, alpin), world.as(Who.SALESPERSON).read()))
                .containsExactly(new ByProduct("Helmet", 1, 1), new ByProduct("Rope", 1, 0));
    }

    @Test
    void theBattleCardStandsBesideADealInTheStagesThatItsCompetitorNames(World world) {
        var alpin = rival(world, "AlpinTek");
        world.as(Who.MANAGER).run(UpdateRecord.class, new UpdateRecord.Input(alpin.id(), Values.of(Competitor.TYPE)
                .set(Competitor.HOW_WE_WIN, "- Visor set included\n\n• Delivery on 1 September").set(Competitor.TRAPS, "6 % cheaper on helmets"), null));

        assertThat(cards(world, deal(world, "Qualify", Opportunity.QUALIFY, alpin))).isEmpty();
        var card = cards(world, deal(world, "Propose", Opportunity.PROPOSE, alpin)).getFirst();
        assertThat(card.howWeWin()).containsExactly("Visor set included", "Delivery on 1 September");
        assertThat(card.traps()).containsExactly("6 % cheaper on helmets");

        world.as(Who.MANAGER).run(UpdateRecord.class, new UpdateRecord.Input(alpin.id(), Values.of(Competitor.TYPE)
                .set(Competitor.BATTLE_STAGES, Set.of(Opportunity.QUALIFY)), null));
        assertThat(cards(world, deal(world, "Qualify too", Opportunity.QUALIFY, alpin))).hasSize(1);
        assertThat(cards(world, deal(world, "No longer", Opportunity.PROPOSE, alpin))).isEmpty();
    }

    @Test
    void aClosedDealHasNoBattleCard(World world) {
        var alpin = rival(world, "AlpinTek");
        var deal = deal(world, "Propose", Opportunity.PROPOSE, alpin);
        win(world, deal);

        assertThat(cards(world, deal)).isEmpty();
    }

    private static List<BattleCard> cards(World world, Ref deal) {
        return BattleCard.beside(world.row(deal), TODAY, world.as(Who.SALESPERSON).read(), world.bean(Registry.class));
    }

    private static Encounters encounters(World world, Ref rival) {
        return Encounters.with(rival, world.as(Who.SALESPERSON).read(), world.bean(Registry.class));
    }

    private static Ref rival(World world, String name) {
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Competitor.TYPE).set(Competitor.NAME, name));
    }

    private static Ref card(World world, Ref rival, @Nullable Ref product) {
        return world.has(Values.of(Scorecard.TYPE).set(Scorecard.NAME, "Side by side").set(Scorecard.COMPETITOR, rival).set(Scorecard.PRODUCT, product));
    }

    private static void point(World world, Ref card, String criterion, int weight, int ours, @Nullable Integer theirs) {
        world.has(Values.of(ScorecardPoint.TYPE).set(ScorecardPoint.CRITERION, criterion).set(ScorecardPoint.SCORECARD, card)
                .set(ScorecardPoint.WEIGHT, weight).set(ScorecardPoint.OURS, ours).set(ScorecardPoint.THEIRS, theirs));
    }

    private static Ref deal(World world, String topic, int stage, @Nullable Ref rival) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjell AS"));
        var seller = world.as(Who.SALESPERSON);
        var deal = seller.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, topic).set(Opportunity.ACCOUNT, account)
                .set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("120")).set(Opportunity.STAGE, stage));
        if (rival != null) {
            seller.run(LinkRecords.class, new LinkRecords.Input(deal, "opportunitycompetitors_association", rival, true));
        }
        return deal;
    }

    private static void line(World world, Ref deal, String what) {
        world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(OpportunityProduct.TYPE).set(OpportunityProduct.OPPORTUNITY, deal)
                .set(OpportunityProduct.COLUMNS.overridden(), true).set(OpportunityProduct.COLUMNS.writeIn(), what)
                .set(OpportunityProduct.COLUMNS.quantity(), BigDecimal.ONE).set(OpportunityProduct.COLUMNS.unitPrice(), BigDecimal.TEN));
    }

    private static void win(World world, Ref deal) {
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));
    }

    private static void lose(World world, Ref deal, @Nullable Ref to, @Nullable String theirPrice) {
        var closing = Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, deal).set(OpportunityClose.COMPETITOR, to)
                .set(OpportunityClose.COMPETITOR_PRICE, theirPrice == null ? null : new BigDecimal(theirPrice));
        world.as(Who.SALESPERSON).run(LoseOpportunity.class, new LoseOpportunity.Input(closing, Opportunity.OUT_SOLD));
    }
}
