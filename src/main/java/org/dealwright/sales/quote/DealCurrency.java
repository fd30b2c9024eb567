package org.dealwright.sales.quote;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityError;

/** The currency of an opportunity stays once a quote, an order or an invoice was made of it. */
@Component
final class DealCurrency implements Rule {
    private final List<TradeDocument> documents;

    DealCurrency(List<TradeDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (!draft.isNew() && draft.changes(Opportunity.CURRENCY) && documents.stream()
                .anyMatch(document -> has(document, draft, records))) {
            throw new Fault.Refused(OpportunityError.OPPORTUNITY_CURRENCY_LOCKED, Opportunity.CURRENCY.name(),
                    Map.of("type", "opportunity"));
        }
    }

    private static boolean has(TradeDocument document, Draft deal, Records records) {
        return !records.unguarded(Query.of(document.type()).select(document.type().id())
                .where(Predicate.pointsAt(document.opportunity(), deal.id())).limit(1)).isEmpty();
    }
}
