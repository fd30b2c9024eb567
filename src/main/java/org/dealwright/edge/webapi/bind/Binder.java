package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Expression;
import org.dealwright.edge.webapi.url.Operand;
import org.dealwright.edge.webapi.url.Shape;
import org.dealwright.edge.webapi.url.Shape.Expand;
import org.dealwright.edge.webapi.url.Shape.Order;

/** Finds the names of one request in the registry: {@code $select}, {@code $expand}, {@code $filter} and {@code $orderby} as a question. */
public final class Binder {
    private final Navigation navigation;
    private final Functions functions;
    private final Limits limits = new Limits();

    public Binder(Navigation navigation, Asker asker) {
        this.navigation = navigation;
        this.functions = new Functions(new Operators(asker, navigation));
    }

    /** @throws Fault.Malformed when a name is unknown or something can't be asked in this way */
    public Asked bind(RecordType type, Shape shape) {
        return new Asked(type, plan(type, List.of(), shape), where(type, shape.filter()), sorts(type, shape.orderBy()), false);
    }

    public Predicate where(RecordType type, @Nullable Expression filter) {
        return filter == null ? Predicate.everything() : new Filter(navigation, functions, limits, type, null).of(filter);
    }

    /** What is shown of a record; where nothing is chosen, all of it but files. */
    public Plan plan(RecordType type, List<Hop> hops, Shape shape) {
        var ones = new ArrayList<Plan.One>();
        var many = new ArrayList<Plan.Many>();
        for (var expand : shape.expand()) {
            limits.join();
            switch (way(type, expand)) {
                case Way.ToOne one -> ones.add(one(one, hops, expand));
                case Way.ToMany(var name, var relationship) -> many.add(many(new Way.ToMany(name, relationship), relationship.child(), expand));
                case Way.ToLinked linked -> many.add(many(linked, linked.other(), expand));
            }
        }
        return new Plan(type, hops, new Choosing(navigation, type, hops).of(shape.select()), ones, many);
    }

    private Way way(RecordType type, Expand expand) {
        var name = expand.navigation().single();
        if (name == null) {
            throw Place.unsupported(expand.navigation());
        }
        return navigation.way(type, name).orElseThrow(() -> Navigation.unknown(type, name));
    }

    private Plan.One one(Way.ToOne way, List<Hop> hops, Expand expand) {
        var shape = expand.shape();
        if (shape.filter() != null || !shape.orderBy().isEmpty() || shape.top() != null) {
            throw new Fault.Malformed(WebApiError.EXPAND_SHAPE_UNSUPPORTED, null, Map.of());
        }
        var several = way.targets().size() > 1;
        var branches = way.targets().stream().map(target -> {
            var longer = new ArrayList<>(hops);
            longer.add(new Hop(way.lookup(), target));
            return plan(target, longer, several ? known(target, shape) : shape);
        }).toList();
        return new Plan.One(way.name(), branches, expand.references());
    }

    /** Of an owner each kind shows what it has of what was chosen. */
    private Shape known(RecordType target, Shape shape) {
        var select = shape.select().stream().filter(path -> path.single() != null && navigation.property(target, path.toString()).isPresent()).toList();
        var id = Operand.Path.of(target.id().name());
        return new Shape(select.isEmpty() && !shape.select().isEmpty() ? List.of(id) : select, null, List.of(), null,
                shape.expand().stream().filter(expand -> navigation.way(target, expand.navigation().toString()).isPresent()).toList());
    }

    private Plan.Many many(Way way, RecordType type, Expand expand) {
        if (expand.references() || deepens(expand) && (expand.shape().top() != null || !expand.shape().orderBy().isEmpty())) {
            throw new Fault.Malformed(WebApiError.EXPAND_SHAPE_UNSUPPORTED, null, Map.of());
        }
        var shape = expand.shape();
        return new Plan.Many(way, plan(type, List.of(), shape), where(type, shape.filter()), sorts(type, shape.orderBy()), shape.top(),
                expand.references(), shape);
    }

    private static boolean deepens(Expand expand) {
        return !expand.shape().expand().isEmpty();
    }

    public List<Sort> sorts(RecordType type, List<Order> orders) {
        var sorts = new LinkedHashMap<Path, Sort>();
        for (var order : orders) {
            var path = Place.of(navigation, type, null, order.path()).path();
            keys(path).forEach(key -> sorts.putIfAbsent(key, new Sort(key, order.descending())));
        }
        return List.copyOf(sorts.values());
    }

    private List<Path> keys(Path path) {
        return keys(navigation, path);
    }

    /** A lookup is sorted by the name of what it points at. */
    static List<Path> keys(Navigation navigation, Path path) {
        return switch (path.column().type()) {
            case ColumnType.Lookup(var targets) -> targets.stream().map(target -> navigation.type(target.type())).map(target -> {
                var hops = new ArrayList<>(path.hops());
                hops.add(new Hop(navigation.type(path.column().typeName()).lookup(path.column().name()).orElseThrow(), target));
                return new Path(hops, target.primaryName());
            }).toList();
            case ColumnType.MultiChoice _, ColumnType.Content _ -> throw Place.unsupported(Operand.Path.of(path.column().name()));
            case ColumnType.Text _, ColumnType.Memo _, ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _,
                    ColumnType.Amount _, ColumnType.YesNo _, ColumnType.Choice _, ColumnType.Day _, ColumnType.Moment _,
                    ColumnType.Identifier _ -> List.of(path);
        };
    }
}
