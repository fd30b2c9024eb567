package org.dealwright.sales.quote;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;

/** The prices of a quote hold from a day to a later one. */
@Component
final class QuoteDates implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Quote.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var from = draft.value(Quote.VALID_FROM);
        var to = draft.value(Quote.VALID_TO);
        if (from != null && to != null && to.isBefore(from) && draft.changesAny(Quote.VALID_FROM, Quote.VALID_TO)) {
            throw new Fault.Invalid(QuoteError.QUOTE_DATES_REVERSED, Quote.VALID_TO.name(), Map.of("type", "quote"));
        }
    }
}
