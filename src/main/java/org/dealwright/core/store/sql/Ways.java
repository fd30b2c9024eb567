package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

import org.dealwright.core.access.Guarded;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.All;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;

/**
 * A condition taken apart into several that each an index answers in order: one's own rows, those of a unit, those shared; open ones and scheduled ones.
 * The first rows of a list are among the first rows of each way, so a list costs what it shows, however many rows there are and whoever asks.
 */
final class Ways {
    /** More than these cost more than they spare. */
    private static final int MOST = 12, VALUES = 4;
    private final RecordType type;
    private final List<Predicate> all;

    private Ways(RecordType type, List<Predicate> all) {
        this.type = type;
        this.all = all;
    }

    static Ways one(RecordType type, Predicate whole) {
        return new Ways(type, List.of(whole));
    }

    static Ways of(RecordType type, Predicate whole, Guarded<?> guarded) {
        if (guarded.ways().size() > MOST || parts(whole).stream().anyMatch(part -> isNarrow(type, part))) {
            return one(type, whole);
        }
        if (parts(whole).stream().anyMatch(Predicate.Search.class::isInstance)) {
            return new Ways(type, guarded.ways());   // what is looked for is found by its words, not in order: each way finds it anew
        }
        var ways = guarded.ways();
        while (true) {
            var finer = ways.stream().flatMap(way -> parted(type, way).stream()).toList();
            if (finer.size() == ways.size() || finer.size() > MOST) {
                return new Ways(type, ways);
            }
            ways = finer;
        }
    }

    /** Named rows, or what belongs to named rows: few enough to be looked at one by one. */
    private static boolean isNarrow(RecordType type, Predicate part) {
        return switch (part) {
            case Compare(var path, var operator, _) when operator == Operator.EQ -> isKey(type, path);
            case In(var path, _) -> isKey(type, path);
            default -> false;
        };
    }

    private static boolean isKey(RecordType type, Path path) {
        var column = path.column();
        var isOwner = type.owned() && (column == type.owner() || column == type.owningUnit());
        return path.isNear() && (column == type.id() || (column.isLookup() && !isOwner));
    }

    /** Whether taking it apart changes anything. */
    boolean several(Scope scope, Query query) {
        return all.size() > 1 || places(scope, query).size() > 1;
    }

    boolean several() {
        return all.size() > 1;
    }

    /** One condition as several, by the first part of it that names a few owners, units or states. */
    private static List<Predicate> parted(RecordType type, Predicate way) {
        var parts = parts(way);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof In in && in.values().size() > 1 && in.values().size() <= VALUES && leads(type, in)) {
                return each(parts, i, in);
            }
        }
        return List.of(way);
    }

    private static List<Predicate> each(List<Predicate> parts, int place, In in) {
        var ways = new ArrayList<Predicate>();
        for (var value : in.values()) {
            var own = new ArrayList<>(parts);
            own.set(place, new Compare(in.path(), Operator.EQ, value));
            ways.add(new All(own));
        }
        return ways;
    }

    private static List<Predicate> parts(Predicate way) {
        return way instanceof All(var parts) ? parts.stream().flatMap(part -> parts(part).stream()).toList() : List.of(way);
    }

    /** Owners, units and states stand before the order in the indexes of lists. */
    private static boolean leads(RecordType type, In in) {
        var column = in.path().column();
        return in.path().isNear() && ((type.owned() && (column == type.owner() || column == type.owningUnit()))
                || (type.lifecycle().isPresent() && column == type.state()));
    }

    /** The row is found by some way: among the first so many of each in the order of the query, all when it has no limit. */
    Condition holds(Scope scope, Query query) {
        return Names.id(scope.alias(), type.id()).in(ids(scope, query));
    }

    Select<Record1<UUID>> ids(Scope scope, Query query) {
        var found = new ArrayList<Select<Record1<UUID>>>();
        for (var way : all) {
            var places = places(scope, query).size();
            for (int place = 0; place < places; place++) {
                found.add(ids(scope.inner(type), query, way, place));
            }
        }
        return found.stream().reduce(Select::union).orElseThrow();
    }

    private static List<Condition> places(Scope scope, Query query) {
        return query.after() == null ? List.of(DSL.trueCondition()) : new Keyset(scope, query).after(query.after());
    }

    private static Select<Record1<UUID>> ids(Scope inside, Query query, Predicate way, int place) {
        var condition = new Conditions(inside).of(way).and(places(inside, query).get(place));
        var order = new Keyset(inside, query).order();
        var id = Names.id(inside.alias(), query.type().id());
        var select = DSL.select(id).from(inside.from()).where(condition);
        return query.limit() > 0 ? select.orderBy(order).limit(query.limit()) : select;
    }
}
