package org.dealwright.sales.quote;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.OpportunityClose;

/** The offer ends without an order: lost, canceled, or replaced by a revision. */
@Component
public final class CloseQuote implements Action<CloseQuote.Input, CloseQuote.Outcome> {
    private final QuoteEnding ending;
    private final ReviseQuote revise;
    private final LoseOpportunity lose;

    CloseQuote(QuoteEnding ending, ReviseQuote revise, LoseOpportunity lose) {
        this.ending = ending;
        this.revise = revise;
        this.lose = lose;
    }

    /**
     * How it ended.
     *
     * @param closing of type {@link QuoteClose}; it must name its quote, all else has a default
     * @param status a status reason of state CLOSED, -1 for the default
     * @param revised whether a new draft takes its place
     * @param opportunityLost whether its opportunity is lost with it, which no other draft or active quote of it may stand against
     */
    public record Input(Values closing, int status, boolean revised, boolean opportunityLost) {
        public static Input of(Ref quote, int status) {
            return new Input(Values.of(QuoteClose.TYPE).set(QuoteClose.QUOTE, quote), status, false, false);
        }
    }

    /** @param revision the new draft, where one was asked for */
    public record Outcome(Ref quote, @Nullable Ref revision) {
    }

    @Override
    public Outcome perform(Input input, Records records) {
        var quote = QuoteEnding.quote(input.closing(), records);
        ending.end(quote, Quote.State.CLOSED, input.status(), input.closing(), records);
        var revision = input.revised() ? records.perform(revise, new ReviseQuote.Input(quote.id())) : null;
        var deal = quote.get(Quote.OPPORTUNITY);
        if (input.opportunityLost() && deal != null) {
            records.perform(lose, new LoseOpportunity.Input(Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, deal)
                    .set(OpportunityClose.COMMON.description(), input.closing().get(QuoteClose.COMMON.description())), -1));
        }
        return new Outcome(quote.ref(), revision);
    }

    /** The status reasons that one may close with, for who asks people. */
    public static List<Integer> reasons() {
        return Quote.TYPE.lifecycle().orElseThrow().reasons(Quote.State.CLOSED.number());
    }
}
