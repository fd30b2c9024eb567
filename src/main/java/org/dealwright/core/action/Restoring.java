package org.dealwright.core.action;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Writer;

/** What follows when rows have come back from the recycle bin. */
final class Restoring {
    private final Records records;
    private final Writer writer;
    private final Parts parts;

    Restoring(Records records, Writer writer, Parts parts) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
    }

    /** Rows whose parent came with them are as they were; those that came back to a parent that had stayed change it. */
    int restored(List<Ref> back) {
        var together = Set.copyOf(back);
        var byType = new LinkedHashMap<String, Set<UUID>>();
        back.forEach(ref -> byType.computeIfAbsent(ref.type(), _ -> new HashSet<>()).add(ref.id()));
        byType.forEach((type, ids) -> tell(parts.registry().type(type), ids, together));
        return back.size();
    }

    private void tell(RecordType type, Set<UUID> ids, Set<Ref> together) {
        var parent = type.parentLookup().orElse(null);
        if (parent == null) {
            return;
        }
        var alone = writer.lockAll(type, Predicate.anyOf(type, ids)).stream().filter(row -> row.get(parent) != null && !together.contains(row.get(parent))).toList();
        if (!alone.isEmpty()) {
            parts.rules().of(type).forEach(rule -> rule.afterRestore(alone, records));
        }
    }
}
