package org.dealwright.sales.quote;

import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.mine;
import static org.dealwright.core.query.Sort.descending;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.sales.quote.Quote.State;

@Component
final class QuoteViews implements Views {
    @Override
    public List<ListView> views() {
        var mine = ListView.of(Quote.TYPE, "my", Quote.NUMBER, Quote.NAME, Quote.CUSTOMER, Quote.DOCUMENT.totals().total(), Quote.EXPIRES,
                Quote.TYPE.status(), Quote.TYPE.owner()).where(mine(Quote.TYPE.owner())).sort(descending(Quote.TYPE.modifiedOn()));
        return List.of(mine.without(Quote.TYPE.owner()).first(),
                mine.as("all", everything()),
                mine.as("draft", is(State.DRAFT)),
                mine.as("active", is(State.ACTIVE)),
                mine.as("won", is(State.WON)),
                mine.as("closed", is(State.CLOSED)),
                lines(), closings());
    }

    private static ListView lines() {
        var line = QuoteLine.LINE;
        return ListView.of(QuoteLine.TYPE, "all", QuoteLine.QUOTE, line.product(), line.writeIn(), line.unit(), line.quantity(),
                line.unitPrice(), line.extended()).sort(Sort.ascending(line.number())).first();
    }

    private static ListView closings() {
        return ListView.of(QuoteClose.TYPE, "all", QuoteClose.COMMON.subject(), QuoteClose.QUOTE, QuoteClose.REVISION,
                QuoteClose.COMMON.actualEnd(), QuoteClose.TYPE.owner()).sort(descending(QuoteClose.TYPE.createdOn())).first();
    }

    private static Predicate is(State state) {
        return eq(Quote.TYPE.state(), state.number());
    }
}
