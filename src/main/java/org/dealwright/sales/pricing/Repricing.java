package org.dealwright.sales.pricing;

import java.util.List;
import java.util.Objects;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;

/** Prices all lines of a document anew: what changed is written in one statement, and the totals go into the draft of the header. */
final class Repricing {
    private final Paper paper;

    Repricing(Paper paper) {
        this.paper = paper;
    }

    /** @param refreshed whether the volume discounts of overridden prices are looked up anew too */
    void run(boolean refreshed, Records records) {
        var type = paper.type();
        var lines = records.hold(type.line(), Predicate.pointsAt(type.parent(), paper.header().id())).stream()
                .map(row -> new Draft(row, Values.of(type.line()))).toList();
        var wishes = lines.stream().map(line -> Wish.of(paper, line)).filter(Objects::nonNull).toList();
        var prices = new LinePrices(paper, Catalogue.of(wishes, records), refreshed);
        List<PricedLine> priced = lines.stream().map(line -> {
            paper.lendTo(line);
            return prices.price(line);
        }).toList();
        records.followAll(lines);
        paper.total(priced, paper.header().values());
    }
}
