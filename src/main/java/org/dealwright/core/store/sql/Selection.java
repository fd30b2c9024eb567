package org.dealwright.core.store.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Guarded;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Row;

/** One guarded question as one SELECT, and its records as rows. */
public final class Selection {
    private final Query query;
    private final Registry registry;
    private final Scope scope;
    private final Ways ways;
    private final Map<Path, Integer> positions = new LinkedHashMap<>();
    private final Map<Path, Integer> targets = new HashMap<>();
    private final Map<Path, Integer> labels = new HashMap<>();
    private final List<Field<?>> fields = new ArrayList<>();

    private Selection(Query query, Ways ways, Function<RecordType, Predicate> visible, Registry registry) {
        this.query = query;
        this.registry = registry;
        this.scope = Scope.of(query.type(), visible);
        this.ways = ways;
        chosen().forEach(this::add);
    }

    public static Selection of(Guarded<Query> guarded, Registry registry) {
        var query = guarded.question();
        return new Selection(query, Ways.of(query.type(), query.where(), guarded), guarded::visible, registry);
    }

    /** For the writer alone, which reads what it is about to write; the rights on it are checked by who holds the writer. */
    public static Selection forWriting(Query query, Registry registry) {
        return new Selection(query, Ways.one(query.type(), query.where()), _ -> Predicate.everything(), registry);
    }

    private Set<Path> chosen() {
        var all = new LinkedHashSet<Path>();
        all.add(Path.of(query.type().id()));
        all.add(Path.of(query.type().version()));
        all.addAll(query.columns());
        query.sort().stream().map(Sort::path).forEach(all::add);
        return all;
    }

    private void add(Path path) {
        positions.put(path, fields.size());
        fields.add(scope.field(path));
        if (path.column().type() instanceof ColumnType.Lookup lookup) {
            if (lookup.polymorphic()) {
                targets.put(path, fields.size());
                fields.add(Names.target(scope.aliasOf(path.hops()), path.column()));
            }
            if (query.labels()) {
                labels.put(path, fields.size());
                fields.add(label(path, lookup));
            }
        }
    }

    /** The name of the row pointed at, by a subquery in the select list: it runs for the rows of the page only. */
    private Field<String> label(Path path, ColumnType.Lookup lookup) {
        var alias = scope.aliasOf(path.hops());
        var pointer = Names.id(alias, path.column());
        var names = lookup.targets().stream().map(target -> nameOf(target.type(), pointer)).toList();
        if (!lookup.polymorphic()) {
            return names.getFirst();
        }
        var kind = Names.target(alias, path.column());
        var choice = DSL.case_(kind).when(lookup.targets().getFirst().type(), names.getFirst());
        for (int i = 1; i < names.size(); i++) {
            choice = choice.when(lookup.targets().get(i).type(), names.get(i));
        }
        return choice;
    }

    private Field<String> nameOf(String target, Field<UUID> pointer) {
        var type = registry.type(target);
        var name = DSL.field(DSL.name("n", type.primaryName().name()), SQLDataType.VARCHAR);
        return DSL.field(DSL.select(name).from(Names.table(type).as("n")).where(Names.id("n", type.id()).eq(pointer)));
    }

    public ResultQuery<Record> sql(DSLContext sql) {
        return select(sql, fields.toArray(Field<?>[]::new));
    }

    /** The same rows in the order of their ids, held against other writers; joins nothing. */
    public ResultQuery<Record> locking(DSLContext sql) {
        return byId(sql).forNoKeyUpdate().of(own());
    }

    /** The same, held also against those who only point at them. */
    public ResultQuery<Record> taking(DSLContext sql) {
        return byId(sql).forUpdate().of(own());
    }

    /** The same, held only against those who would take them away. */
    public ResultQuery<Record> pinning(DSLContext sql) {
        return byId(sql).forKeyShare().of(own());
    }

    private SelectForUpdateStep<Record> byId(DSLContext sql) {
        return sql.select(fields).from(scope.from()).where(new Conditions(scope).of(query.where())).orderBy(Names.id(scope.alias(), query.type().id()));
    }

    private Table<?> own() {
        return DSL.table(DSL.name(scope.alias()));
    }

    /** How many rows there are, counted to the limit of the question and no further. */
    public Select<?> counting(DSLContext sql) {
        if (ways.several()) {
            return sql.select(DSL.count()).from(limited(ways.ids(scope, query)).asTable("found"));
        }
        var condition = new Conditions(scope).of(query.where());
        var ones = DSL.select(DSL.inline(1).as("one")).from(scope.from()).where(condition);
        return sql.select(DSL.count()).from(query.limit() > 0 ? ones.limit(query.limit()).asTable("found") : ones.asTable("found"));
    }

    private Select<?> limited(Select<Record1<UUID>> ids) {
        return query.limit() > 0 ? DSL.select(DSL.asterisk()).from(ids.asTable("each")).limit(query.limit()) : ids;
    }

    private ResultQuery<Record> select(DSLContext sql, Field<?>... chosen) {
        var condition = ways.several(scope, query) ? ways.holds(scope, query) : whole();
        var ordered = new Keyset(scope, query).order();
        var select = sql.select(Arrays.asList(chosen)).from(scope.from()).where(condition).orderBy(ordered);
        return query.limit() > 0 ? select.limit(query.limit()) : select;
    }

    private Condition whole() {
        var place = query.after() == null ? DSL.trueCondition() : DSL.or(new Keyset(scope, query).after(query.after()));
        return new Conditions(scope).of(query.where()).and(place);
    }

    public Row row(Record record) {
        var values = new HashMap<Path, Object>();
        positions.forEach((path, position) -> {
            var value = value(path, record, position);
            if (value != null) {
                values.put(path, value);
            }
        });
        var names = new HashMap<Path, String>();
        labels.forEach((path, position) -> {
            if (record.get(position) instanceof String name) {
                names.put(path, name);
            }
        });
        return new Row(query.type(), values, names);
    }

    private @Nullable Object value(Path path, Record record, int position) {
        var raw = record.get(position);
        return switch (path.column().type()) {
            case ColumnType.Lookup lookup -> raw == null ? null : new Ref(target(lookup, path, record), (UUID) raw);
            case ColumnType.MultiChoice _ -> raw == null ? null
                    : Arrays.stream((Integer[]) raw).collect(Collectors.toCollection(LinkedHashSet::new));
            default -> raw;
        };
    }

    private String target(ColumnType.Lookup lookup, Path path, Record record) {
        var position = targets.get(path);
        return position == null ? lookup.targets().getFirst().type() : String.valueOf(record.get(position));
    }
}
