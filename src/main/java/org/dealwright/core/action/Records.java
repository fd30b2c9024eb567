package org.dealwright.core.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
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
    private final Map<Class<?>, Object> memory = new HashMap<>();

    Records(Reader reader, Writer writer, Parts parts) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
        this.rights = new Rights(reader, parts.registry());
        this.owners = new Owners(reader, parts.grants());
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

    /** Rows as they are, not held, whoever may see them: for rules that must know, and tell nobody. */
    public List<Row> unguarded(Query query) {
        return writer.rows(query);
    }

    public Ref create(Values values) {
        return createAll(List.of(values)).getFirst();
    }

    /** Rows of one type, written in one statement. */
    public List<Ref> createAll(List<Values> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rights.create(rows.getFirst().type());
        var drafts = rows.stream().map(this::begun).toList();
        var written = drafts.stream().map(Draft::values).toList();
        parts.rules().of(drafts.getFirst().type()).forEach(rule -> rule.beforeAll(drafts, this));
        drafts.forEach(this::complete);
        rights.append(written);
        writer.insertAll(written);
        written.forEach(rights::know);
        after(drafts);
        return drafts.stream().map(draft -> draft.type().ref(draft.id())).toList();
    }

    private Draft begun(Values values) {
        var type = values.type();
        if (values.get(type.id()) == null) {
            values.set(type.id(), Ids.next());
        }
        type.columns().forEach(column -> initial(values, column));
        type.lifecycle().ifPresent(life -> values.fill(type.state(), life.initialState()).fill(type.status(), life.defaultReason(life.initialState())));
        owners.complete(values);
        return new Draft(null, values);
    }

    private void complete(Draft draft) {
        var values = draft.values();
        rights.create(values);
        prepare(draft);
        values.set(draft.type().createdOn(), createdOn(values)).set(draft.type().createdBy(), user());
        stamp(values);
    }

    /** What comes from elsewhere may have been made there long before; the history tells when it came. */
    private Instant createdOn(Values values) {
        var elsewhere = actor().door() == Door.IMPORT ? values.get(values.type().createdOn()) : null;
        return elsewhere == null || elsewhere.isAfter(now()) ? now() : elsewhere.truncatedTo(ChronoUnit.SECONDS);
    }

    private static <T> void initial(Values values, Column<T> column) {
        if (column.initial() != null) {
            values.fill(column, column.initial());
        }
    }

    private void prepare(Draft draft) {
        Composed.complete(draft, this);
        Money.stamp(draft, this);
        Validation.of(draft, Set.of(Level.SYSTEM));
    }

    /**
     * Writes what differs; nothing when nothing does.
     *
     * @throws Fault.Forbidden when the actor may not write the row
     */
    public void update(Row before, Values values) {
        rights.on(before, Privilege.WRITE);
        write(before, values);
    }

    /** A consequence of another write, for which the actor needs no right of its own: sums, mirrors, links back. */
    public void follow(Row before, Values values) {
        write(before, values);
    }

    private void write(Row before, Values values) {
        var draft = new Draft(before, values);
        parts.rules().of(before.type()).forEach(rule -> rule.before(draft, this));
        if (readied(draft)) {
            rights.append(List.of(values));
            writer.update(before, values);
            after(List.of(draft));
        }
    }

    /** As {@link #update}, each row with values of its own, in one statement. */
    public void updateAll(Map<Row, Values> rows) {
        rows.keySet().forEach(row -> rights.on(row, Privilege.WRITE));
        var drafts = rows.entrySet().stream().map(each -> new Draft(each.getKey(), each.getValue())).toList();
        drafts.forEach(draft -> parts.rules().of(draft.type()).forEach(rule -> rule.before(draft, this)));
        var differing = drafts.stream().filter(this::readied).toList();
        if (!differing.isEmpty()) {
            rights.append(differing.stream().map(Draft::values).toList());
            writer.updateEach(byRow(differing));
            after(differing);
        }
    }

    private static Map<Row, Values> byRow(List<Draft> drafts) {
        return drafts.stream().collect(Collectors.toMap(draft -> Objects.requireNonNull(draft.before()), Draft::values, (one, _) -> one, LinkedHashMap::new));
    }

    /** Down to what differs, completed and stamped; false when nothing differs. */
    private boolean readied(Draft draft) {
        if (draft.reduced()) {
            prepare(draft);
            draft.reduced();
            stamp(draft.values());
            return true;
        }
        return false;
    }

    /** Consequences in many rows of one type, in one statement: sums, mirrors. The rules of the type are not asked. */
    public void followAll(List<Draft> drafts) {
        writer.updateEach(byRow(drafts.stream().filter(this::readied).toList()));
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
        var type = row.type();
        var life = type.lifecycle().orElseThrow();
        var from = row.require(type.state());
        if (!life.mayMove(from, state)) {
            throw new Fault.Refused(ActionError.MOVE_ILLEGAL, type.state().name(), Map.of("type", type.name(), "from", from, "to", state));
        }
        var chosen = reason == -1 ? life.defaultReason(state) : reason;
        if (!life.hasReason(state, chosen)) {
            throw new Fault.Refused(ActionError.REASON_NOT_OF_STATE, type.status().name(), Map.of("type", type.name(), "state", state, "reason", chosen));
        }
        return with.set(type.state(), state).set(type.status(), chosen);
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
