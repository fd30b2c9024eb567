package org.dealwright.sales.order;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.quote.Quote;

/** An order is in the currency of its quote, and stays in it. */
@Component
@org.springframework.core.annotation.Order(50)
final class OrderCurrency implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Order.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var currency = Order.DOCUMENT.currency();
        if (!draft.isNew() && draft.changes(currency)) {
            throw new Fault.Refused(OrderError.ORDER_CURRENCY_FIXED, currency.name(), Map.of("type", draft.type().name()));
        }
        var quote = draft.value(Order.QUOTE);
        if (quote != null && draft.changes(Order.QUOTE)
                && !draft.values().names(Order.DOCUMENT.totals().total())) {
            var its = records.unguarded(Query.of(Quote.TYPE).select(Quote.DOCUMENT.currency()).where(Predicate.is(Quote.TYPE, quote.id())));
            its.stream().map(row -> row.require(Quote.DOCUMENT.currency())).filter(found -> !Objects.equals(found, draft.value(currency)))
                    .findFirst().ifPresent(found -> differ(draft, found));
        }
    }

    private static void differ(Draft draft, Ref found) {
        var currency = Order.DOCUMENT.currency();
        if (draft.value(currency) == null) {
            draft.set(currency, found);
        } else {
            throw new Fault.Refused(OrderError.ORDER_OTHER_CURRENCY, currency.name(), Map.of("type", draft.type().name()));
        }
    }
}
