package org.dealwright.sales.quote;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.Quote.State;

/** All draft and active quotes of an opportunity are closed as canceled, because it has got its order. Answers them. */
@Component
public final class CancelLiveQuotes implements Action<CancelLiveQuotes.Input, List<Ref>> {
    private final QuoteEnding ending;

    CancelLiveQuotes(QuoteEnding ending) {
        this.ending = ending;
    }

    public record Input(UUID opportunity) {
    }

    /** The quotes that would be canceled, for who names them before. */
    public static Query concerned(UUID opportunity) {
        return LiveQuotes.query(opportunity);
    }

    @Override
    public List<Ref> perform(Input input, Records records) {
        var live = records.hold(Quote.TYPE, Predicate.all(Predicate.pointsAt(Quote.OPPORTUNITY, input.opportunity()),
                Predicate.in(Quote.TYPE.state(), LiveQuotes.STATES)));
        live.forEach(quote -> records.follow(quote, Values.of(Quote.TYPE).set(Quote.TYPE.state(), State.CLOSED.number())
                .set(Quote.TYPE.status(), Quote.CANCELED).set(Quote.CLOSED_ON, records.today())));
        records.createAll(live.stream().map(quote -> ending.closing(quote, Quote.CANCELED, Values.of(QuoteClose.TYPE), records)).toList());
        return live.stream().map(quote -> quote.ref()).toList();
    }
}
