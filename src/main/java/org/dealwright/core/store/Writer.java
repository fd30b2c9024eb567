package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.impl.DSL;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.sql.BatchInsert;
import org.dealwright.core.store.sql.BatchUpdate;
import org.dealwright.core.store.sql.Cells;
import org.dealwright.core.store.sql.Names;
import org.dealwright.core.store.sql.Selection;

/**
 * Writes of one action, in its transaction. Knows no rights: only the action room holds one, and checks them.
 * What was written is told to the history by {@link #end}.
 */
public final class Writer {
    private static final Set<String> KEPT_IN_MEMORY =
            Set.of("systemuser", "team", "role", "businessunit", "transactioncurrency", "organization", "workflow");
    private final DSLContext sql;
    private final Registry registry;
    private final History history;
    private final Stamp stamp;
    private final Kept kept;
    private final Violations violations;
    private final List<Change> changes = new ArrayList<>();
    private boolean deferred;

    Writer(DSLContext sql, Registry registry, History history, Kept kept, Stamp stamp) {
        this.sql = sql;
        this.registry = registry;
        this.history = history;
        this.kept = kept;
        this.stamp = stamp;
        this.violations = new Violations(registry);
    }

    /** The row with all its columns, held against other writers until the end of the transaction. */
    public Optional<Row> lock(RecordType type, UUID id) {
        return lockAll(type, Predicate.is(type, id)).stream().findFirst();
    }

    /** All rows that a condition holds for, held; in the order of their ids, so that two actions never wait for each other. */
    public List<Row> lockAll(RecordType type, Predicate where) {
        var query = Query.of(type).withoutLabels().where(where);
        var selection = Selection.forWriting(query, registry);
        return run(() -> selection.locking(sql).fetch(selection::row));
    }

    /**
     * The same for rows that are to go: waits for everybody who is pointing at one of them, so that what points at them can be counted afterwards.
     * Who begins to point at them later waits, and finds them gone.
     */
    public List<Row> takeAll(RecordType type, Predicate where) {
        var selection = Selection.forWriting(Query.of(type).withoutLabels().where(where), registry);
        return run(() -> selection.taking(sql).fetch(selection::row));
    }

    public void insert(Values values) {
        insertAll(List.of(values));
    }

    /** Rows of one type in one statement. */
    public void insertAll(Collection<Values> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var all = List.copyOf(rows);
        run(BatchInsert.suits(all) ? BatchInsert.of(sql, all)::execute : plain(all)::execute);
        rows.forEach(values -> changes.add(Change.created(values)));
    }

    private Insert<?> plain(List<Values> rows) {
        var type = rows.getFirst().type();
        var cells = rows.stream().map(values -> Cells.of(values, null)).toList();
        var fields = new LinkedHashSet<Field<?>>();
        cells.forEach(row -> fields.addAll(row.keySet()));
        var insert = sql.insertInto(Names.table(type)).columns(fields);
        for (var row : cells) {
            insert = insert.values(fields.stream().map(field -> row.getOrDefault(field, DSL.val(null, field.getDataType()))).toList());
        }
        return insert;
    }

    /** @throws Fault.Stale when the row is no longer as it was read */
    public void update(Row before, Values values) {
        if (write(before.type(), List.of(before), values) == 0) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
    }

    /** The same values into many rows of one type, in one statement. */
    public void updateAll(Collection<Row> before, Values values) {
        if (!before.isEmpty()) {
            write(values.type(), before, values);
        }
    }

    private int write(RecordType type, Collection<Row> before, Values values) {
        var id = Names.field(type.id());
        var ids = before.stream().map(row -> (Object) row.id()).toList();
        var versions = before.stream().map(row -> (Object) row.version()).toList();
        var cells = Cells.of(values, before.size() == 1 ? before.iterator().next() : null);
        var update = sql.update(Names.table(type)).set(cells).where(id.in(ids)).and(Names.field(type.version()).in(versions));
        var written = run(update::execute);
        before.forEach(row -> changes.add(Change.updated(row, values)));
        return written;
    }

