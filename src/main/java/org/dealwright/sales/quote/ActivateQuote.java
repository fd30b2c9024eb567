package org.dealwright.sales.quote;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The draft becomes the offer that holds: nobody edits it any more, and its prices stay. */
@Component
public final class ActivateQuote implements Action<ActivateQuote.Input, Ref> {
    /** @param status a status reason of state ACTIVE, -1 for the default */
    public record Input(UUID quote, int status) {
        public static Input of(UUID quote) {
            return new Input(quote, -1);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var quote = records.get(Quote.TYPE, input.quote());
        States.mustBe(quote, Quote.State.DRAFT);
        PricingErrors.mustNotRemain(quote, Quote.DOCUMENT, records);
        records.move(quote, Quote.State.ACTIVE.number(), input.status());
        return quote.ref();
    }
}
