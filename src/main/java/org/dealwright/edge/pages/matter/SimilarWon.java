package org.dealwright.edge.pages.matter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.party.Account;

/**
 * Deals that were won and are like this one, those that are most alike first, each with what makes it so: the same products, the customer's industry, the
 * amount. As the reader may see them.
 */
final class SimilarWon {
    private static final int FEW = 4, LOOKED_AT = 60, LINES = 400, PRODUCT = 3, INDUSTRY = 2, SIZE = 1;
    private static final BigDecimal LEAST = new BigDecimal("0.5"), MOST = new BigDecimal("2");
    private static final Path DEALS_INDUSTRY = Path.over(Opportunity.ACCOUNT, Account.TYPE, Account.INDUSTRY);
    private final Visit visit;
    private final Row deal;
    private final @Nullable BigDecimal amount;

    SimilarWon(Visit visit, Row deal) {
        this.visit = visit;
        this.deal = deal;
        this.amount = deal.get(Opportunity.TYPE.base(Opportunity.ESTIMATED_REVENUE));
    }

    private record Alike(Row row, int weight, List<String> why) {
    }

    @Nullable Panel panel() {
        var products = products();
        var industry = industry();
        var won = new HashMap<UUID, Row>();
        var shared = shared(products.keySet());
        candidates(shared.keySet(), industry).forEach(row -> won.put(row.id(), row));
        var items = won.values().stream().map(row -> alike(row, shared.getOrDefault(row.id(), Set.of()), products, industry)).filter(each -> each.weight() > SIZE)
                .sorted(Comparator.comparing(Alike::weight).reversed().thenComparing(each -> Objects.requireNonNullElse(each.row().get(Opportunity.ACTUAL_CLOSE),
                        visit.today()), Comparator.reverseOrder()).thenComparing(each -> each.row().name())).toList();
        return items.isEmpty() ? null : Panel.of("m-similar", visit.text("deal.similar"), items.size() > FEW ? FEW + "+" : Integer.toString(items.size()),
                items.stream().limit(FEW).map(this::item).toList());
    }

    private Panel.Item item(Alike each) {
        var amountWon = new Present(visit).plain(each.row(), Opportunity.ACTUAL_REVENUE);
        var why = String.join(" · ", each.why());
        return new Panel.Item(null, "trophy", each.row().name(), amountWon.isEmpty() ? why : amountWon + " · " + why, Found.href(each.row()), null, null);
    }

    /** The names of the products on this deal. */
    private Map<UUID, String> products() {
        var products = new HashMap<UUID, String>();
        var column = OpportunityProduct.COLUMNS.product();
        visit.reader().rows(Query.of(OpportunityProduct.TYPE).select(column).where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, deal.id())).limit(LINES))
                .forEach(line -> {
                    var product = line.get(column);
                    if (product != null) {
                        products.put(product.id(), Objects.requireNonNullElse(line.label(column), ""));
                    }
                });
        return products;
    }

    private @Nullable Integer industry() {
        return visit.reader().first(Query.of(Opportunity.TYPE).select(List.of(DEALS_INDUSTRY)).withoutLabels().where(Predicate.is(Opportunity.TYPE, deal.id())))
                .map(row -> row.<Integer>at(DEALS_INDUSTRY)).orElse(null);
    }

    /** By deal that was won, the products that it has in common with this one. */
    private Map<UUID, Set<UUID>> shared(Set<UUID> products) {
        var shared = new HashMap<UUID, Set<UUID>>();
        if (products.isEmpty()) {
            return shared;
        }
        var column = OpportunityProduct.COLUMNS.product();
        visit.reader().rows(Query.of(OpportunityProduct.TYPE).select(column, OpportunityProduct.OPPORTUNITY).withoutLabels()
                .where(new Predicate.In(Path.of(column), List.copyOf(products)))
                .where(new Predicate.Parent(OpportunityProduct.OPPORTUNITY, Opportunity.TYPE, wonElsewhere()))
                .sort(Sort.descending(OpportunityProduct.TYPE.modifiedOn())).limit(LINES))
                .forEach(line -> shared.computeIfAbsent(line.require(OpportunityProduct.OPPORTUNITY).id(), _ -> new LinkedHashSet<>()).add(line.require(column).id()));
        return shared;
    }

    private Predicate wonElsewhere() {
        return Predicate.all(Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.WON.number()), new Predicate.Not(Predicate.is(Opportunity.TYPE, deal.id())));
    }

    private List<Row> candidates(Set<UUID> byProduct, @Nullable Integer industry) {
        var ways = new ArrayList<Predicate>();
        if (!byProduct.isEmpty()) {
            ways.add(Predicate.anyOf(Opportunity.TYPE, byProduct.stream().limit(LOOKED_AT).toList()));
        }
        if (industry != null) {
            ways.add(new Predicate.Parent(Opportunity.ACCOUNT, Account.TYPE, Predicate.eq(Account.INDUSTRY, industry)));
        }
        return ways.isEmpty() ? List.of() : visit.reader().rows(Query.of(Opportunity.TYPE).select(List.of(Path.of(Opportunity.TOPIC), Path.of(Opportunity.ACTUAL_REVENUE),
                Path.of(Opportunity.CURRENCY), Path.of(Opportunity.ACTUAL_CLOSE), Path.of(Opportunity.TYPE.base(Opportunity.ACTUAL_REVENUE)), DEALS_INDUSTRY))
                .where(wonElsewhere()).where(Predicate.any(ways)).sort(Sort.descending(Opportunity.ACTUAL_CLOSE)).limit(LOOKED_AT));
    }

    private Alike alike(Row row, Set<UUID> shared, Map<UUID, String> products, @Nullable Integer industry) {
        var why = new ArrayList<String>();
        var weight = PRODUCT * shared.size();
        if (!shared.isEmpty()) {
            why.add(shared.stream().map(products::get).filter(name -> name != null && !name.isEmpty()).sorted().collect(Collectors.joining(", ")));
        }
        if (industry != null && industry.equals(row.<Integer>at(DEALS_INDUSTRY))) {
            weight += INDUSTRY;
            why.add(visit.text("deal.similar.industry", "industry", visit.text("option.industrycode." + industry)));
        }
        if (isAsLarge(row.get(Opportunity.TYPE.base(Opportunity.ACTUAL_REVENUE)))) {
            weight += SIZE;
            why.add(visit.text("deal.similar.size"));
        }
        return new Alike(row, weight, why);
    }

    private boolean isAsLarge(@Nullable BigDecimal other) {
        return amount != null && other != null && amount.signum() > 0 && other.compareTo(amount.multiply(LEAST)) >= 0 && other.compareTo(amount.multiply(MOST)) <= 0;
    }
}
