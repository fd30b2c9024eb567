package org.dealwright.edge.webapi.json;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.bind.Plan;
import org.dealwright.edge.webapi.bind.Shown;
import org.dealwright.edge.webapi.url.Print;

/** Writes records one after the other. A note stands right before the value that it is about. */
public final class RecordWriter {
    private final JsonGenerator out;
    private final Wire wire;
    private final Children children;

    public RecordWriter(JsonGenerator out, Wire wire, Children children) {
        this.out = out;
        this.wire = wire;
        this.children = children;
    }

    /** @param context stands in the record itself; null inside a list */
    public void record(Row row, Plan plan, @Nullable String context) {
        out.writeStartObject();
        if (context != null) {
            out.writeStringProperty("@odata.context", context);
        }
        if (row.at(plan.version()) instanceof Long version) {
            out.writeStringProperty("@odata.etag", Wire.etag(version));
        }
        plan.values().forEach(shown -> value(row, shown));
        plan.ones().forEach(one -> one(row, one));
        UUID id = row.at(plan.id());
        if (id != null) {
            plan.many().forEach(many -> many(id, plan, many));
        }
        out.writeEndObject();
    }

    private void value(Row row, Shown shown) {
        Object value = row.at(shown.path());
        if (value instanceof Ref ref && shown.only() != null && !ref.type().equals(shown.only())) {
            value = null;
        }
        if (value != null) {
            annotate(row, shown, value);
            out.writeName(shown.name());
            JsonValues.write(out, shown.path().column().type(), value);
        } else if (wire.nulls()) {
            out.writeNullProperty(shown.name());
        }
    }

    private void annotate(Row row, Shown shown, Object value) {
        var notes = wire.annotations();
        var formatted = notes.formatted() ? wire.formatting().of(row, shown.path(), value) : null;
        if (formatted != null) {
            out.writeStringProperty(shown.name() + "@" + Annotations.FORMATTED, formatted);
        }
        if (value instanceof Ref ref) {
            if (notes.navigation()) {
                out.writeStringProperty(shown.name() + "@" + Annotations.NAVIGATION, navigation(shown, ref));
            }
            if (notes.lookupName()) {
                out.writeStringProperty(shown.name() + "@" + Annotations.LOOKUP_NAME, ref.type());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private String navigation(Shown shown, Ref ref) {
        return shown.only() == null ? wire.navigation().over((Column<Ref>) shown.path().column(), ref.type())
                : shown.name().substring(1, shown.name().length() - "_value".length());
    }

    private void one(Row row, Plan.One one) {
        var branch = one.branches().stream().filter(each -> row.at(each.id()) != null).findFirst().orElse(null);
        if (branch == null) {
            if (wire.nulls()) {
                out.writeNullProperty(one.name());
            }
            return;
        }
        out.writeName(one.name());
        if (one.references()) {
            reference(branch, row);
        } else {
            record(row, branch, null);
        }
    }

    private void reference(Plan branch, Row row) {
        UUID id = row.at(branch.id());
        out.writeStartObject();
        if (id != null) {
            out.writeStringProperty("@odata.id", wire.address(branch.type(), id));
        }
        out.writeEndObject();
    }

    /** The link to all of them stands beside them, as the field has it. */
    private void many(UUID id, Plan plan, Plan.Many many) {
        out.writeArrayPropertyStart(many.way().name());
        children.of(many, id).forEach(row -> record(row, many.plan(), null));
        out.writeEndArray();
        out.writeStringProperty(many.way().name() + "@odata.nextLink", wire.address(plan.type(), id) + "/" + many.way().name() + Print.query(many.asked()));
    }
}
