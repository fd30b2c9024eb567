package org.dealwright.core.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.core.store.Writer;

/**
 * The records, as one action of one actor reads and writes them. Every write goes the same way: rights, defaults, rules, money, validation,
 * store, history, consequences.
 */
public final class Records {
    private final Reader reader;
    private final Writer writer;
    private final Parts parts;
    private final Rights rights;
    private final Owners owners;
    private final Writes writes;
    private final Map<Class<?>, Object> memory = new HashMap<>();

    Records(Reader reader, Writer writer, Parts parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
        this.rights = new Rights(reader, parts.registry());
        this.owners = new Owners(reader, parts.grants());
        this.writes = new Writes(this, writer, parts, rights, owners);
    }

    public Actor actor() {
        return reader.actor();
    }

    /** The moment of the action, to the second. */
    public Instant now() {
        return writer.stamp().at();
    }

    /** The day of the action where the actor is. */
    public LocalDate today() {
        return now().atZone(actor().zone()).toLocalDate();
    }

    /** Guarded questions, within the transaction. */
    public Reader read() {
        return reader;
    }

    public Registry registry() {
        return parts.registry();
    }

    public Settings settings() {
        return parts.settings().at(reader.guard().standing().version());
    }

    /** What a rule remembers from one step to the next, for the length of the action. */
    public <T> T remembered(Class<T> kind, Supplier<T> fresh) {
        return kind.cast(memory.computeIfAbsent(kind, _ -> fresh.get()));
    }

    /** The actor's own user as it was when first asked for. */
    private record Own(Optional<Row> row) {
    }

    /** A column of the actor's own user; null for the product itself. */
    public <T> @Nullable T own(Column<T> column) {
        return actor() instanceof Actor.Person ? remembered(Own.class, () -> new Own(reader.find(SystemUser.TYPE, actor().user()))).row()
                .map(row -> row.get(column)).orElse(null) : null;
    }

    /**
     * The row, held against other writers, with all its columns.
     *
     * @throws Fault.NotFound when there is none, or none that the actor may see
     */
    public Row get(RecordType type, UUID id) {
        var row = writer.lock(type, id).orElseThrow(() -> Reader.missing(type, id));
        rights.on(row, Privilege.READ);
        return row;
    }

    /** @throws Fault.Forbidden when the actor may not write the row */
    public void mayWrite(Row row) {
        rights.on(row, Privilege.WRITE);
    }

    /** Rows for writing, held; only for rules and verbs that answer for the rights themselves. */
    public List<Row> hold(RecordType type, Predicate where) {
        var rows = writer.lockAll(type, where);
        rows.forEach(rights::know);
        return rows;
    }

    /** Whether there is such a row, be it one that the actor may not see: nothing else of it is told. */
    public boolean isThere(RecordType type, UUID id) {
        return !unguarded(Query.of(type).select(type.id()).where(Predicate.is(type, id))).isEmpty();
    }

    /** Rows as they are, not held, whoever may see them: for rules and verbs that must know, and tell nobody. Never for what reaches people or programs. */
    public List<Row> unguarded(Query query) {
        return writer.rows(query);
    }

    public Ref create(Values values) {
        return createAll(List.of(values)).getFirst();
    }

    /** Rows of one type, written in one statement. */
    public List<Ref> createAll(List<Values> rows) {
        return writes.create(rows);
    }

    /**
     * Writes what differs; nothing when nothing does.
     *
     * @throws Fault.Forbidden when the actor may not write the row
     */
    public void update(Row before, Values values) {
        rights.on(before, Privilege.WRITE);
        writes.write(before, values);
    }

    /** A consequence of another write, for which the actor needs no right of its own: sums, mirrors, links back. */
    public void follow(Row before, Values values) {
        writes.write(before, values);
    }

    /** As {@link #update}, each row with values of its own, in one statement. */
    public void updateAll(Map<Row, Values> rows) {
        writes.update(rows);
    }

    /** Consequences in many rows of one type, in one statement: sums, mirrors. The rules of the type are not asked. */
    public void followAll(List<Draft> drafts) {
        writes.follow(drafts);
    }

    /**
     * To another state and reason, with values that go with it.
     *
     * @throws Fault.Refused when the lifecycle knows no such move
     */
    public void move(Row row, int state, int reason, Values with) {
        update(row, moved(row, state, reason, with));
    }

