package org.dealwright.edge.webapi.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.bind.Binder;
import org.dealwright.edge.webapi.bind.KeyCondition;
import org.dealwright.edge.webapi.json.JsonValues;
import org.dealwright.edge.webapi.json.RecordWriter;
import org.dealwright.edge.webapi.json.Wire;

/** Single records, their values and addresses. */
final class Singles {
    private static final String DOCUMENT = "documentbody";
    private final Request request;
    private final Binder binder;

    Singles(Request request, Binder binder) {
        this.request = request;
        this.binder = binder;
    }

    /** Shape: 304 without a body when the asker has this version already. */
    Reply answer(RecordType type, Predicate which) {
        return answer(type, which, 200);
    }

    Reply answer(RecordType type, Predicate which, int status) {
        var shape = request.query().shape();
        var plan = binder.plan(type, List.of(), shape);
        var query = Query.of(type).select(plan.paths()).where(which);
        var row = one(type, request.labels() ? query : query.withoutLabels());
        var etag = Wire.etag(row.version());
        if (request.call().reads() && shape.expand().isEmpty() && !request.labels() && etag.equals(request.call().headers().ifNoneMatch())) {
            return Reply.empty(304).with("ETag", etag);
        }
        var children = new Expansion(request.reader(), request.labels()).of(plan, List.of(row));
        var context = Context.record(request.call().base(), type.set(), shape);
        var body = Json.write(out -> new RecordWriter(out, request.wire(), children).record(row, plan, context));
        return Preferences.noted(Reply.json(status, body).with("ETag", etag), request.prefer());
    }

    /**
     * The only row of that kind.
     *
     * @throws Fault.NotFound when there is no such row, or none that the asker may see
     * @throws Fault.Malformed when there are more
     */
    Row one(RecordType type, Query query) {
        var rows = request.reader().rows(query.limit(2));
        if (rows.size() > 1) {
            throw KeyCondition.ambiguous(type);
        }
        return rows.stream().findFirst().orElseThrow(() -> missing(type, query.where()));
    }

    private static Fault.NotFound missing(RecordType type, Predicate which) {
        var key = which instanceof Predicate.Compare(_, _, var value) ? value.toString() : "";
        return new Fault.NotFound(StoreError.RECORD_MISSING, Map.of("type", type.name(), "id", key));
    }

    /** Shape: 204 where it is empty. */
    Reply value(RecordType type, Predicate which, Property property) {
        var row = one(type, Query.of(type).select(property.column()).withoutLabels().where(which));
        var value = value(row, property);
        if (value == null) {
            return Reply.noContent();
        }
        var context = request.call().base() + "$metadata#" + type.set() + "(" + row.id() + ")/" + property.name();
        return Reply.json(200, Json.write(out -> {
            out.writeStartObject();
            out.writeStringProperty("@odata.context", context);
            out.writeName("value");
            JsonValues.write(out, property.column().type(), value);
            out.writeEndObject();
        }));
    }

    /** The value and nothing around it. The body of a note is base64 here too, as the field has it. */
    Reply raw(RecordType type, Predicate which, Property property) {
        var value = value(one(type, Query.of(type).select(property.column()).withoutLabels().where(which)), property);
        return switch (value) {
            case null -> Reply.noContent();
            case byte[] bytes when property.name().equals(DOCUMENT) -> Reply.text(new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII));
            case byte[] bytes -> new Reply(200, Map.of("Content-Type", "application/octet-stream"), bytes);
            default -> Reply.text(JsonValues.text(property.column().type(), value));
        };
    }

    private static @Nullable Object value(Row row, Property property) {
        Object value = row.at(Path.of(property.column()));
        return value instanceof Ref ref && property.only() != null && !ref.type().equals(property.only()) ? null : value;
    }

    /** The address of a record that is known to be there. */
    Reply reference(RecordType type, Predicate which) {
        var row = one(type, Query.of(type).select(type.id()).withoutLabels().where(which));
        return Reply.json(200, Json.write(out -> {
            out.writeStartObject();
            out.writeStringProperty("@odata.context", request.call().base() + "$metadata#$ref");
            out.writeStringProperty("@odata.id", request.wire().address(type, row.id()));
            out.writeEndObject();
        }));
    }
}
