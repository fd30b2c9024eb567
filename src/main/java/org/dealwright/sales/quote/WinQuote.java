package org.dealwright.sales.quote;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** The customer accepts the offer: the quote is final, and an order can be made of it. Answers the quote. */
@Component
public final class WinQuote implements Action<WinQuote.Input, Ref> {
    private final QuoteEnding ending;

    WinQuote(QuoteEnding ending) {
        this.ending = ending;
    }

    /**
     * How it ended.
     *
     * @param closing of type {@link QuoteClose}; it must name its quote, all else has a default
     * @param status a status reason of state WON, -1 for the default
     */
    public record Input(Values closing, int status) {
        public static Input of(Ref quote) {
            return new Input(Values.of(QuoteClose.TYPE).set(QuoteClose.QUOTE, quote), -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var quote = QuoteEnding.quote(input.closing(), records);
        PricingErrors.mustNotRemain(quote, Quote.DOCUMENT, records);
        ending.end(quote, Quote.State.WON, input.status(), input.closing(), records);
        return quote.ref();
    }
}
