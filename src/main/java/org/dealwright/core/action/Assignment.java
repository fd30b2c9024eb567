package org.dealwright.core.action;

import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.core.store.Writer;

/** A new owner for a row and for what follows it. */
final class Assignment {
    private final Records records;
    private final Writer writer;
    private final Parts parts;
    private final Owners owners;

    Assignment(Records records, Writer writer, Parts parts, Owners owners) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
        this.owners = owners;
    }

    void of(Row row, Ref owner) {
        var type = row.type();
        if (!type.owned()) {
            throw new Fault.Refused(ActionError.TYPE_NOT_OWNED, Map.of("type", type.name()));
        }
        var unit = owners.unit(type, owner);
        if (!owner.equals(row.get(type.owner())) || !unit.equals(row.get(type.owningUnit()))) {
            writer.update(row, owned(row, owner, unit));
            children(row, owner, unit);
        }
    }

    private Values owned(Row row, Ref owner, Ref unit) {
        var values = Values.of(row.type()).set(row.type().owner(), owner).set(row.type().owningUnit(), unit);
        records.stamp(values);
        return values;
    }

    private void children(Row row, Ref owner, Ref unit) {
        for (var link : parts.registry().children(row.type())) {
            if (link.cascade().assign() && link.child().owned()) {
                var rows = writer.lockAll(link.child(), Predicate.pointsAt(link.lookup(), row.id())).stream()
                        .filter(child -> !owner.equals(child.get(child.type().owner()))).toList();
                if (!rows.isEmpty()) {
                    writer.updateAll(rows, owned(rows.getFirst(), owner, unit));
                    rows.forEach(child -> children(child, owner, unit));
                }
            }
        }
    }
}
