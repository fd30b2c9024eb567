package org.dealwright.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.AccessError;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.OpportunityError;
import org.dealwright.work.activity.ActivityState;

/** Quote-to-cash §3.2, §3.3: the life of a quote, as a salesperson lives it. */
@WithWorld
class QuoteVerbsTest {
    private static int state(World world, Ref quote) {
        return world.row(quote).require(Quote.TYPE.state());
    }

    private static int status(World world, Ref quote) {
        return world.row(quote).require(Quote.TYPE.status());
    }

    private static Values state(Quote.State state, int status) {
        return Values.of(Quote.TYPE).set(Quote.TYPE.state(), state.number()).set(Quote.TYPE.status(), status);
    }

    @Test
    void aNewQuoteHasNumberRevisionAddressesAndItsCustomerTwice(World world) {
        var shop = new Shop(world);

        var quote = world.row(shop.quote());

        assertThat(quote.get(Quote.NUMBER)).matches("QUO-\\d{5,}-[A-Z0-9]{6}");
        assertThat(quote.get(Quote.REVISION)).isZero();
        assertThat(quote.get(Quote.ACCOUNT)).isEqualTo(quote.get(Quote.CUSTOMER));
        assertThat(quote.get(Quote.CONTACT)).isNull();
        assertThat(quote.get(Quote.DOCUMENT.billTo().address().composite())).isEqualTo("Storgata 1\nOslo");
        assertThat(quote.get(Quote.DOCUMENT.shipTo().address().city())).isEqualTo("Bergen");
    }

