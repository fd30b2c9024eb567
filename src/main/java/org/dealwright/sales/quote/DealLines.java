package org.dealwright.sales.quote;

import java.util.List;
import java.util.UUID;

import org.dealwright.core.action.Records;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.OpportunityProduct;

/** The lines of an opportunity, as far as the actor may see them, in their order. */
public final class DealLines {
    private DealLines() {
    }

    public static List<Row> of(UUID opportunity, Records records) {
        return records.read().rows(Query.of(OpportunityProduct.TYPE).withoutLabels()
                .where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, opportunity)).sort(Sort.ascending(OpportunityProduct.COLUMNS.number())));
    }
}
