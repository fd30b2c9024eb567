package org.dealwright.sales.rivalry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;

/** A scorecard with its points, the heaviest leading. Points that lack a score of either side count for nothing. */
public record Comparison(Row card, List<Row> points) {
    private static final int MOST_CARDS = 50;
    private static final int MOST_POINTS = 500;

    public Comparison {
        points = List.copyOf(points);
    }

    /** All of a competitor; two questions. */
    public static List<Comparison> with(Ref competitor, Reader reader) {
        var cards = reader.rows(Query.of(Scorecard.TYPE).where(Predicate.pointsAt(Scorecard.COMPETITOR, competitor.id()))
                .sort(Sort.ascending(Scorecard.NAME)).limit(MOST_CARDS));
        return of(cards, reader);
    }

    public static List<Comparison> of(List<Row> cards, Reader reader) {
        if (cards.isEmpty()) {
            return List.of();
        }
        Map<Ref, List<Row>> points = reader.rows(Query.of(ScorecardPoint.TYPE)
                .where(new Predicate.In(Path.of(ScorecardPoint.SCORECARD), cards.stream().map(Row::id).toList()))
                .sort(Sort.descending(ScorecardPoint.WEIGHT), Sort.ascending(ScorecardPoint.CRITERION)).limit(MOST_POINTS))
                .stream().collect(Collectors.groupingBy(point -> point.require(ScorecardPoint.SCORECARD)));
        return cards.stream().map(card -> new Comparison(card, points.getOrDefault(card.ref(), List.of()))).toList();
    }

    public static Verdict verdict(Row point) {
        return Verdict.of(score(point, ScorecardPoint.OURS), score(point, ScorecardPoint.THEIRS));
    }

    public Verdict verdict() {
        return Verdict.of(ours(), theirs());
    }

    /** The mean of our scores by weight, to one decimal; null while nothing is scored. */
    public @Nullable BigDecimal ours() {
        return mean(ScorecardPoint.OURS);
    }

    public @Nullable BigDecimal theirs() {
        return mean(ScorecardPoint.THEIRS);
    }

    private @Nullable BigDecimal mean(Column<Integer> column) {
        var scored = points.stream().filter(point -> verdict(point) != Verdict.UNKNOWN).toList();
        if (scored.isEmpty()) {
            return null;
        }
        var weights = scored.stream().mapToLong(Comparison::weight).sum();
        var sum = scored.stream().mapToLong(point -> (long) weight(point) * point.require(column)).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }

    private static int weight(Row point) {
        return Objects.requireNonNullElse(point.get(ScorecardPoint.WEIGHT), 1);
    }

    private static @Nullable BigDecimal score(Row point, Column<Integer> column) {
        var score = point.get(column);
        return score == null ? null : BigDecimal.valueOf(score);
    }
}
