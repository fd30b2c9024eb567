package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Path.Hop;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;

/** One FROM clause: the table asked and those joined to it over lookups, each under a name of its own and under what the asker may see. */
public final class Scope {
    private final RecordType type;
    private final Table<Record> table;
    private final String alias;
    private final Function<RecordType, Predicate> visible;
    private final AtomicInteger counter;
    private final Map<List<Hop>, String> joined = new LinkedHashMap<>();
    private final List<Join> joins = new ArrayList<>();

    private record Join(Table<Record> table, Condition on) {
    }

    private Scope(RecordType type, Table<Record> table, Function<RecordType, Predicate> visible, AtomicInteger counter) {
        this.type = type;
        this.table = table;
        this.visible = visible;
        this.counter = counter;
        this.alias = "t" + counter.getAndIncrement();
    }

    public static Scope of(RecordType type, Function<RecordType, Predicate> visible) {
        return new Scope(type, Names.table(type), visible, new AtomicInteger());
    }

    /** Another table that has some columns of the type; reaches over no lookup. */
    static Scope over(Table<Record> table, RecordType type) {
        return new Scope(type, table, _ -> Predicate.nothing(), new AtomicInteger());
    }

    /** A scope for a subquery of this one; its names differ from all others of the statement. */
    public Scope inner(RecordType other) {
        return new Scope(other, Names.table(other), visible, counter);
    }

    public RecordType type() {
        return type;
    }

    public String alias() {
        return alias;
    }

    /** The alias under which the end of a path stands; joins what is missing. */
    public String aliasOf(List<Hop> hops) {
        if (hops.isEmpty()) {
            return alias;
        }
        var known = joined.get(hops);
        return known == null ? join(hops) : known;
    }

    public Field<Object> field(Path path) {
        return Names.field(aliasOf(path.hops()), path.column());
    }

    private String join(List<Hop> hops) {
        var hop = hops.getLast();
        var from = aliasOf(hops.subList(0, hops.size() - 1));
        var inside = inner(hop.target());
        var on = Names.id(inside.alias(), hop.target().id()).eq(Names.id(from, hop.lookup()));
        if (Names.hasTarget(hop.lookup())) {
            on = on.and(Names.target(from, hop.lookup()).eq(hop.target().name()));
        }
        on = on.and(new Conditions(inside).of(visible.apply(hop.target())));
        joins.add(new Join(Names.table(hop.target()).as(inside.alias()), on));
        joined.put(List.copyOf(hops), inside.alias());
        return inside.alias();
    }

    /** The table with its joins; to be asked last, when all paths have been named. */
    public Table<?> from() {
        Table<?> from = table.as(alias);
        for (var join : joins) {
            from = from.leftJoin(join.table()).on(join.on());
        }
        return from;
    }
}
