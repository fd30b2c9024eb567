package org.dealwright.sales.quote;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.sales.opportunity.Opportunity;

/** A draft that offers what the opportunity is about: its customer, terms and lines, priced by today's price list. Answers the quote. */
@Component
public final class GenerateQuoteFromOpportunity implements Action<GenerateQuoteFromOpportunity.Input, Ref> {
    public record Input(UUID opportunity) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var deal = records.read().get(Opportunity.TYPE, input.opportunity());
        var quote = records.create(Copy.of(deal, Quote.TYPE).set(Quote.OPPORTUNITY, deal.ref()));
        records.createAll(Copy.lines(DealLines.of(deal.id(), records), QuoteLine.TYPE, QuoteLine.QUOTE, quote));
        return quote;
    }
}
