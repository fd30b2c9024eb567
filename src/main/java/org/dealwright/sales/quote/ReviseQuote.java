package org.dealwright.sales.quote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.Quote.State;

/**
 * A new draft with the number of the old quote and the next revision, priced by today's price list; the old one is closed as revised.
 * Answers the draft.
 */
@Component
public final class ReviseQuote implements Action<ReviseQuote.Input, Ref> {
    public record Input(UUID quote) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var old = records.get(Quote.TYPE, input.quote());
        States.mustBe(old, State.ACTIVE, State.CLOSED);
        var revision = nextRevision(old, records);
        close(old, records);
        var draft = records.create(Copy.of(old, Quote.TYPE).set(Quote.REVISION, revision).set(Quote.ORIGIN, Quote.MADE_AS_REVISION)
                .set(Quote.TYPE.owner(), old.require(Quote.TYPE.owner())));
        records.createAll(Copy.lines(lines(old, records), QuoteLine.TYPE, QuoteLine.QUOTE, draft));
        return draft;
    }

    private static void close(Row old, Records records) {
        if (old.require(Quote.TYPE.state()) == State.ACTIVE.number()) {
            records.move(old, State.CLOSED.number(), Quote.REVISED, Values.of(Quote.TYPE).set(Quote.CLOSED_ON, records.today()));
        } else {
            records.update(old, Values.of(Quote.TYPE).set(Quote.TYPE.status(), Quote.REVISED));
        }
    }

    /** One revision of a number may be live at a time. */
    private static int nextRevision(Row old, Records records) {
        var all = records.unguarded(Query.of(Quote.TYPE).select(Quote.REVISION, Quote.TYPE.state())
                .where(Predicate.eq(Quote.NUMBER, old.require(Quote.NUMBER))));
        if (all.stream().anyMatch(other -> !other.id().equals(old.id()) && isLive(other))) {
            throw new Fault.Refused(QuoteError.QUOTE_ALREADY_REVISED, Map.of("number", old.require(Quote.NUMBER)));
        }
        return 1 + all.stream().map(other -> Objects.requireNonNullElse(other.get(Quote.REVISION), 0)).max(Integer::compare).orElse(0);
    }

    private static boolean isLive(Row quote) {
        return LiveQuotes.STATES.contains(quote.require(Quote.TYPE.state()));
    }

    private static List<Row> lines(Row old, Records records) {
        return records.unguarded(Query.of(QuoteLine.TYPE).where(Predicate.pointsAt(QuoteLine.QUOTE, old.id()))
                .sort(Sort.ascending(QuoteLine.LINE.number())));
    }
}
