package org.dealwright.core.action;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Level;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.core.store.Writer;

/** How rows are made and changed, for {@link Records}: rights, defaults, rules, money, validation, store, history, consequences, in this order. */
final class Writes {
    private final Records records;
    private final Writer writer;
    private final Parts parts;
    private final Rights rights;
    private final Owners owners;

    Writes(Records records, Writer writer, Parts parts, Rights rights, Owners owners) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
        this.rights = rights;
        this.owners = owners;
    }

    List<Ref> create(List<Values> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        rights.create(rows.getFirst().type());
        var drafts = rows.stream().map(this::begun).toList();
        var written = drafts.stream().map(Draft::values).toList();
        parts.rules().of(drafts.getFirst().type()).forEach(rule -> rule.beforeAll(drafts, records));
        drafts.forEach(this::complete);
        rights.append(written);
        writer.insertAll(written);
        written.forEach(rights::know);
        records.after(drafts);
        return drafts.stream().map(draft -> draft.type().ref(draft.id())).toList();
    }

    private Draft begun(Values values) {
        var type = values.type();
        if (values.get(type.id()) == null) {
            values.set(type.id(), Ids.next());
        }
        type.initials().forEach(column -> initial(values, column));
        type.lifecycle().ifPresent(life -> values.fill(type.state(), life.initialState()).fill(type.status(), life.defaultReason(life.initialState())));
        owners.complete(values);
        return new Draft(null, values);
    }

    private void complete(Draft draft) {
        var values = draft.values();
        rights.create(values);
        prepare(draft);
        values.set(draft.type().createdOn(), createdOn(values)).set(draft.type().createdBy(), records.user());
        records.stamp(values);
    }

    /** What comes from elsewhere may have been made there long before; the history tells when it came. */
    private Instant createdOn(Values values) {
        var elsewhere = records.actor().door() == Door.IMPORT ? values.get(values.type().createdOn()) : null;
        return elsewhere == null || elsewhere.isAfter(records.now()) ? records.now() : elsewhere.truncatedTo(ChronoUnit.SECONDS);
    }

    private static <T> void initial(Values values, Column<T> column) {
        if (column.initial() != null) {
            values.fill(column, column.initial());
        }
    }

    private void prepare(Draft draft) {
        Composed.complete(draft, records);
        Money.stamp(draft, records);
        Validation.of(draft, Set.of(Level.SYSTEM));
    }

    void write(Row before, Values values) {
        var draft = new Draft(before, values);
        parts.rules().of(before.type()).forEach(rule -> rule.before(draft, records));
        if (readied(draft)) {
            rights.append(List.of(values));
            writer.update(before, values);
            records.after(List.of(draft));
        }
    }

    void update(Map<Row, Values> rows) {
        rows.keySet().forEach(row -> rights.on(row, Privilege.WRITE));
        var drafts = rows.entrySet().stream().map(each -> new Draft(each.getKey(), each.getValue())).toList();
        drafts.forEach(draft -> parts.rules().of(draft.type()).forEach(rule -> rule.before(draft, records)));
        var differing = drafts.stream().filter(this::readied).toList();
        if (!differing.isEmpty()) {
            rights.append(differing.stream().map(Draft::values).toList());
            writer.updateEach(byRow(differing));
            records.after(differing);
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
            records.stamp(draft.values());
            return true;
        }
        return false;
    }

    void follow(List<Draft> drafts) {
        writer.updateEach(byRow(drafts.stream().filter(this::readied).toList()));
    }
}
