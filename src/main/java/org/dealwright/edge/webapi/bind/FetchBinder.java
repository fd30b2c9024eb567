package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.fetch.Attribute;
import org.dealwright.edge.webapi.fetch.Fetch;
import org.dealwright.edge.webapi.fetch.Link;
import org.dealwright.edge.webapi.fetch.Node;
import org.dealwright.edge.webapi.fetch.Order;

/**
 * FetchXML as a question. What is linked over lookups stands in the row; what points at the row only decides, unless its columns are shown:
 * then the rows are its rows, and the entity is reached from them.
 */
public final class FetchBinder {
    private final Navigation navigation;
    private final Limits limits = new Limits();
    private final FetchConditions conditions;
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final List<Sort> sorts = new ArrayList<>();
    private final Map<String, Stand> stands = new LinkedHashMap<>();
    private int aliases;

    public FetchBinder(Navigation navigation, Asker asker) {
        this.navigation = navigation;
        this.conditions = new FetchConditions(navigation, new Operators(asker, navigation), limits);
    }

    /**
     * The question, on top of a condition on the entity's rows.
     *
     * @throws Fault.Malformed when a name is unknown or a link can't be followed
     */
    public Asked bind(Fetch fetch, RecordType type, Predicate within) {
        var chain = FetchChain.of(navigation, type, fetch.entity());
        var entity = chained(chain, type, fetch.entity());
        conditions.and(entity.at(within));
        stands.values().forEach(this::order);
        var id = navigation.require(type, type.id().name());
        var distinct = fetch.distinct() && (!chain.isEmpty() || !shown.containsKey(id.name()));
        if (distinct) {
            shown.values().forEach(this::tellApart);
        } else {
            shown.putIfAbsent(id.name(), new Shown(id.name(), new Path(entity.hops(), id.column()), null));
        }
        var root = chain.isEmpty() ? type : chain.getLast().way().end();
        var plan = new Plan(type, entity.hops(), List.copyOf(shown.values()), List.of(), List.of());
        return new Asked(root, plan, conditions.all(), List.copyOf(unique().values()), distinct);
    }

    /** Rows that show the same stand together. */
    private void tellApart(Shown value) {
        switch (value.path().column().type()) {
            case ColumnType.MultiChoice _, ColumnType.Content _ ->
                throw new Fault.Malformed(WebApiError.FETCH_UNSUPPORTED, null, Map.of("part", "distinct " + value.name()));
            default -> sorts.add(new Sort(value.path(), false));
        }
    }

    private Map<Path, Sort> unique() {
        var unique = new LinkedHashMap<Path, Sort>();
        sorts.forEach(sort -> unique.putIfAbsent(sort.path(), sort));
        return unique;
    }

    /** The entity and the links whose rows are read, each on the way back from the last. */
    private Stand chained(List<FetchChain.Part> chain, RecordType type, Node node) {
        var all = new ArrayList<Stand>();
        for (var i = 0; i <= chain.size(); i++) {
            var hops = new ArrayList<Hop>();
            for (var at = chain.size() - 1; at >= i; at--) {
                hops.add(chain.get(at).back());
            }
            all.add(i == 0 ? new Stand(type, hops, node, null) : new Stand(chain.get(i - 1).way().end(), hops, chain.get(i - 1).link().node(), alias(chain.get(i - 1).link())));
        }
        all.forEach(stand -> stand(stand, chain.stream().map(FetchChain.Part::link).toList()));
        if (!chain.isEmpty()) {
            conditions.and(all.getFirst().at(Predicate.everything()));
        }
        return all.getFirst();
    }

    private void stand(Stand stand, List<Link> apart) {
        stands.put(stand.alias() == null ? "" : stand.alias(), stand);
        conditions.stands(stand);
        attributes(stand);
        for (var link : stand.node().links()) {
            limits.join();
            if (!apart.contains(link)) {
                link(stand, link, FetchWay.of(navigation, stand.type(), link));
            }
        }
    }

    private void link(Stand from, Link link, FetchWay way) {
        var joins = link.kind() == Link.Kind.INNER || link.kind() == Link.Kind.OUTER || link.kind() == Link.Kind.MATCHFIRSTROWUSINGCROSSAPPLY;
        if (!joins || !(way instanceof FetchWay.Up(var hop))) {
            if (joins && FetchChain.isShown(link.node())) {
                throw FetchWay.unsupported(link, link.kind().name().toLowerCase(Locale.ROOT));
            }
            conditions.decides(from, way, link);
            return;
        }
        if (link.kind() == Link.Kind.OUTER && !link.node().filters().isEmpty()) {
            throw FetchWay.unsupported(link, "outer filter");
        }
        var stand = new Stand(hop.target(), from.over(hop), link.node(), alias(link));
        if (link.kind() != Link.Kind.OUTER) {
            conditions.and(stand.at(Predicate.everything()));
        }
        stand(stand, List.of());
    }

    private String alias(Link link) {
        aliases++;
        return link.alias() == null ? link.node().entity() + aliases : link.alias();
    }

    private static String unsupported(Attribute.Use use) {
        return switch (use) {
            case Attribute.Use.Aggregated _ -> "aggregate";
            case Attribute.Use.Grouped _ -> "groupby";
            case Attribute.Use.CountChildren _ -> "rowaggregate";
            case Attribute.Use.Plain _ -> "attribute";
        };
    }

    private void attributes(Stand stand) {
        if (stand.node().allAttributes()) {
            stand.type().columns().stream().filter(column -> !(column.type() instanceof ColumnType.Content)).map(Column::name)
                    .forEach(name -> attribute(stand, name, null));
        }
        stand.node().attributes().forEach(attribute -> {
            if (!(attribute.use() instanceof Attribute.Use.Plain)) {
                throw new Fault.Malformed(WebApiError.FETCH_UNSUPPORTED, null, Map.of("part", unsupported(attribute.use())));
            }
            attribute(stand, attribute.name(), attribute.alias());
        });
    }

    private void attribute(Stand stand, String name, @Nullable String alias) {
        var place = stand.place(navigation, name);
        var key = alias == null ? stand.shown(place, name) : alias;
        shown.putIfAbsent(key, new Shown(key, place.path(), place.only() == null ? null : place.only().name()));
        if (place.path().column().type() instanceof ColumnType.Amount) {
            stand.type().lookup("transactioncurrencyid").ifPresent(currency -> {
                var currencyKey = stand.shown(new Place(new Path(stand.hops(), currency), null), currency.name());
                shown.putIfAbsent(currencyKey, new Shown(currencyKey, new Path(stand.hops(), currency), null));
            });
        }
    }

    private void order(Stand stand) {
        for (var order : stand.node().orders()) {
            Binder.keys(navigation, path(stand, order)).forEach(path -> sorts.add(new Sort(path, order.descending())));
        }
    }

    private Path path(Stand stand, Order order) {
        var name = order.attribute();
        if (name == null) {
            var named = shown.get(order.alias());
            if (named == null) {
                throw Navigation.unknown(stand.type(), String.valueOf(order.alias()));
            }
            return named.path();
        }
        var of = order.entityName() == null ? stand : stands.get(order.entityName());
        if (of == null) {
            throw Navigation.unknown(stand.type(), order.entityName() + "." + name);
        }
        return of.place(navigation, name).path();
    }
}
