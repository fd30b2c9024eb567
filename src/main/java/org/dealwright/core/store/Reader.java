package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Guard;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Summary;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.sql.Links;
import org.dealwright.core.store.sql.Selection;
import org.dealwright.core.store.sql.Sums;

/** Answers the questions of one actor: every one is guarded, one statement each. */
public final class Reader {
    private final DSLContext sql;
    private final Guard guard;
    private final Registry registry;
    private final History history;
    private final Actor actor;

    Reader(DSLContext sql, Guard guard, Registry registry, History history, Actor actor) {
        this.sql = sql;
        this.guard = guard;
        this.registry = registry;
        this.history = history;
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    public Guard guard() {
        return guard;
    }

    public List<Row> rows(Query query) {
        var selection = Selection.of(guard.of(query), registry);
        return selection.sql(sql).fetch(selection::row);
    }

    /** The rows of a question that are linked with some rows of a type, by the ids of those. Two statements. */
    public Map<UUID, List<Row>> linked(Association link, RecordType from, Collection<UUID> ids, Query query) {
        var linked = Links.of(sql, link, from, ids);
        var byId = new HashMap<UUID, List<Row>>();
        if (!linked.isEmpty()) {
            rows(query.where(Predicate.anyOf(query.type(), linked.keySet())))
                    .forEach(row -> linked.getOrDefault(row.id(), List.of()).forEach(id -> byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(row)));
        }
        return byId;
    }

    /** Rows that stay until the end of the transaction: whoever would delete one waits. */
    public List<Row> pinned(Query query) {
        var selection = Selection.of(guard.of(query), registry);
        return new Violations(registry).told(() -> selection.pinning(sql).fetch(selection::row));
    }

    public Optional<Row> first(Query query) {
        return rows(query.limit(1)).stream().findFirst();
    }

    /** One row with all its columns. */
    public Optional<Row> find(RecordType type, UUID id) {
        return first(Query.of(type).where(Predicate.is(type, id)));
    }

    /** @throws Fault.NotFound when there is no such row, or none that the actor may see */
    public Row get(RecordType type, UUID id) {
        return find(type, id).orElseThrow(() -> missing(type, id));
    }

    public static Fault.NotFound missing(RecordType type, UUID id) {
        return new Fault.NotFound(StoreError.RECORD_MISSING, Map.of("type", type.name(), "id", id.toString()));
    }

    /** How many rows there are, counted up to the limit of the query and no further; all when it has none. */
    public int count(Query query) {
        var counted = Selection.of(guard.of(query.select(query.type().id()).withoutLabels().sort(List.of())), registry).counting(sql).fetchOne(0, int.class);
        return counted == null ? 0 : counted;
    }

    /** A list a group: values of the groups first, measures after. */
    public List<List<@Nullable Object>> sums(Summary summary) {
        return new Sums(guard.of(summary)).sql(sql).fetch(Sums::values);
    }

    /** What is shared of one row, with whom. Shape: rights are the masks of the privileges, added. */
    public record Share(Ref principal, int rights) {
    }

    /** With whom a row is shared; only for who may see it. */
    public List<Share> shares(RecordType type, UUID id) {
        get(type, id);
        return sql.fetch("select principaltype, principalid, accessrightsmask from principalobjectaccess where objectid = ? order by principalid", id)
                .map(row -> new Share(new Ref(row.get(0, String.class), row.get(1, UUID.class)), row.get(2, Integer.class)));
    }

    /** What happened to a record, newest first; for who has read the record, which only who may see it can. */
    public List<History.Entry> history(Row record, int limit) {
        return history.of(sql, record.ref(), limit);
    }
}