    @Test
    void aClientsOwnNumberIsKeptAndNeverChanges(World world) {
        var shop = new Shop(world);
        var number = "Q-" + UUID.randomUUID();
        var quote = shop.sells(shop.quoting().set(Quote.NUMBER, number));

        var attempt = shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(), Values.of(Quote.TYPE)
                .set(Quote.NUMBER, "other"), null));

        assertThat(world.row(quote).get(Quote.NUMBER)).isEqualTo(number);
        assertThat(attempt.fault()).isNotNull();
    }

    @Test
    void aQuoteOfAnOpportunityTakesCustomerTermsAndLines(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.lines(deal, 3);
        shop.changes(deal, Values.of(Opportunity.TYPE).set(Opportunity.TOTALS.freight(), Shop.of("50")));

        var made = shop.seller().run(GenerateQuoteFromOpportunity.class, new GenerateQuoteFromOpportunity.Input(deal.id()));

        var quote = world.row(made);
        var from = world.row(deal);
        assertThat(quote.get(Quote.NAME)).isEqualTo(from.get(Opportunity.TOPIC));
        assertThat(quote.get(Quote.OPPORTUNITY)).isEqualTo(deal);
        assertThat(quote.get(Quote.CUSTOMER)).isEqualTo(from.get(Opportunity.CUSTOMER));
        assertThat(quote.get(Quote.DOCUMENT.totals().total())).isEqualByComparingTo(from.get(Opportunity.TOTALS.total()));
        assertThat(quote.get(Quote.DOCUMENT.billTo().address().city())).isEqualTo("Oslo");
        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, made)).hasSize(3);
        shop.seller().run(GetQuoteProductsFromOpportunity.class, new GetQuoteProductsFromOpportunity.Input(made.id(), deal.id()));
        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, made)).hasSize(6);
    }

    @Test
    void anActiveQuoteIsNotEdited(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        var attempt = shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(), Values.of(Quote.TYPE)
                .set(Quote.NAME, "Other"), null));

        assertThat(status(world, quote)).isEqualTo(Quote.OFFERED);
        assertThat(attempt).isRefusedWith(ActionError.RECORD_READ_ONLY);
    }

    @Test
    void writingTheStateActivatesAndNothingElse(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();

        shop.changes(quote, state(Quote.State.ACTIVE, Quote.OPEN));

        assertThat(status(world, quote)).isEqualTo(Quote.OPEN);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(), state(Quote.State.WON, Quote.IS_WON),
                null)))
                .isRefusedWith(ActionError.ACTION_REQUIRED);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(), state(Quote.State.CLOSED, Quote.LOST),
                null)))
                .isRefusedWith(ActionError.ACTION_REQUIRED);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(quote.id(),
                state(Quote.State.DRAFT, Quote.IN_PROGRESS), null)))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void aLineWithoutAPriceStandsInTheWayOfAnOffer(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();
        shop.sells(Values.of(QuoteLine.TYPE).set(QuoteLine.QUOTE, quote).set(QuoteLine.LINE.product(), shop.product("Heat pump", "100")));

        var attempt = shop.seller().attempting(ActivateQuote.class, ActivateQuote.Input.of(quote.id()));

        assertThat(attempt).isRefusedWith(QuoteError.PRICING_ERRORS_REMAIN);
    }

    @Test
    void aRevisionHasTheNumberAndTheNextRevision(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        var revision = shop.seller().run(ReviseQuote.class, new ReviseQuote.Input(quote.id()));

        var old = world.row(quote);
        var draft = world.row(revision);
        assertThat(old.require(Quote.TYPE.status())).isEqualTo(Quote.REVISED);
        assertThat(old.get(Quote.CLOSED_ON)).isNotNull();
        assertThat(draft.get(Quote.NUMBER)).isEqualTo(old.get(Quote.NUMBER));
        assertThat(draft.get(Quote.REVISION)).isEqualTo(1);
        assertThat(draft.get(Quote.ORIGIN)).isEqualTo(Quote.MADE_AS_REVISION);
        assertThat(draft.require(Quote.TYPE.state())).isEqualTo(Quote.State.DRAFT.number());
        assertThat(draft.get(Quote.DOCUMENT.totals().total())).isEqualByComparingTo("1000");
        assertThat(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, revision)).singleElement()
                .satisfies(line -> assertThat(line.get(QuoteLine.ORIGIN)).isEqualTo(Quote.MADE_AS_REVISION));
    }

    @Test
    void onlyOneRevisionOfANumberIsLive(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        shop.seller().run(ReviseQuote.class, new ReviseQuote.Input(quote.id()));

        assertThat(shop.seller().attempting(ReviseQuote.class, new ReviseQuote.Input(quote.id())))
                .isRefusedWith(QuoteError.QUOTE_ALREADY_REVISED);
    }

    @Test
    void neitherADraftNorAWonQuoteIsRevised(World world) {
        var shop = new Shop(world);
        var draft = shop.quote();
        var won = shop.activeQuote();
        shop.seller().run(WinQuote.class, WinQuote.Input.of(won));

        assertThat(shop.seller().attempting(ReviseQuote.class, new ReviseQuote.Input(draft.id()))).isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(shop.seller().attempting(ReviseQuote.class, new ReviseQuote.Input(won.id()))).isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void aClosedQuoteLeavesItsClosing(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        shop.seller().run(CloseQuote.class, CloseQuote.Input.of(quote, Quote.LOST));

        assertThat(status(world, quote)).isEqualTo(Quote.LOST);
        assertThat(world.row(quote).get(Quote.CLOSED_ON)).isEqualTo(LocalDate.now(ZoneId.of("Europe/Oslo")));
        assertThat(shop.children(QuoteClose.TYPE, QuoteClose.QUOTE, quote)).singleElement().satisfies(closing -> {
            assertThat(closing.require(QuoteClose.TYPE.state())).isEqualTo(ActivityState.COMPLETED.number());
            assertThat(closing.get(QuoteClose.COMMON.subject())).startsWith("Quote closed (Lost) – QUO-");
            assertThat(closing.get(QuoteClose.NUMBER)).isEqualTo(world.row(quote).get(Quote.NUMBER));
        });
    }

    @Test
    void aDraftIsNeitherWonNorClosed(World world) {
        var shop = new Shop(world);
        var quote = shop.quote();

        assertThat(shop.seller().attempting(WinQuote.class, WinQuote.Input.of(quote))).isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(shop.seller().attempting(CloseQuote.class, CloseQuote.Input.of(quote, Quote.LOST)))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(shop.seller().attempting(WinQuote.class, new WinQuote.Input(Values.of(QuoteClose.TYPE), -1)))
                .isRefusedWith(QuoteError.QUOTE_TO_CLOSE_MISSING);
    }

    @Test
    void aReasonOfAnotherStateIsRefused(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        assertThat(shop.seller().attempting(CloseQuote.class, CloseQuote.Input.of(quote, Quote.IS_WON)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
    }

    @Test
    void aQuoteIsClosedAndRevisedAtOnce(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        var input = CloseQuote.Input.of(quote, Quote.REVISED);

        var outcome = shop.seller().run(CloseQuote.class, new CloseQuote.Input(input.closing(), Quote.REVISED, true, false));

        assertThat(outcome.revision()).isNotNull().satisfies(revision -> assertThat(state(world, revision))
                .isEqualTo(Quote.State.DRAFT.number()));
    }

    @Test
    void aWonQuoteIsFinal(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        shop.seller().run(WinQuote.class, WinQuote.Input.of(quote));

        assertThat(status(world, quote)).isEqualTo(Quote.IS_WON);
        assertThat(shop.seller().attempting(CloseQuote.class, CloseQuote.Input.of(quote, Quote.LOST)))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(shop.children(QuoteClose.TYPE, QuoteClose.QUOTE, quote)).hasSize(1);
    }

    @Test
    void theLastQuoteTakesItsOpportunityWithIt(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        var other = shop.quoteOf(deal);
        var quote = shop.activeQuote(shop.quoteOf(deal));
        var lost = new CloseQuote.Input(CloseQuote.Input.of(quote, Quote.LOST).closing(), Quote.LOST, false, true);

        assertThat(shop.seller().attempting(CloseQuote.class, lost)).isRefusedWith(QuoteError.OPPORTUNITY_HAS_LIVE_QUOTES);
        assertThat(state(world, quote)).isEqualTo(Quote.State.ACTIVE.number());
        shop.deletes(other);
        shop.seller().run(CloseQuote.class, lost);

        assertThat(world.row(deal).require(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.LOST.number());
        assertThat(shop.children(OpportunityClose.TYPE, OpportunityClose.OPPORTUNITY, deal)).hasSize(1);
    }

    @Test
    void pricesHoldFromADayToALaterOne(World world) {
        var shop = new Shop(world);

        var attempt = shop.seller().attempting(CreateRecord.class, shop.quoting().set(Quote.VALID_FROM, LocalDate.of(2026, 5, 2))
                .set(Quote.VALID_TO, LocalDate.of(2026, 5, 1)));

        assertThat(attempt).isRefusedWith(QuoteError.QUOTE_DATES_REVERSED).at("effectiveto");
    }

    @Test
    void aQuoteIsInTheCurrencyOfItsOpportunity(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();

        var attempt = shop.seller().attempting(CreateRecord.class, Values.of(Quote.TYPE).set(Quote.NAME, "In kroner")
                .set(Quote.OPPORTUNITY, deal)
                .set(Quote.DOCUMENT.currency(), world.currency("NOK")));

        assertThat(attempt).isRefusedWith(QuoteError.OPPORTUNITY_OTHER_CURRENCY);
    }

    @Test
    void theCurrencyOfADealStaysOnceThereIsAQuote(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.quoteOf(deal);

        var attempt = shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(deal.id(), Values.of(Opportunity.TYPE)
                .set(Opportunity.CURRENCY, world.currency("NOK")).set(Opportunity.PRICE_LIST, null), null));

        assertThat(attempt).isRefusedWith(OpportunityError.OPPORTUNITY_CURRENCY_LOCKED);
    }

    @Test
    void aSellerOfAnotherUnitSeesAQuoteAndLeavesItAlone(World world) {
        var quote = new Shop(world).quote();
        var other = world.as(Who.OTHER_SALESPERSON);

        assertThat(other.sees(quote).get(Quote.NAME)).isEqualTo("Heat pumps");
        assertThat(other.attempting(ActivateQuote.class, ActivateQuote.Input.of(quote.id()))).isRefusedWith(AccessError.ACCESS_DENIED);
    }
}
