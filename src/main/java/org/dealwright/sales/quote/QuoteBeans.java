package org.dealwright.sales.quote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.company.Organization;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.pricing.PricedType;
import org.dealwright.sales.quote.Quote.State;

/** What the shared rules know of quotes, and the verbs behind their states. */
@Configuration(proxyBeanMethods = false)
class QuoteBeans {
    @Bean
    static PricedType pricedQuote() {
        return PricedType.of(Quote.TYPE, Quote.DOCUMENT.totals(), Quote.DOCUMENT.priceList(), QuoteError.QUOTE_CURRENCY_FIXED,
                QuoteLine.TYPE, QuoteLine.QUOTE, QuoteLine.LINE)
                .mirroring(QuoteLine.QUOTE_STATE, Quote.TYPE.state()).mirroring(QuoteLine.ORIGIN, Quote.ORIGIN);
    }

    @Bean
    static TradeDocument tradedQuote() {
        return new TradeDocument(Quote.TYPE, Quote.NAME, Quote.NUMBER,
                new TradeDocument.Series("quotenumber", Organization.QUOTE_PREFIX, Organization.QUOTE_START),
                Quote.CUSTOMER, Quote.ACCOUNT, Quote.CONTACT, Quote.OPPORTUNITY, Quote.DOCUMENT);
    }

    @Bean
    Transition quoteActivated(ActivateQuote activate) {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Quote.TYPE) && from == State.DRAFT.number() && to == State.ACTIVE.number();
            }

            @Override
            public void move(Row row, int reason, Records records) {
                records.perform(activate, new ActivateQuote.Input(row.id(), reason));
            }
        };
    }

    @Bean
    Transition quoteWonByVerb() {
        return Transition.onlyBy("WinQuote", Quote.TYPE, State.WON.number());
    }

    @Bean
    Transition quoteClosedByVerb() {
        return Transition.onlyBy("CloseQuote", Quote.TYPE, State.CLOSED.number());
    }
}
