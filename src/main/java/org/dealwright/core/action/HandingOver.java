package org.dealwright.core.action;

import java.util.Set;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.core.store.Writer;

/** What hangs on a row moves to another one, along the links whose cascade says so. */
final class HandingOver {
    private final Records records;
    private final Writer writer;
    private final Parts parts;

    HandingOver(Records records, Writer writer, Parts parts) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
    }

    void of(Row from, Row to) {
        var moving = parts.registry().children(from.type()).stream().filter(link -> link.cascade().merge()).toList();
        writer.pointing(moving, Set.of(from.id())).forEach(link -> children(link, from, to));
        parts.registry().associations(from.type()).forEach(link -> writer.moveLinks(link, from.ref(), to.ref()));
    }

    /** A row never comes to point at itself. */
    private void children(Relationship link, Row from, Row to) {
        var rows = writer.lockAll(link.child(), Predicate.pointsAt(link.lookup(), from.id())).stream()
                .filter(row -> !row.id().equals(to.id()) && !row.id().equals(from.id())).toList();
        if (!rows.isEmpty()) {
            var values = Values.of(link.child()).set(link.lookup(), to.ref());
            records.stamp(values);
            writer.updateAll(rows, values);
        }
    }
}
