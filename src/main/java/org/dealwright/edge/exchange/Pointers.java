package org.dealwright.edge.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;

/**
 * Which record a text means: by id, by primary name, by a key that is a text, people also by e-mail address. As the reader sees the records.
 * What was found is kept; a text that means nothing is asked again, since its record may come.
 */
final class Pointers {
    private static final int KEPT = 20_000;
    private static final int ASKED_AT_ONCE = 1_000;
    private final Registry registry;
    private final Reader reader;
    private final Map<String, Map<String, List<Ref>>> found = new HashMap<>();

    Pointers(Registry registry, Reader reader) {
        this.registry = registry;
        this.reader = reader;
    }

    /** Looks up texts together; one statement a type that the lookup may point at. */
    void fetch(Column<?> lookup, Collection<String> texts) {
        var known = known(lookup);
        var asked = new LinkedHashSet<String>();
        texts.stream().map(Folding::fold).filter(text -> !known.containsKey(text)).forEach(asked::add);
        if (known.size() + asked.size() > KEPT) {
            known.clear();
            texts.stream().map(Folding::fold).forEach(asked::add);
        }
        var all = List.copyOf(asked);
        for (var from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            var portion = all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE));
            targets(lookup).forEach(type -> ask(type, portion, known));
        }
    }

    /** Asks anew about everything that a lookup points at, where more may have come. */
    void forget(Column<?> lookup) {
        known(lookup).clear();
    }

    private Map<String, List<Ref>> known(Column<?> lookup) {
        return found.computeIfAbsent(lookup.name(), _ -> new HashMap<>());
    }

    private List<RecordType> targets(Column<?> lookup) {
        return lookup.lookup().targets().stream().map(target -> registry.find(target.type())).flatMap(Optional::stream).toList();
    }

    private void ask(RecordType type, List<String> texts, Map<String, List<Ref>> known) {
        var names = names(type);
        var ways = new ArrayList<Predicate>();
        names.forEach(column -> ways.add(new Predicate.In(Path.of(column), texts)));
        var ids = texts.stream().map(Pointers::id).filter(Objects::nonNull).toList();
        if (!ids.isEmpty()) {
            ways.add(Predicate.anyOf(type, ids));
        }
        var asked = Set.copyOf(texts);
        for (var row : reader.rows(Query.of(type).select(names.toArray(Column<?>[]::new)).withoutLabels().where(Predicate.any(ways)))) {
            var meant = new LinkedHashSet<String>();
            meant.add(row.id().toString());
            names.stream().map(row::get).filter(Objects::nonNull).map(Folding::fold).forEach(meant::add);
            meant.stream().filter(asked::contains).forEach(text -> known.computeIfAbsent(text, _ -> new ArrayList<>()).add(row.ref()));
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** The texts by which people know a record of a type. */
    static List<Column<String>> names(RecordType type) {
        var names = new LinkedHashSet<Column<String>>();
        names.add(type.primaryName());
        type.keys().stream().filter(key -> key.size() == 1).map(List::getFirst).filter(Pointers::isText).forEach(column -> names.add(type.common(column.name())));
        type.columns().stream().filter(column -> column.unique() && isText(column)).forEach(column -> names.add(type.common(column.name())));
        if (type.equals(SystemUser.TYPE)) {
            names.add(SystemUser.EMAIL);
        }
        return List.copyOf(names);
    }

    private static boolean isText(Column<?> column) {
        return column.type() instanceof ColumnType.Text;
    }

    /** All that a text may mean; several when it is ambiguous, none when it means nothing that the reader sees. */
    List<Ref> find(Column<?> lookup, String text) {
        return known(lookup).getOrDefault(Folding.fold(text), List.of()).stream().distinct().toList();
    }
}
