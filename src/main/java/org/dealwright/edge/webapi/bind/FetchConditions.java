package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Condition;
import org.dealwright.edge.webapi.fetch.Criterion;
import org.dealwright.edge.webapi.fetch.Filter;
import org.dealwright.edge.webapi.fetch.Link;

/** The conditions of one entity and of what is linked to it, as one condition on its rows. */
final class FetchConditions {
    private final Navigation navigation;
    private final Operators operators;
    private final Limits limits;
    private final FetchCondition leaf;
    private final Map<String, Stand> stands = new HashMap<>();
    /** Links that only decide, with what they hang on. */
    private final Map<String, Apart> apart = new LinkedHashMap<>();
    private final List<Predicate> where = new ArrayList<>();

    private record Apart(Stand from, FetchWay way, Link link, List<Condition> folded) {
    }

    FetchConditions(Navigation navigation, Operators operators, Limits limits) {
        this.navigation = navigation;
        this.operators = operators;
        this.limits = limits;
        this.leaf = new FetchCondition(navigation, operators, limits);
    }

    void stands(Stand stand) {
        stands.put(name(stand.alias()), stand);
    }

    private static String name(@Nullable String alias) {
        return alias == null ? "" : alias;
    }

    /** Adds a condition that was made elsewhere. */
    void and(Predicate condition) {
        where.add(condition);
    }

    /** A link whose columns are not shown: it decides, or says nothing. */
    void decides(Stand from, FetchWay way, Link link) {
        var known = new Apart(from, way, link, new ArrayList<>());
        apart.put(link.alias() == null ? "\0" + apart.size() : link.alias(), known);
    }

    /** The whole condition, once all that stand in the query are known. */
    Predicate all() {
        stands.values().forEach(stand -> stand.node().filters().forEach(this::fold));
        apart.values().stream().filter(each -> each.link().kind() != Link.Kind.OUTER).map(this::deciding).forEach(where::add);
        stands.values().forEach(stand -> stand.node().filters().forEach(filter -> where.add(filter(stand, filter))));
        return Predicate.all(where);
    }

    /** Conditions that name a link from outside count inside it, where all must hold. */
    private void fold(Filter filter) {
        for (var part : filter.any() ? List.<Criterion>of() : filter.parts()) {
            if (part instanceof Filter inner) {
                fold(inner);
            } else if (part instanceof Condition condition && condition.entityName() != null && apart.containsKey(condition.entityName())) {
                apart.get(condition.entityName()).folded().add(condition);
            }
        }
    }

    private Predicate deciding(Apart known) {
        return existence(known.from(), known.way(), known.link(), known.folded());
    }

    private Predicate existence(Stand from, FetchWay way, Link link, List<Condition> folded) {
        var inner = inner(way, link, folded);
        return from.at(switch (link.kind()) {
            case INNER, OUTER, MATCHFIRSTROWUSINGCROSSAPPLY, ANY, NOT_ALL, EXISTS, IN -> way.exists(inner);
            case NOT_ANY -> new Not(way.exists(inner));
            case ALL -> Predicate.all(way.exists(Predicate.everything()), new Not(way.exists(inner)));
        });
    }

    private Predicate inner(FetchWay way, Link link, List<Condition> folded) {
        var node = way instanceof FetchWay.Across(_, _, var inside) ? inside.node() : link.node();
        var inside = new FetchConditions(navigation, operators, limits);
        var stand = new Stand(way.end(), List.of(), node, null);
        inside.stands(stand);
        inside.links(stand);
        folded.forEach(condition -> inside.and(inside.leaf.of(stand, condition, inside.stands)));
        return inside.all();
    }

    private void links(Stand stand) {
        for (var link : stand.node().links()) {
            limits.join();
            decides(stand, FetchWay.of(navigation, stand.type(), link), link);
        }
    }

    private Predicate filter(Stand stand, Filter filter) {
        var parts = filter.parts().stream().map(part -> criterion(stand, part)).toList();
        return parts.isEmpty() || !filter.any() ? Predicate.all(parts) : Predicate.any(parts);
    }

    private Predicate criterion(Stand stand, Criterion criterion) {
        return switch (criterion) {
            case Filter filter -> filter(stand, filter);
            case Link link -> {
                limits.join();
                yield existence(stand, FetchWay.of(navigation, stand.type(), link), link, List.of());
            }
            case Condition condition -> outer(stand, condition);
        };
    }

    /** A condition that may name another entity than the one in whose filter it stands. */
    private Predicate outer(Stand stand, Condition condition) {
        var name = condition.entityName();
        var named = name == null ? stand : stands.get(name);
        if (named != null) {
            return leaf.of(named, condition, stands);
        }
        var known = apart.get(name);
        if (known == null) {
            throw new Fault.Malformed(WebApiError.FETCH_ATTRIBUTE_INVALID, "condition", Map.of("element", "condition", "attribute", "entityname", "value", name));
        }
        if (known.link().kind() == Link.Kind.OUTER) {
            return missing(known, condition);
        }
        if (!known.folded().contains(condition)) {
            throw FetchWay.unsupported(known.link(), "entityname");
        }
        return Predicate.everything();
    }

    /** Whether an outer link has found anything, which is what its key being empty tells. */
    private Predicate missing(Apart known, Condition condition) {
        var found = existence(known.from(), known.way(), known.link(), List.of());
        return switch (condition.operator()) {
            case NULL -> new Not(found);
            case NOT_NULL -> found;
            default -> throw FetchWay.unsupported(known.link(), "outer");
        };
    }
}