    /**
     * Values of its own into each row of one type, in one statement.
     *
     * @throws Fault.Stale when some row is no longer as it was read
     */
    public void updateEach(Map<Row, Values> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var update = BatchUpdate.of(sql, rows);
        if (run(update::execute) != rows.size()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        rows.forEach((row, values) -> changes.add(Change.updated(row, values)));
    }

    /** Moves rows to the recycle bin under one deletion. */
    public void delete(RecordType type, Collection<Row> rows, UUID deletion, boolean root) {
        if (!rows.isEmpty()) {
            var ids = rows.stream().map(Row::id).toList();
            run(() -> new Bin(sql).take(type, ids, deletion, stamp, root));
            rows.forEach(row -> changes.add(new Change(row.ref(), Change.Kind.DELETED, Map.of())));
        }
    }

    /** Foreign keys are checked at the end only: rows that point at each other may go and come in any order. */
    public void deferConstraints() {
        sql.execute("set constraints all deferred");
        deferred = true;
    }

    public void takeLinks(RecordType type, Collection<UUID> ids, UUID deletion) {
        new Bin(sql).takeLinks(registry.associations(type), type.name(), ids, deletion, stamp);
    }

    /** Which of these lookups point at some of the rows. */
    public List<Relationship> pointing(List<Relationship> links, Collection<UUID> ids) {
        return new Bin(sql).pointing(links, ids);
    }

    public void rememberLinks(Column<Ref> lookup, Collection<Row> rows, UUID deletion) {
        new Bin(sql).rememberLinks(lookup, rows, deletion);
    }

    public Optional<UUID> deletedBy(UUID deletion) {
        return sql.fetch("select deletedby from deletedrecord where deletion = ? limit 1", deletion).stream().map(row -> row.get(0, UUID.class)).findFirst();
    }

    /**
     * Everything of one deletion back where it was.
     *
     * @throws Fault.Refused when something that it points at is not there
     * @throws Fault.Duplicate when something else has taken its place
     */
    public List<Ref> restore(UUID deletion) {
        deferConstraints();
        var back = new ArrayList<Ref>();
        new Gaps(sql, registry).first(deletion).ifPresent(gap -> {
            var name = Objects.requireNonNullElse(gap.name(), gap.id().toString());
            throw new Fault.Refused(StoreError.RESTORE_NEEDS_ANOTHER, Map.of("type", gap.type(), "name", name));
        });
        run(() -> {
            back.addAll(new Bin(sql).restore(deletion, registry));
            return back.size();
        });
        back.forEach(ref -> changes.add(new Change(ref, Change.Kind.RESTORED, Map.of())));
        return back;
    }

    /** True when they were not linked before. */
    public boolean link(Association link, Ref one, Ref other) {
        return run(() -> sql.execute("insert into {0} ({1}, {2}) values ({3}, {4}) on conflict do nothing", Names.table(link.table()),
                DSL.name(link.columnOf(one.type())), DSL.name(link.otherColumn(one.type())), DSL.val(one.id()), DSL.val(other.id()))) == 1;
    }

    public boolean unlink(Association link, Ref one, Ref other) {
        return run(() -> sql.execute("delete from {0} where {1} = {2} and {3} = {4}", Names.table(link.table()),
                DSL.name(link.columnOf(one.type())), DSL.val(one.id()), DSL.name(link.otherColumn(one.type())), DSL.val(other.id()))) == 1;
    }

    /** What one row is linked with is linked with the other of its type instead. */
    public void moveLinks(Association link, Ref from, Ref to) {
        var here = DSL.name(link.columnOf(from.type()));
        var there = DSL.name(link.otherColumn(from.type()));
        run(() -> sql.execute("insert into {0} ({1}, {2}) select {3}, {2} from {0} where {1} = {4} on conflict do nothing", Names.table(link.table()),
                here, there, DSL.val(to.id()), DSL.val(from.id())));
        run(() -> sql.execute("delete from {0} where {1} = {2}", Names.table(link.table()), here, DSL.val(from.id())));
    }

    /** One transaction at a time gets past here for the same matter; the others wait until it has ended. */
    public void alone(String matter) {
        run(() -> sql.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", matter));
    }

    /** The mask takes the place of an older one; 0 removes the share. */
    public void share(Ref record, Ref principal, int mask) {
        if (mask == 0) {
            sql.execute("delete from principalobjectaccess where objectid = ? and principalid = ?", record.id(), principal.id());
        } else {
            sql.execute("""
                    insert into principalobjectaccess (objectid, objecttype, principalid, principaltype, accessrightsmask) values (?, ?, ?, ?, ?)
                    on conflict (objectid, principalid) do update set accessrightsmask = excluded.accessrightsmask
                    """, record.id(), record.type(), principal.id(), principal.type(), mask);
        }
    }

    /** Every row of an owner into another unit, without history: nothing of the rows themselves changes. */
    public void moveOwned(Ref owner, Ref unit) {
        registry.types().stream().filter(RecordType::owned).forEach(type -> run(() -> sql.execute(
                "update {0} set {1} = {2}, {3} = nextval('recordversion') where {4} = {5} and {1} is distinct from {2}", Names.table(type),
                Names.field(type.owningUnit()), DSL.val(unit.id()), Names.field(type.version()), Names.field(type.owner()), DSL.val(owner.id()))));
    }

    /** Says that something happened to a row that is no change of its columns. */
    public void tell(Change change) {
        changes.add(change);
    }

    public Stamp stamp() {
        return stamp;
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Writes the history of all that was written, in one statement; what was not checked yet is checked here, where it can still be told. */
    public void end() {
        if (deferred) {
            run(() -> sql.execute("set constraints all immediate"));
        }
        history.write(sql, stamp, changes);
        if (changes.stream().anyMatch(change -> KEPT_IN_MEMORY.contains(change.record().type()))) {
            kept.renew();
        }
    }

    private <T> T run(Supplier<T> statement) {
        return violations.told(statement);
    }

    /** Rows as they are, not held. */
    public List<Row> rows(Query query) {
        var selection = Selection.forWriting(query.withoutLabels(), registry);
        return selection.sql(sql).fetch(selection::row);
    }
}
