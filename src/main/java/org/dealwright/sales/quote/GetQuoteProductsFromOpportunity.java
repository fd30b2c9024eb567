package org.dealwright.sales.quote;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;

/** The lines of an opportunity, put after those that the draft has; pressed twice they are there twice. Answers the quote. */
@Component
public final class GetQuoteProductsFromOpportunity implements Action<GetQuoteProductsFromOpportunity.Input, Ref> {
    public record Input(UUID quote, UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return DealLines.add(input.opportunity(), records.get(Quote.TYPE, input.quote()), QuoteLine.TYPE, QuoteLine.QUOTE,
                QuoteLine.LINE.number(), records);
    }
}
