package org.dealwright.edge.pages.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Summary;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.Place;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityPointer;

/** What the board reads: sums of all lanes in one question, the cards of one lane, the next activities of all cards in one question. */
final class Deals {
    static final int LANE = 25;
    private static final int MANY = 1000, PERCENT = 100;
    private static final List<Integer> OPEN = List.of(0, 3);
    private final Visit visit;
    private final Predicate where;

    Deals(Visit visit, Predicate where) {
        this.visit = visit;
        this.where = where.and(Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.OPEN.number()));
    }

    /** Sums in base currency; weighted by each deal's own probability. */
    record Sums(long count, BigDecimal sum, BigDecimal weighted) {
        static final Sums NONE = new Sums(0, BigDecimal.ZERO, BigDecimal.ZERO);

        Sums plus(long more, BigDecimal amount, int probability) {
            var part = amount.multiply(BigDecimal.valueOf(probability)).movePointLeft(2);
            return new Sums(count + more, sum.add(amount), weighted.add(part));
        }

        int share(BigDecimal whole) {
            return whole.signum() <= 0 ? 0 : sum.multiply(BigDecimal.valueOf(PERCENT)).divide(whole, 0, RoundingMode.HALF_UP).intValue();
        }
    }

    /** By stage; deals without one stand in the first. */
    Map<Integer, Sums> sums() {
        var rows = visit.reader().sums(new Summary(Opportunity.TYPE, where,
                List.of(new Summary.Group(Path.of(Opportunity.STAGE), Summary.Bucket.NONE), new Summary.Group(Path.of(Opportunity.PROBABILITY), Summary.Bucket.NONE)),
                List.of(new Summary.Measure(Summary.Function.COUNT, Path.of(Opportunity.TYPE.id())),
                        new Summary.Measure(Summary.Function.SUM, Path.of(Opportunity.TYPE.base(Opportunity.ESTIMATED_REVENUE))))));
        var sums = new HashMap<Integer, Sums>();
        for (var row : rows) {
            var stage = Objects.requireNonNullElse((Integer) row.getFirst(), Opportunity.QUALIFY);
            sums.put(stage, sums.getOrDefault(stage, Sums.NONE).plus(row.get(2) instanceof Number count ? count.longValue() : 0,
                    row.get(3) instanceof BigDecimal amount ? amount : BigDecimal.ZERO, Objects.requireNonNullElse((Integer) row.get(1), 0)));
        }
        return sums;
    }

    /** One more than a lane shows, so that it is known whether there are more. */
    List<Row> cards(int stage, @Nullable String after) {
        return visit.reader().rows(query(stage, after));
    }

    Query query(int stage, @Nullable String after) {
        var sorts = List.of(Sort.ascending(Opportunity.ESTIMATED_CLOSE));
        return columns().where(where).where(stage == Opportunity.QUALIFY
                ? Predicate.any(Predicate.eq(Opportunity.STAGE, stage), new Predicate.IsEmpty(Path.of(Opportunity.STAGE)))
                : Predicate.eq(Opportunity.STAGE, stage)).sort(sorts).limit(LANE + 1).after(Place.read(sorts, after));
    }

    private static Query columns() {
        return Query.of(Opportunity.TYPE).select(Opportunity.TOPIC, Opportunity.CUSTOMER, Opportunity.ESTIMATED_REVENUE, Opportunity.CURRENCY,
                Opportunity.ESTIMATED_CLOSE, Opportunity.STAGE, Opportunity.TYPE.owner());
    }

    Row card(UUID id) {
        return visit.reader().first(columns().where(Predicate.is(Opportunity.TYPE, id)))
                .orElseThrow(() -> Reader.missing(Opportunity.TYPE, id));
    }

    /** The soonest open activity of each deal that has one. */
    Map<UUID, Row> next(List<Row> deals) {
        var next = new HashMap<UUID, Row>();
        if (deals.isEmpty()) {
            return next;
        }
        var common = ActivityPointer.COMMON;
        var ids = new ArrayList<UUID>();
        deals.forEach(deal -> ids.add(deal.id()));
        visit.reader().rows(Query.of(ActivityPointer.TYPE).select(common.subject(), common.regarding(), common.due(), common.kind())
                .where(new Predicate.In(Path.of(common.regarding()), ids)).where(Predicate.in(ActivityPointer.TYPE.state(), OPEN))
                .where(new Predicate.Not(new Predicate.IsEmpty(Path.of(common.due()))))
                .sort(Sort.ascending(common.due())).limit(MANY).withoutLabels())
                .forEach(activity -> next.putIfAbsent(activity.require(common.regarding()).id(), activity));
        return next;
    }
}
