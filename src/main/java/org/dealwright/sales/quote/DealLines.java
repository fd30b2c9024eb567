package org.dealwright.sales.quote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;

/** The lines of an opportunity, as far as the actor may see them, in their order. */
public final class DealLines {
    private DealLines() {
    }

    public static List<Row> of(UUID opportunity, Records records) {
        return records.read().rows(Query.of(OpportunityProduct.TYPE).withoutLabels()
                .where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, opportunity))
                .sort(Sort.ascending(OpportunityProduct.COLUMNS.number())));
    }

    /**
     * Puts them after the lines that a document has; done twice they are there twice.
     *
     * @param document held
     * @param number the column of the line type that orders lines
     * @throws Fault.Refused when document and opportunity are in different currencies
     */
    public static Ref add(UUID opportunity, Row document, RecordType line, Column<Ref> parent, Column<Integer> number, Records records) {
        var deal = records.read().get(Opportunity.TYPE, opportunity);
        if (!Objects.equals(deal.get(Opportunity.CURRENCY), document.get(document.type().currency()))) {
            throw new Fault.Refused(QuoteError.OPPORTUNITY_OTHER_CURRENCY, Opportunity.CURRENCY.name(),
                    Map.of("type", document.type().name(), "name", deal.name()));
        }
        var lines = Copy.lines(of(opportunity, records), line, parent, document.ref());
        lines.forEach(values -> values.remove(number));
        records.createAll(lines);
        return document.ref();
    }
}
