package org.dealwright.edge.pages.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.MergeRecords;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Names;
import org.dealwright.edge.pages.present.Plain;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Face;

/** The history of a record in words: who did what, and what was and is. */
final class Stories {
    private final Visit visit;
    private final RecordType type;
    private final Present present;

    Stories(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
        this.present = new Present(visit);
    }

    Body.History of(List<History.Entry> entries) {
        var refs = new HashSet<Ref>();
        entries.forEach(entry -> entry.values().forEach((name, step) -> type.column(name).filter(Column::isLookup).ifPresent(column -> {
            add(refs, Plain.value(column, step.old()));
            add(refs, Plain.value(column, step.now()));
        })));
        entries.forEach(entry -> merged(entry).ifPresent(refs::add));
        var names = Names.of(visit, refs);
        var people = Names.ofUsers(visit, entries.stream().map(History.Entry::actor).toList());
        var changes = new ArrayList<Body.Change>();
        for (var entry : entries) {
            changes.add(change("h" + changes.size(), entry, people.of(entry.actor()), names));
        }
        return new Body.History(changes, null);
    }

    private static void add(Set<Ref> refs, @Nullable Object value) {
        if (value instanceof Ref ref) {
            refs.add(ref);
        }
    }

    private Body.Change change(String id, History.Entry entry, String who, Names names) {
        var differences = new ArrayList<Body.Difference>();
        entry.values().forEach((name, step) -> type.column(name).filter(this::tells)
                .ifPresent(column -> differences.add(difference(column, step, names))));
        merged(entry).map(gone -> new Body.Difference(visit.text("merge.subordinate"), "", names.of(gone.id()))).ifPresent(differences::add);
        return new Body.Change(id, visit.formats().dateTime(entry.at()), entry.at().toString(), who, Face.person(who), verb(entry),
                door(entry), differences, null);
    }

    /** The record that was given up for this one. */
    private Optional<Ref> merged(History.Entry entry) {
        var step = entry.values().get(MergeRecords.SUBORDINATE);
        var gone = step == null || step.now() == null ? "" : step.now().toString();
        return gone.startsWith(type.name() + ":") ? Optional.of(type.ref(UUID.fromString(gone.substring(type.name().length() + 1)))) : Optional.empty();
    }

    /** Twins in the base currency say nothing new. */
    private boolean tells(Column<?> column) {
        return !column.name().endsWith("_base") && column != type.id();
    }

    private Body.Difference difference(Column<?> column, Change.Step step, Names names) {
        return new Body.Difference(present.label(column), words(column, step.old(), names), words(column, step.now(), names));
    }

    private String words(Column<?> column, @Nullable Object kept, Names names) {
        var value = Plain.value(column, kept);
        if (value == null) {
            return "";
        }
        var path = Path.of(column);
        var labels = new HashMap<Path, String>();
        if (value instanceof Ref ref) {
            labels.put(path, names.of(ref.id()));
        }
        return present.value(new Row(type, Map.of(path, value), labels), column).text();
    }

    private String verb(History.Entry entry) {
        var done = "verb." + entry.verb() + ".done";
        return switch (entry.kind()) {
            case UPDATED -> visit.words().has(done) ? visit.text(done) : visit.text("ui.history.updated");
            case CREATED, DELETED, RESTORED, LINKED, UNLINKED, SHARED -> visit.text("ui.history." + entry.kind().name()
                    .toLowerCase(Locale.ROOT));
        };
    }

    private @Nullable String door(History.Entry entry) {
        return entry.door() == Door.PAGE.number() ? null : visit.text("ui.door." + entry.door());
    }
}
