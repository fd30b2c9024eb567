package org.dealwright.sales.order;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.Copy;
import org.dealwright.sales.quote.PricingErrors;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteClose;
import org.dealwright.sales.quote.QuoteLine;
import org.dealwright.sales.quote.States;
import org.dealwright.sales.quote.WinQuote;

/** What was offered and accepted becomes an order, at the prices of the quote, which are locked. Answers the order. */
@Component
public final class ConvertQuoteToSalesOrder implements Action<ConvertQuoteToSalesOrder.Input, Ref> {
    private final WinQuote win;

    ConvertQuoteToSalesOrder(WinQuote win) {
        this.win = win;
    }

    /** @param closing how an active quote is won on the way, of type {@link QuoteClose}; null where the quote must have been won before */
    public record Input(UUID quote, @Nullable Values closing) {
        public static Input of(UUID quote) {
            return new Input(quote, null);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var quote = records.get(Quote.TYPE, input.quote());
        if (input.closing() != null && quote.require(Quote.TYPE.state()) == Quote.State.ACTIVE.number()) {
            records.perform(win, new WinQuote.Input(input.closing().copy().set(QuoteClose.QUOTE, quote.ref()), -1));
        } else {
            States.mustBe(quote, Quote.State.WON);
        }
        PricingErrors.mustNotRemain(quote, Quote.DOCUMENT, records);
        var order = records.create(Copy.withAmounts(quote, Order.TYPE).set(Order.QUOTE, quote.ref()).set(Order.PRICES_LOCKED, true)
                .set(Order.ORIGIN, Order.MADE_BY_WINNING).set(Order.TYPE.owner(), quote.require(Quote.TYPE.owner())));
        records.createAll(lines(quote.id(), records).stream().map(line -> ordered(line, order)).toList());
        return order;
    }

    private static List<Row> lines(UUID quote, Records records) {
        return records.unguarded(Query.of(QuoteLine.TYPE).where(Predicate.pointsAt(QuoteLine.QUOTE, quote))
                .sort(Sort.ascending(QuoteLine.LINE.number())));
    }

    private static Values ordered(Row line, Ref order) {
        return Copy.withAmounts(line, OrderLine.TYPE).set(OrderLine.ORDER, order).set(OrderLine.QUOTE_LINE, line.ref())
                .set(OrderLine.SHIPMENT.copied(), true).set(OrderLine.PRICES_LOCKED, true)
                .set(OrderLine.ORDER_STATE, Order.State.ACTIVE.number());
    }
}
