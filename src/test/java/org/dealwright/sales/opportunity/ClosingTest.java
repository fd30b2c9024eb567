package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.party.Account;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** Won, lost and reopened: lead-to-opportunity §7.3 and §7.4. */
@WithWorld
class ClosingTest {
    private static final int WON = Opportunity.State.WON.number();
    private static final int LOST = Opportunity.State.LOST.number();
    private static final int OPEN = Opportunity.State.OPEN.number();

    @Test
    void aWonDealTellsWhenAndForHowMuch(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));

        var closing = world.as(Who.SALESPERSON).run(WinOpportunity.class, new WinOpportunity.Input(closing(deal)
                .set(OpportunityClose.ACTUAL_REVENUE, new BigDecimal("990.50"))
                .set(OpportunityClose.COMMON.actualEnd(), Instant.parse("2031-03-04T23:30:00Z")), -1));

        var row = world.row(deal);
        assertThat(List.of(row.require(Opportunity.TYPE.state()), row.require(Opportunity.TYPE.status())))
                .containsExactly(WON, Opportunity.IS_WON);
        assertThat(row.get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("990.50");
        assertThat(row.get(Opportunity.ACTUAL_CLOSE)).isEqualTo("2031-03-05");
        assertThat(row.get(Opportunity.FORECAST)).isEqualTo(Opportunity.FORECAST_WON);
        assertThat(world.row(closing).get(OpportunityClose.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
        assertThat(world.row(closing).get(OpportunityClose.COMMON.regarding())).isEqualTo(deal);
        assertThat(world.row(closing).get(OpportunityClose.COMMON.subject())).isEqualTo("Ten heat pumps");
    }

    @Test
    void aWonDealBringsWhatWasExpectedUnlessSomebodySaysOtherwise(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE).set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("1200")));

        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        assertThat(world.row(deal).get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("1200");
        assertThat(world.row(deal).get(Opportunity.ACTUAL_CLOSE)).isNotNull();
    }

    @Test
    void aLostDealTellsWhyAndToWhom(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        var rival = world.has(Values.of(Competitor.TYPE).set(Competitor.NAME, "Kaldvarme"));

        var closing = world.as(Who.SALESPERSON).run(LoseOpportunity.class,
                new LoseOpportunity.Input(closing(deal).set(OpportunityClose.COMPETITOR, rival), Opportunity.OUT_SOLD));

        var row = world.row(deal);
        assertThat(List.of(row.require(Opportunity.TYPE.state()), row.require(Opportunity.TYPE.status())))
                .containsExactly(LOST, Opportunity.OUT_SOLD);
        assertThat(row.get(Opportunity.FORECAST)).isEqualTo(Opportunity.FORECAST_LOST);
        assertThat(row.get(Opportunity.ACTUAL_REVENUE)).isNull();
        assertThat(world.row(closing).get(OpportunityClose.COMPETITOR)).isEqualTo(rival);
        assertThat(world.row(closing).get(OpportunityClose.REASON)).isEqualTo(Opportunity.OUT_SOLD);
    }

    @Test
    void aClosingStandsInTheStoryOfTheDeal(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));

        var closing = world.as(Who.SALESPERSON).run(LoseOpportunity.class, LoseOpportunity.Input.of(deal));

        var pointer = world.row(ActivityPointer.TYPE.ref(closing.id()));
        assertThat(pointer.get(ActivityPointer.COMMON.regarding())).isEqualTo(deal);
        assertThat(pointer.get(ActivityPointer.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
    }

    @Test
    void anyClosingThatIsMadeClosesTheDeal(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));

        world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(OpportunityClose.TYPE).set(OpportunityClose.COMMON.subject(), "Gone")
                .set(OpportunityClose.OPPORTUNITY, deal).set(OpportunityClose.REASON, Opportunity.CANCELED));

        assertThat(world.row(deal).get(Opportunity.TYPE.status())).isEqualTo(Opportunity.CANCELED);
    }

    @Test
    void aClosingNamesItsDealAndItsEnd(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(WinOpportunity.class, new WinOpportunity.Input(Values.of(OpportunityClose.TYPE), -1)))
                .isRefusedWith(OpportunityError.OPPORTUNITY_TO_CLOSE_MISSING).at("opportunityid");
        assertThat(seller.attempting(CreateRecord.class, closing(deal).set(OpportunityClose.COMMON.subject(), "Gone")))
                .isRefusedWith(SchemaError.VALUE_REQUIRED).at("opportunitystatecode");
        assertThat(world.row(deal).get(Opportunity.TYPE.state())).isEqualTo(OPEN);
    }

    @Test
    void aReasonBelongsToItsEnd(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(WinOpportunity.class, new WinOpportunity.Input(closing(deal), Opportunity.OUT_SOLD)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
        assertThat(seller.attempting(LoseOpportunity.class, new LoseOpportunity.Input(closing(deal), Opportunity.IS_WON)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
        assertThat(seller.attempting(LoseOpportunity.class, new LoseOpportunity.Input(closing(deal), Opportunity.IN_PROGRESS)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
    }

    @Test
    void nothingIsClosedTwice(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        assertThat(world.as(Who.SALESPERSON).attempting(LoseOpportunity.class, LoseOpportunity.Input.of(deal)))
                .isRefusedWith(OpportunityError.OPPORTUNITY_ALREADY_CLOSED);
    }

    @Test
    void whatWasWonIsToldInTheCurrencyOfTheDeal(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE).set(Opportunity.CURRENCY, world.currency("NOK")));
        var seller = world.as(Who.SALESPERSON);

        var other = closing(deal).set(OpportunityClose.TYPE.currency(), world.currency("EUR"))
                .set(OpportunityClose.ACTUAL_REVENUE, BigDecimal.TEN);
        assertThat(seller.attempting(WinOpportunity.class, new WinOpportunity.Input(other, -1)))
                .isRefusedWith(OpportunityError.CLOSE_CURRENCY_DIFFERS);
        var closing = seller.run(WinOpportunity.class, new WinOpportunity.Input(closing(deal)
                .set(OpportunityClose.ACTUAL_REVENUE, BigDecimal.TEN), -1));

        assertThat(world.row(closing).get(OpportunityClose.TYPE.currency())).isEqualTo(world.currency("NOK"));
    }

    @Test
    void aDealThatIsNotThereIsNotClosed(World world) {
        var attempt = world.as(Who.SALESPERSON).attempting(WinOpportunity.class,
                WinOpportunity.Input.of(Opportunity.TYPE.ref(UUID.randomUUID())));

        assertThat(attempt).isRefusedWith(StoreError.RECORD_MISSING);
    }

    @Test
    void aClosedDealIsReadOnly(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        assertThat(world.as(Who.SALESPERSON).attempting(UpdateRecord.class,
                patch(deal, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Eleven"))))
                .isRefusedWith(ActionError.RECORD_READ_ONLY);
    }

    @Test
    void aReopenedDealForgetsItsEndAndKeepsItsStory(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE).set(Opportunity.ESTIMATED_REVENUE, BigDecimal.TEN));
        var closing = world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        world.as(Who.SALESPERSON).run(ReopenOpportunity.class, ReopenOpportunity.Input.of(deal.id()));

        var row = world.row(deal);
        assertThat(List.of(row.require(Opportunity.TYPE.state()), row.require(Opportunity.TYPE.status())))
                .containsExactly(OPEN, Opportunity.IN_PROGRESS);
        assertThat(row.get(Opportunity.ACTUAL_REVENUE)).isNull();
        assertThat(row.get(Opportunity.ACTUAL_CLOSE)).isNull();
        assertThat(row.get(Opportunity.FORECAST)).isEqualTo(Opportunity.PIPELINE);
        assertThat(world.row(closing).get(OpportunityClose.TYPE.state())).isEqualTo(ActivityState.CANCELED.number());
        assertThat(world.row(ActivityPointer.TYPE.ref(closing.id())).get(ActivityPointer.TYPE.state()))
                .isEqualTo(ActivityState.CANCELED.number());
        var second = world.as(Who.SALESPERSON).run(LoseOpportunity.class, LoseOpportunity.Input.of(deal));
        assertThat(second).isNotEqualTo(closing);
    }

    @Test
    void anOpenDealIsNotReopened(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));

        assertThat(world.as(Who.SALESPERSON).attempting(ReopenOpportunity.class, ReopenOpportunity.Input.of(deal.id())))
                .isRefusedWith(OpportunityError.OPPORTUNITY_ALREADY_OPEN);
    }

    @Test
    void writingTheStateReopensButDoesNotClose(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        var seller = world.as(Who.SALESPERSON);

        var won = seller.attempting(UpdateRecord.class, patch(deal, Values.of(Opportunity.TYPE).set(Opportunity.TYPE.state(), WON)));
        var lost = seller.attempting(UpdateRecord.class, patch(deal, Values.of(Opportunity.TYPE)
                .set(Opportunity.TYPE.status(), Opportunity.OUT_SOLD)));
        assertThat(won).isRefusedWith(ActionError.ACTION_REQUIRED);
        assertThat(won.fault().arguments()).containsEntry("action", "WinOpportunity");
        assertThat(lost.fault().arguments()).containsEntry("action", "LoseOpportunity");
        var closing = seller.run(WinOpportunity.class, WinOpportunity.Input.of(deal));
        seller.run(UpdateRecord.class, patch(deal, Values.of(Opportunity.TYPE).set(Opportunity.TYPE.state(), OPEN)));

        assertThat(world.row(deal).get(Opportunity.TYPE.state())).isEqualTo(OPEN);
        assertThat(world.row(closing).get(OpportunityClose.TYPE.state())).isEqualTo(ActivityState.CANCELED.number());
    }

    @Test
    void aClosingIsCanceledByReopeningOnly(World world) {
        var deal = deal(world, Values.of(Opportunity.TYPE));
        var closing = world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));

        var attempt = world.as(Who.SALESPERSON).attempting(UpdateRecord.class, patch(closing,
                Values.of(OpportunityClose.TYPE).set(OpportunityClose.TYPE.state(), ActivityState.CANCELED.number())));

        assertThat(attempt).isRefusedWith(ActionError.ACTION_REQUIRED);
    }

    private static Values closing(Ref deal) {
        return Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, deal);
    }

    private static UpdateRecord.Input patch(Ref record, Values values) {
        return new UpdateRecord.Input(record.id(), values, null);
    }

    static Ref deal(World world, Values more) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Fjordheim AS"));
        return world.has(more.fill(Opportunity.TOPIC, "Ten heat pumps").fill(Opportunity.ACCOUNT, account));
    }
}
