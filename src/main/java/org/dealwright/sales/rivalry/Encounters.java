package org.dealwright.sales.rivalry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.work.activity.ActivityState;

/**
 * How deals ended in which a competitor stood against us, newest first, at most a thousand.
 * Won is a deal that we won while it was linked. Lost is one whose closing names it, or names nobody while it was linked: one that went to somebody else
 * tells nothing about it.
 */
public record Encounters(List<Row> won, List<Row> lost) {
    private static final String LINK = "opportunitycompetitors_association";
    private static final int MOST = 1000;
    private static final int HUNDRED = 100;
    private static final Path OUR_PRICE = Path.over(OpportunityClose.OPPORTUNITY, Opportunity.TYPE, Opportunity.ESTIMATED_REVENUE);

    public Encounters {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
    }

    /** One question. */
    public static Encounters with(Ref competitor, Reader reader, Registry registry) {
        var closings = reader.rows(Query.of(OpportunityClose.TYPE).select(List.of(Path.of(OpportunityClose.OPPORTUNITY), Path.of(OpportunityClose.STATE),
                Path.of(OpportunityClose.REASON), Path.of(OpportunityClose.COMPETITOR_PRICE), OUR_PRICE,
                Path.of(OpportunityClose.TYPE.base(OpportunityClose.ACTUAL_REVENUE))))
                .where(Predicate.eq(OpportunityClose.TYPE.state(), ActivityState.COMPLETED.number())).where(against(competitor, registry))
                .sort(Sort.descending(OpportunityClose.COMMON.actualEnd())).limit(MOST));
        return new Encounters(ended(closings, Opportunity.State.WON), ended(closings, Opportunity.State.LOST));
    }

    private static Predicate against(Ref competitor, Registry registry) {
        var link = registry.association(Opportunity.TYPE, LINK).orElseThrow();
        var linked = new Parent(OpportunityClose.OPPORTUNITY, Opportunity.TYPE, new Linked(link, Competitor.TYPE,
                Predicate.is(Competitor.TYPE, competitor.id())));
        return Predicate.any(Predicate.pointsAt(OpportunityClose.COMPETITOR, competitor.id()),
                Predicate.all(new IsEmpty(Path.of(OpportunityClose.COMPETITOR)), linked),
                Predicate.all(Predicate.eq(OpportunityClose.STATE, Opportunity.State.WON.number()), linked));
    }

    private static List<Row> ended(List<Row> closings, Opportunity.State state) {
        return closings.stream().filter(row -> Integer.valueOf(state.number()).equals(row.get(OpportunityClose.STATE))).toList();
    }

    public int all() {
        return won.size() + lost.size();
    }

    /** Of a hundred deals so many were ours; null while there is none. */
    public @Nullable Integer rate() {
        return rate(won.size(), lost.size());
    }

    static @Nullable Integer rate(long won, long lost) {
        return won + lost == 0 ? null : Math.toIntExact((2 * HUNDRED * won + won + lost) / (2 * (won + lost)));
    }

    /** By how many percent we were dearer, on the average of those closings that know both prices; null where none does. */
    public static @Nullable BigDecimal gap(List<Row> closings) {
        var gaps = closings.stream().map(Encounters::gap).flatMap(Optional::stream).toList();
        return gaps.isEmpty() ? null : gaps.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(gaps.size()), 1, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> gap(Row closing) {
        var theirs = closing.get(OpportunityClose.COMPETITOR_PRICE);
        BigDecimal ours = closing.at(OUR_PRICE);
        return theirs == null || ours == null || theirs.signum() == 0 ? Optional.empty()
                : Optional.of(ours.subtract(theirs).multiply(BigDecimal.valueOf(HUNDRED)).divide(theirs, 2, RoundingMode.HALF_UP));
    }
}
