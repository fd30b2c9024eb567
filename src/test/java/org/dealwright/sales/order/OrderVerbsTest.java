package org.dealwright.sales.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.Shop;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.pricing.PricingCode;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;
import org.dealwright.sales.quote.WinQuote;

/** Quote-to-cash §3.4, §3.6: from the accepted quote to the fulfilled order. */
@WithWorld
class OrderVerbsTest {
    private static Ref order(Shop shop) {
        return shop.seller().run(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(shop.activeQuote().id()));
    }

    private static int status(World world, Ref order) {
        return world.row(order).require(Order.TYPE.status());
    }

    @Test
    void oneClickWinsTheQuoteAndMakesTheOrderAtItsPrices(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        var made = shop.seller().run(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(quote.id()));

        var order = world.row(made);
        assertThat(world.row(quote).require(Quote.TYPE.status())).isEqualTo(Quote.IS_WON);
        assertThat(order.get(Order.NUMBER)).startsWith("ORD-");
        assertThat(order.get(Order.QUOTE)).isEqualTo(quote);
        assertThat(order.get(Order.PRICES_LOCKED)).isTrue();
        assertThat(order.get(Order.ORIGIN)).isEqualTo(Order.MADE_BY_WINNING);
        assertThat(order.get(Order.DOCUMENT.totals().total())).isEqualByComparingTo("1000");
        assertThat(order.get(Order.DOCUMENT.billTo().address().composite())).isEqualTo("Storgata 1\nOslo");
        assertThat(shop.children(OrderLine.TYPE, OrderLine.ORDER, made)).singleElement().satisfies(line -> {
            assertThat(line.get(OrderLine.QUOTE_LINE)).isEqualTo(shop.children(QuoteLine.TYPE, QuoteLine.QUOTE, quote).getFirst().ref());
            assertThat(line.get(OrderLine.LINE.extended())).isEqualByComparingTo("1000");
            assertThat(line.get(OrderLine.SHIPMENT.copied())).isTrue();
            assertThat(line.get(OrderLine.PRICES_LOCKED)).isTrue();
        });
    }

    @Test
    void onlyAWonQuoteIsConverted(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();
        assertThat(shop.seller().attempting(ConvertQuoteToSalesOrder.class, ConvertQuoteToSalesOrder.Input.of(quote.id())))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
        shop.seller().run(WinQuote.class, WinQuote.Input.of(quote));

        shop.seller().run(ConvertQuoteToSalesOrder.class, ConvertQuoteToSalesOrder.Input.of(quote.id()));
        shop.seller().run(ConvertQuoteToSalesOrder.class, ConvertQuoteToSalesOrder.Input.of(quote.id()));

        assertThat(shop.children(Order.TYPE, Order.QUOTE, quote)).hasSize(2);
    }

