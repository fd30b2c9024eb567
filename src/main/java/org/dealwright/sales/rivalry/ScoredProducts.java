package org.dealwright.sales.rivalry;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.product.Product;

/** A product that is compared with a competitor's is one that the competitor sells against. */
@Component
final class ScoredProducts implements Rule {
    private static final String SELLS_AGAINST = "competitorproduct_association";

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Scorecard.TYPE);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(draft -> draft.changes(Scorecard.PRODUCT) && draft.value(Scorecard.PRODUCT) != null)
                .forEach(draft -> link(draft, records));
    }

    private static void link(Draft draft, Records records) {
        var competitor = Objects.requireNonNull(draft.value(Scorecard.COMPETITOR));
        var product = Objects.requireNonNull(draft.value(Scorecard.PRODUCT));
        var link = records.registry().association(Product.TYPE, SELLS_AGAINST).orElseThrow();
        var linked = records.unguarded(Query.of(Product.TYPE).select(Product.TYPE.id()).where(Predicate.is(Product.TYPE, product.id()))
                .where(new Predicate.Linked(link, Competitor.TYPE, Predicate.is(Competitor.TYPE, competitor.id()))));
        if (linked.isEmpty()) {
            records.link(records.get(Competitor.TYPE, competitor.id()), SELLS_AGAINST, product);
        }
    }
}
