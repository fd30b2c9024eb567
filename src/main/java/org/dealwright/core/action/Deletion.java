package org.dealwright.core.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.core.store.Writer;

/** Takes a row and what goes with it to the recycle bin, whole or not at all. */
final class Deletion {
    private final Records records;
    private final Writer writer;
    private final Parts parts;
    private final UUID deletion = Ids.next();
    /** By type, in the order in which they were reached; each row with what it was reached from before it. */
    private final Map<String, Map<UUID, Row>> going = new LinkedHashMap<>();
    private final List<Runnable> clearing = new ArrayList<>();

    Deletion(Records records, Writer writer, Parts parts) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
    }

    /** The id under which all comes back together. */
    UUID of(Row root) {
        collect(writer.takeAll(root.type(), Predicate.is(root.type(), root.id())));
        going.values().stream().flatMap(rows -> rows.values().stream())
                .forEach(row -> parts.rules().of(row.type()).forEach(rule -> rule.beforeDelete(row, records)));
        writer.deferConstraints();
        clearing.forEach(Runnable::run);
        for (var rows : going.values()) {
            var type = rows.values().iterator().next().type();
            writer.takeLinks(type, rows.keySet(), deletion);
            var isRoot = type.name().equals(root.type().name());
            writer.delete(type, rows.values().stream().filter(row -> !isRoot || !row.id().equals(root.id())).toList(), deletion, false);
        }
        writer.delete(root.type(), List.of(root), deletion, true);
        going.values().forEach(rows -> records.afterDelete(rows.values()));
        return deletion;
    }

    private void collect(List<Row> rows) {
        var fresh = rows.stream().filter(row -> going.computeIfAbsent(row.type().name(), _ -> new LinkedHashMap<>()).putIfAbsent(row.id(), row) == null).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var ids = new LinkedHashSet<>(fresh.stream().map(Row::id).toList());
        for (var link : writer.pointing(watched(fresh.getFirst()), ids)) {
            switch (link.cascade().delete()) {
                case CASCADE -> collect(writer.takeAll(link.child(), children(link, ids)));
                case REMOVE_LINK -> clear(link, ids);
                case RESTRICT -> refuse(link, ids);
                case NOTHING -> { }
            }
        }
    }

    private List<Relationship> watched(Row row) {
        return parts.registry().children(row.type()).stream().filter(link -> link.cascade().delete() != Cascade.OnDelete.NOTHING).toList();
    }

    private List<Row> pointing(Relationship link, Set<UUID> ids) {
        return writer.lockAll(link.child(), children(link, ids));
    }

    private static Predicate children(Relationship link, Set<UUID> ids) {
        return Predicate.in(link.lookup(), ids.stream().map(id -> new Ref(link.parent(), id)).toList());
    }

    private void clear(Relationship link, Set<UUID> ids) {
        var rows = pointing(link, ids);
        if (!rows.isEmpty()) {
            clearing.add(() -> {
                var staying = rows.stream().filter(row -> !isGoing(row)).toList();
                writer.rememberLinks(link.lookup(), staying, deletion);
                if (!staying.isEmpty()) {
                    var values = Values.of(link.child()).set(link.lookup(), null);
                    records.stamp(values);
                    writer.updateAll(staying, values);
                }
            });
        }
    }

    private boolean isGoing(Row row) {
        return going.getOrDefault(row.type().name(), Map.of()).containsKey(row.id());
    }

    private void refuse(Relationship link, Set<UUID> ids) {
        clearing.add(() -> {
            var staying = pointing(link, ids).stream().filter(row -> !isGoing(row)).toList();
            if (!staying.isEmpty()) {
                throw new Fault.Refused(ActionError.DELETE_RESTRICTED, Map.of("type", link.child().name(), "count", staying.size(),
                        "name", staying.getFirst().name()));
            }
        });
    }
}