    @Test
    void aDraftMakesNoOrder(World world) {
        var shop = new Shop(world);

        assertThat(shop.seller().attempting(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(shop.quote().id())))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void theDealIsWonWithItsOrderAndItsOtherQuotesAreCanceled(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        var draft = shop.quoteOf(deal);
        var active = shop.activeQuote(shop.quoteOf(deal));
        var accepted = shop.activeQuote(shop.quoteOf(deal));

        shop.seller().run(CreateOrderFromQuote.class, CreateOrderFromQuote.Input.of(accepted.id()).closingOpportunity(null));

        var won = world.row(deal);
        assertThat(won.require(Opportunity.TYPE.state())).isEqualTo(Opportunity.State.WON.number());
        assertThat(won.get(Opportunity.ACTUAL_REVENUE)).isEqualByComparingTo("1000");
        assertThat(world.row(draft).require(Quote.TYPE.status())).isEqualTo(Quote.CANCELED);
        assertThat(world.row(active).require(Quote.TYPE.status())).isEqualTo(Quote.CANCELED);
        assertThat(world.row(accepted).require(Quote.TYPE.status())).isEqualTo(Quote.IS_WON);
    }

    @Test
    void anOrderOfAnOpportunityIsPricedByTodaysList(World world) {
        var shop = new Shop(world);
        var deal = shop.opportunity();
        shop.lines(deal, 2);

        var order = world.row(shop.seller().run(GenerateSalesOrderFromOpportunity.class,
                new GenerateSalesOrderFromOpportunity.Input(deal.id())));

        assertThat(order.get(Order.PRICES_LOCKED)).isFalse();
        assertThat(order.get(Order.DOCUMENT.totals().total())).isEqualByComparingTo(world.row(deal).get(Opportunity.TOTALS.total()));
    }

    @Test
    void lockedPricesStayUntilCurrentOnesAreAskedFor(World world) {
        var shop = new Shop(world);
        var order = order(shop);
        var line = shop.children(OrderLine.TYPE, OrderLine.ORDER, order).getFirst();
        var item = shop.children(PriceListItem.TYPE, PriceListItem.PRODUCT, line.require(OrderLine.LINE.product())).getFirst();
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(item.id(), Values.of(PriceListItem.TYPE)
                .set(PriceListItem.AMOUNT, Shop.of("1200")), null));

        shop.changes(line.ref(), Values.of(OrderLine.TYPE).set(OrderLine.LINE.quantity(), Shop.of("2")));
        assertThat(world.row(order).get(Order.DOCUMENT.totals().total())).isEqualByComparingTo("2000");
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(line.id(), Values.of(OrderLine.TYPE)
                .set(OrderLine.LINE.priceOverridden(), true).set(OrderLine.LINE.unitPrice(), Shop.of("1")), null)))
                        .isRefusedWith(PricingCode.PRICES_LOCKED);
        assertThat(shop.seller().attempting(CreateRecord.class, Values.of(OrderLine.TYPE).set(OrderLine.ORDER, order)
                .set(OrderLine.LINE.writeIn(), "Fitting")
                .set(OrderLine.LINE.quantity(), Shop.of("1")))).isRefusedWith(PricingCode.PRICES_LOCKED);

        shop.seller().run(UnlockSalesOrderPricing.class, new UnlockSalesOrderPricing.Input(order.id()));
        assertThat(world.row(order).get(Order.DOCUMENT.totals().total())).isEqualByComparingTo("2400");
        assertThat(world.row(line.ref()).get(OrderLine.PRICES_LOCKED)).isFalse();
        shop.seller().run(LockSalesOrderPricing.class, new LockSalesOrderPricing.Input(order.id()));
        assertThat(world.row(order).get(Order.PRICES_LOCKED)).isTrue();
    }

    @Test
    void aFulfilledOrderHasItsDayAndItsClosing(World world) {
        var shop = new Shop(world);
        var order = order(shop);

        shop.seller().run(FulfillSalesOrder.class, FulfillSalesOrder.Input.of(order, Order.PARTIAL));

        assertThat(status(world, order)).isEqualTo(Order.PARTIAL);
        assertThat(world.row(order).get(Order.FULFILLED_ON)).isNotNull();
        assertThat(shop.children(OrderClose.TYPE, OrderClose.ORDER, order)).hasSize(1);
        assertThat(shop.seller().attempting(FulfillSalesOrder.class, FulfillSalesOrder.Input.of(order, -1)))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void aCanceledOrderIsNotReopened(World world) {
        var shop = new Shop(world);
        var order = order(shop);

        shop.seller().run(CancelSalesOrder.class, CancelSalesOrder.Input.of(order));

        assertThat(status(world, order)).isEqualTo(Order.NO_MONEY);
        assertThat(shop.seller().attempting(FulfillSalesOrder.class, FulfillSalesOrder.Input.of(order, -1)))
                .isRefusedWith(ActionError.MOVE_ILLEGAL);
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(order.id(),
                Values.of(Order.TYPE).set(Order.TYPE.state(), Order.State.ACTIVE.number()), null))).isRefusedWith(ActionError.MOVE_ILLEGAL);
    }

    @Test
    void statesThatNeedAClosingAreNotWritten(World world) {
        var shop = new Shop(world);
        var order = order(shop);

        for (var state : new Order.State[] {Order.State.FULFILLED, Order.State.CANCELED, Order.State.INVOICED}) {
            assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(order.id(),
                    Values.of(Order.TYPE).set(Order.TYPE.state(), state.number()), null))).isRefusedWith(ActionError.ACTION_REQUIRED);
        }
        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(order.id(),
                Values.of(Order.TYPE).set(Order.TYPE.state(), Order.State.SUBMITTED.number()), null)))
                        .isRefusedWith(OrderError.ORDER_PROCESSING_OFF);
    }

    @Test
    void theCurrencyOfAnOrderNeverChanges(World world) {
        var shop = new Shop(world);
        var order = order(shop);

        assertThat(shop.seller().attempting(UpdateRecord.class, new UpdateRecord.Input(order.id(),
                Values.of(Order.TYPE).set(Order.DOCUMENT.currency(), world.currency("NOK")), null)))
                        .isRefusedWith(OrderError.ORDER_CURRENCY_FIXED);
    }

    @Test
    void anOrderIsInTheCurrencyOfItsQuote(World world) {
        var shop = new Shop(world);
        var quote = shop.activeQuote();

        assertThat(shop.seller().attempting(CreateRecord.class, Values.of(Order.TYPE).set(Order.NAME, "In kroner").set(Order.QUOTE, quote)
                .set(Order.DOCUMENT.currency(), world.currency("NOK")))).isRefusedWith(OrderError.ORDER_OTHER_CURRENCY);
    }
}
