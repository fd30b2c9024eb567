package org.dealwright.core.action;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Writer;

/** Links of many to many: Append on the one, Append To on the other. */
final class Linking {
    private final Records records;
    private final Writer writer;
    private final Parts parts;
    private final Rights rights;

    Linking(Records records, Writer writer, Parts parts, Rights rights) {
        this.records = records;
        this.writer = writer;
        this.parts = parts;
        this.rights = rights;
    }

    void link(Row row, String association, Ref other) {
        var link = checked(row, association, other);
        if (writer.link(link, row.ref(), other)) {
            writer.tell(new Change(row.ref(), Change.Kind.LINKED, step(association, null, other)));
            parts.rules().of(row.type()).forEach(rule -> rule.linked(row, association, other, records));
        }
    }

    void unlink(Row row, String association, Ref other) {
        var link = checked(row, association, other);
        if (writer.unlink(link, row.ref(), other)) {
            writer.tell(new Change(row.ref(), Change.Kind.UNLINKED, step(association, other, null)));
            parts.rules().of(row.type()).forEach(rule -> rule.unlinked(row, association, other, records));
        }
    }

    private Association checked(Row row, String association, Ref other) {
        var link = records.registry().association(row.type(), association).filter(found -> found.other(row.type().name()).equals(other.type()))
                .orElseThrow(() -> new Fault.Malformed(ActionError.ASSOCIATION_UNKNOWN, association, Map.of("name", association)));
        rights.on(row, Privilege.APPEND);
        rights.on(records.get(records.registry().type(other.type()), other.id()), Privilege.APPENDTO);
        return link;
    }

    private static Map<String, Change.Step> step(String association, @Nullable Ref was, @Nullable Ref now) {
        return Map.of(association, new Change.Step(was == null ? null : was.type() + ":" + was.id(), now == null ? null : now.type() + ":" + now.id()));
    }
}