    /** As {@link #move}, without writing yet: the values with the state and reason that the row may go to. */
    public static Values moved(Row row, int state, int reason, Values with) {
        return Move.of(row, state, reason, with);
    }

    public void move(Row row, int state, int reason) {
        move(row, state, reason, Values.of(row.type()));
    }

    /** A change of state as a client writes it: through the verb that claims it. */
    public void transition(Row row, int state, int reason) {
        parts.transitions().move(row, state, reason, this);
    }

    public UUID delete(Row row) {
        rights.on(row, Privilege.DELETE);
        return new Deletion(this, writer, parts).of(row);
    }

    /** How many rows came back. */
    public int restore(UUID deletion) {
        var deletedBy = writer.deletedBy(deletion).orElseThrow(() -> new Fault.NotFound(ActionError.RESTORE_CONFLICT, Map.of("id", deletion.toString())));
        if (!deletedBy.equals(actor().user()) && !reader.guard().standing().reach(SystemUser.TYPE, Privilege.WRITE).everything()) {
            throw new Fault.Forbidden(AccessError.ACCESS_DENIED, Map.of("type", "deletedrecord", "privilege", "WRITE", "id", deletion.toString()));
        }
        return new Restoring(this, writer, parts).restored(writer.restore(deletion));
    }

    public void assign(Row row, Ref owner) {
        rights.on(row, Privilege.ASSIGN);
        rights.on(row, Privilege.WRITE);
        new Assignment(this, writer, parts, owners).of(row, owner);
        rights.forget();
    }

    /**
     * The mask takes the place of what was shared with the principal; 0 ends it. Nobody shares a right that he lacks himself.
     *
     * @throws Fault.Refused when it is shared with the owner, or with someone whose roles do not allow it on any row of the type
     */
    public void share(Row row, Ref principal, int rightsMask) {
        rights.on(row, Privilege.SHARE);
        var before = reader.shares(row.type(), row.id()).stream().filter(share -> share.principal().equals(principal)).findFirst();
        var added = rightsMask & ~before.map(Reader.Share::rights).orElse(0);
        for (var privilege : Privilege.values()) {
            if ((added & privilege.mask()) != 0) {
                rights.on(row, privilege);
                owners.mustHold(principal, row.type(), privilege);
            }
        }
        new Sharing(writer, parts).set(row, principal, rightsMask);
    }

    /**
     * What points at one row by a link that a merge takes along, and what is linked with it, belongs to the other one from now on.
     * For a verb that answers for the rights.
     */
    public void handOver(Row from, Row to) {
        new HandingOver(this, writer, parts).of(from, to);
        rights.forget();
    }

    /** Which lookups point at some rows of a type, be it from rows that the actor may not see. */
    public List<Relationship> pointing(RecordType type, Collection<UUID> ids) {
        return writer.pointing(parts.registry().children(type), ids);
    }

    /** Waits until no other action is at the same matter, and has the next one wait until the end of this one. */
    public void alone(String matter) {
        writer.alone(matter);
    }

    public void link(Row row, String association, Ref other) {
        new Linking(this, writer, parts, rights).link(row, association, other);
    }

    public void unlink(Row row, String association, Ref other) {
        new Linking(this, writer, parts, rights).unlink(row, association, other);
    }

    /** All that somebody owns into another unit: where its owner stands, a row stands. */
    public void moveOwned(Ref owner, Ref unit) {
        writer.moveOwned(owner, unit);
    }

    /** For the history of a record: something happened to it that is no change of its columns. */
    public void tell(Ref record, Map<String, Change.Step> values) {
        writer.tell(new Change(record, Change.Kind.UPDATED, values));
    }

    /** Another verb within the same transaction; the history knows the outer one. */
    public <I, O> O perform(Action<I, O> action, I input) {
        return action.perform(input, this);
    }

    public void publish(Object event) {
        parts.events().publishEvent(event);
    }

    Ref user() {
        return SystemUser.TYPE.ref(actor().user());
    }

    void stamp(Values values) {
        values.set(values.type().modifiedOn(), now()).set(values.type().modifiedBy(), user());
    }

    void after(List<Draft> drafts) {
        var type = drafts.getFirst().type();
        parts.rules().of(type).forEach(rule -> rule.after(drafts, this));
    }

    void afterDelete(Collection<Row> rows) {
        var gone = new ArrayList<>(rows);
        parts.rules().of(gone.getFirst().type()).forEach(rule -> rule.afterDelete(gone, this));
    }

    void end() {
        writer.end();
    }
}
