package org.dealwright.sales.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.quote.Quote.State;
import org.dealwright.work.activity.ActivityState;

/** Ends a quote: a closing in its story, the state, and the day. */
@Component
final class QuoteEnding {
    private final Texts texts;

    QuoteEnding(Texts texts) {
        this.texts = texts;
    }

    /** The quote that a closing names, held. */
    static Row quote(Values closing, Records records) {
        var named = closing.get(QuoteClose.QUOTE);
        var quote = named != null ? named : closing.get(QuoteClose.COMMON.regarding());
        if (quote == null || !quote.type().equals(Quote.TYPE.name())) {
            throw new Fault.Invalid(QuoteError.QUOTE_TO_CLOSE_MISSING, QuoteClose.QUOTE.name(), Map.of("type", QuoteClose.TYPE.name()));
        }
        return records.get(Quote.TYPE, quote.id());
    }

    /** @param status a status reason of the state, -1 for the default */
    void end(Row quote, State to, int status, Values closing, Records records) {
        States.mustBe(quote, State.ACTIVE);
        var day = day(closing, records);
        records.move(quote, to.number(), status, Values.of(Quote.TYPE).set(Quote.CLOSED_ON, day));
        var reason = status == -1 ? Quote.TYPE.lifecycle().orElseThrow().defaultReason(to.number()) : status;
        records.create(closing(quote, reason, closing, records));
    }

    static LocalDate day(Values closing, Records records) {
        return ended(closing, records).atZone(records.actor().zone()).toLocalDate();
    }

    private static Instant ended(Values closing, Records records) {
        return Objects.requireNonNullElse(closing.get(QuoteClose.COMMON.actualEnd()), records.now());
    }

    /** What the closing does not say follows from the quote. */
    Values closing(Row quote, int reason, Values given, Records records) {
        Ref ref = quote.ref();
        var values = given.copy().set(QuoteClose.QUOTE, ref).set(QuoteClose.COMMON.regarding(), ref)
                .set(QuoteClose.NUMBER, quote.get(Quote.NUMBER)).set(QuoteClose.REVISION, quote.get(Quote.REVISION))
                .set(QuoteClose.COMMON.actualEnd(), ended(given, records))
                .set(QuoteClose.TYPE.state(), ActivityState.COMPLETED.number()).set(QuoteClose.TYPE.status(), QuoteClose.IS_COMPLETED);
        var subject = given.get(QuoteClose.COMMON.subject());
        return subject != null && !subject.isBlank() ? values : values.set(QuoteClose.COMMON.subject(), subject(quote, reason, records));
    }

    private String subject(Row quote, int reason, Records records) {
        var words = texts.of(records.actor());
        return words.of(reason == Quote.IS_WON ? "closing.quote.won" : "closing.quote.closed",
                "number", Objects.requireNonNullElse(quote.get(Quote.NUMBER), ""), "reason", words.of("option.quote.statuscode." + reason));
    }
}
