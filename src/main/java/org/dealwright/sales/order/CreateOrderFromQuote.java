package org.dealwright.sales.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.WinOpportunity;
import org.dealwright.sales.quote.CancelLiveQuotes;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteClose;
import org.dealwright.sales.quote.States;

/** The customer says yes: an active quote is won, its order is made, and, if wanted, its opportunity is won with it. Answers the order. */
@Component
public final class CreateOrderFromQuote implements Action<CreateOrderFromQuote.Input, Ref> {
    private final ConvertQuoteToSalesOrder convert;
    private final CancelLiveQuotes cancelOthers;
    private final WinOpportunity winOpportunity;

    CreateOrderFromQuote(ConvertQuoteToSalesOrder convert, CancelLiveQuotes cancelOthers, WinOpportunity winOpportunity) {
        this.convert = convert;
        this.cancelOthers = cancelOthers;
        this.winOpportunity = winOpportunity;
    }

    /**
     * What is known of the yes.
     *
     * @param won when it was said; null means today
     * @param closeOpportunity whether the opportunity is won too; its other draft and active quotes are canceled then
     * @param revenue what the opportunity brought; null for the total of the quote
     */
    public record Input(UUID quote, @Nullable Instant won, @Nullable String description, boolean closeOpportunity,
            @Nullable BigDecimal revenue) {
        public static Input of(UUID quote) {
            return new Input(quote, null, null, false, null);
        }

        public Input closingOpportunity(@Nullable BigDecimal actualRevenue) {
            return new Input(quote, won, description, true, actualRevenue);
        }
    }

    @Override
    public Ref perform(Input input, Records records) {
        var quote = records.get(Quote.TYPE, input.quote());
        States.mustBe(quote, Quote.State.ACTIVE);
        var closing = Values.of(QuoteClose.TYPE).set(QuoteClose.COMMON.actualEnd(), input.won())
                .set(QuoteClose.COMMON.description(), input.description());
        var order = records.perform(convert, new ConvertQuoteToSalesOrder.Input(input.quote(), closing));
        var deal = quote.get(Quote.OPPORTUNITY);
        if (input.closeOpportunity() && deal != null) {
            closeOpportunity(records.get(Opportunity.TYPE, deal.id()), quote, input, records);
        }
        return order;
    }

    /** One that is closed already stays as it is. */
    private void closeOpportunity(Row deal, Row quote, Input input, Records records) {
        if (deal.require(Opportunity.TYPE.state()) == Opportunity.State.OPEN.number()) {
            records.perform(cancelOthers, new CancelLiveQuotes.Input(deal.id()));
            var revenue = input.revenue() == null ? quote.get(Quote.DOCUMENT.totals().total()) : input.revenue();
            records.perform(winOpportunity, new WinOpportunity.Input(Values.of(OpportunityClose.TYPE)
                    .set(OpportunityClose.OPPORTUNITY, deal.ref())
                    .set(OpportunityClose.ACTUAL_REVENUE, revenue).set(OpportunityClose.COMMON.actualEnd(), input.won())
                    .set(OpportunityClose.COMMON.description(), input.description()), -1));
        }
    }
}
