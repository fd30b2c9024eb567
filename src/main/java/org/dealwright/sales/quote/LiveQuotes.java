package org.dealwright.sales.quote;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.ClosingGuard;
import org.dealwright.sales.opportunity.Opportunity;

/** An opportunity is not closed while the customer may still say yes to a quote of it. */
@Component
final class LiveQuotes implements ClosingGuard {
    static final List<Integer> STATES = Stream.of(Quote.State.values()).filter(Quote.State::isLive).map(Quote.State::number).toList();

    @Override
    public void check(Row opportunity, Opportunity.State to, Records records) {
        var live = records.unguarded(query(opportunity.id()));
        if (!live.isEmpty()) {
            throw new Fault.Refused(QuoteError.OPPORTUNITY_HAS_LIVE_QUOTES,
                    Map.of("count", live.size(), "names", live.stream().map(LiveQuotes::title).collect(Collectors.joining(", "))));
        }
    }

    /** Who has no live quote at all is not looked at alone. */
    @Override
    public void checkAll(Map<Row, Opportunity.State> opportunities, Records records) {
        var ids = opportunities.keySet().stream().map(Row::id).toList();
        var asked = Query.of(Quote.TYPE).select(Quote.OPPORTUNITY).where(new Predicate.In(Path.of(Quote.OPPORTUNITY), ids)).where(Predicate.in(Quote.TYPE.state(), STATES));
        var concerned = records.unguarded(asked).stream().map(quote -> quote.require(Quote.OPPORTUNITY).id()).collect(Collectors.toSet());
        opportunities.forEach((opportunity, to) -> {
            if (concerned.contains(opportunity.id())) {
                check(opportunity, to, records);
            }
        });
    }

    private static String title(Row quote) {
        return quote.require(Quote.NUMBER) + " " + quote.name();
    }

    /** Draft and active quotes of an opportunity, by their numbers. */
    static Query query(UUID opportunity) {
        return Query.of(Quote.TYPE).where(Predicate.pointsAt(Quote.OPPORTUNITY, opportunity))
                .where(Predicate.in(Quote.TYPE.state(), STATES))
                .sort(Sort.ascending(Quote.NUMBER));
    }
}
