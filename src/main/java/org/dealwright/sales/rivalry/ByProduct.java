package org.dealwright.sales.rivalry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.OpportunityProduct;

/**
 * Deals that one of our products was in, whatever its quantity.
 *
 * @param won deals against the competitor
 */
public record ByProduct(String product, int won, int lost) {
    private static final int MOST_LINES = 5000;

    /** Of a hundred deals so many were ours. */
    public @Nullable Integer rate() {
        return Encounters.rate(won, lost);
    }

    /** The products of most deals first; one question. */
    public static List<ByProduct> of(Encounters encounters, Reader reader) {
        var won = deals(encounters.won());
        var all = Stream.of(won, deals(encounters.lost())).flatMap(Collection::stream).distinct().toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var byProduct = new HashMap<String, Set<UUID>>();
        reader.rows(Query.of(OpportunityProduct.TYPE).select(OpportunityProduct.OPPORTUNITY, OpportunityProduct.COLUMNS.product(), OpportunityProduct.COLUMNS.writeIn())
                .where(new Predicate.In(Path.of(OpportunityProduct.OPPORTUNITY), all)).limit(MOST_LINES))
                .forEach(line -> byProduct.computeIfAbsent(name(line), _ -> new HashSet<>()).add(line.require(OpportunityProduct.OPPORTUNITY).id()));
        return sorted(byProduct, won);
    }

    private static List<ByProduct> sorted(Map<String, Set<UUID>> byProduct, Set<UUID> won) {
        var tallies = new ArrayList<ByProduct>();
        byProduct.forEach((product, deals) -> {
            var ours = Math.toIntExact(deals.stream().filter(won::contains).count());
            tallies.add(new ByProduct(product, ours, deals.size() - ours));
        });
        tallies.sort(Comparator.comparingInt((ByProduct each) -> -each.won() - each.lost()).thenComparing(ByProduct::product));
        return tallies;
    }

    private static Set<UUID> deals(List<Row> closings) {
        return closings.stream().map(closing -> closing.require(OpportunityClose.OPPORTUNITY).id()).collect(Collectors.toSet());
    }

    private static String name(Row line) {
        return Objects.requireNonNullElse(line.label(OpportunityProduct.COLUMNS.product()),
                Objects.requireNonNullElse(line.get(OpportunityProduct.COLUMNS.writeIn()), ""));
    }
}
