package org.dealwright.edge.webapi.read;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.bind.Asked;
import org.dealwright.edge.webapi.bind.Binder;
import org.dealwright.edge.webapi.json.Annotations;
import org.dealwright.edge.webapi.json.Children;
import org.dealwright.edge.webapi.json.RecordWriter;

/** Lists of records, page by page. */
final class Lists {
    /** The field counts no further. */
    static final int MOST_COUNTED = 5000;
    private final Request request;
    private final Binder binder;

    Lists(Request request, Binder binder) {
        this.request = request;
        this.binder = binder;
    }

    /** Rows that the path leads to, as far as the query wants them. */
    Reply answer(RecordType type, Predicate within) {
        if (!request.query().apply().isEmpty()) {
            throw new Fault.Malformed(WebApiError.QUERY_OPTION_UNSUPPORTED, "$apply", Map.of("option", "$apply"));
        }
        var shape = request.query().shape();
        var bound = binder.bind(type, shape);
        var asked = new Asked(type, bound.plan(), within.and(bound.where()), bound.sort(), false);
        var paging = Paging.of(request, asked.order(), shape.top());
        var found = rows(asked, paging);
        var rows = found.size() > paging.size() ? found.subList(0, paging.size()) : found;
        var next = paging.more(found.size()) ? paging.link(rows) : null;
        var children = new Expansion(request.reader(), request.labels()).of(asked.plan(), rows);
        var count = request.query().count() ? count(type, asked.where()) : null;
        var body = Json.write(out -> write(out, type, asked, rows, children, count, next));
        return Preferences.applied(Reply.json(200, body), request.prefer());
    }

    private List<Row> rows(Asked asked, Paging paging) {
        if (paging.size() == 0) {
            return List.of();
        }
        var query = asked.query().limit(paging.size() + 1).after(paging.position());
        return request.reader().rows(request.labels() ? query : query.withoutLabels());
    }

    private void write(JsonGenerator out, RecordType type, Asked asked, List<Row> rows, Children children, @Nullable Counted count, @Nullable String next) {
        out.writeStartObject();
        out.writeStringProperty("@odata.context", Context.list(request.call().base(), type.set(), request.query().shape()));
        counts(out, count, request.wire().annotations());
        out.writeArrayPropertyStart("value");
        var writer = new RecordWriter(out, request.wire(), children);
        rows.forEach(row -> writer.record(row, asked.plan(), null));
        out.writeEndArray();
        if (next != null) {
            out.writeStringProperty("@odata.nextLink", next);
        }
        out.writeEndObject();
    }

    static void counts(JsonGenerator out, @Nullable Counted count, Annotations annotations) {
        if (count != null) {
            out.writeNumberProperty("@odata.count", count.shown());
        }
        if (annotations.counts()) {
            out.writeNumberProperty("@" + Annotations.TOTAL, count == null ? -1 : count.shown());
            out.writeBooleanProperty("@" + Annotations.TOTAL + "limitexceeded", count != null && count.more());
        }
    }

    /** How many rows there are, as far as they are counted. */
    record Counted(int found) {
        int shown() {
            return Math.min(found, MOST_COUNTED);
        }

        boolean more() {
            return found > MOST_COUNTED;
        }
    }

    Counted count(RecordType type, Predicate where) {
        return new Counted(request.reader().count(Query.of(type).where(where).limit(MOST_COUNTED + 1)));
    }

    /** The number alone. */
    Reply answerCount(RecordType type, Predicate within) {
        var where = within.and(binder.where(type, request.query().shape().filter()));
        return Reply.text(Integer.toString(count(type, where).shown()));
    }

    /** The addresses of the records alone. */
    Reply references(RecordType type, Predicate within) {
        var where = within.and(binder.where(type, request.query().shape().filter()));
        var rows = request.reader().rows(Query.of(type).select(type.id()).withoutLabels().where(where).limit(Paging.MOST));
        return Reply.json(200, Json.write(out -> {
            out.writeStartObject();
            out.writeStringProperty("@odata.context", request.call().base() + "$metadata#Collection($ref)");
            out.writeArrayPropertyStart("value");
            for (var row : rows) {
                out.writeStartObject();
                out.writeStringProperty("@odata.id", request.wire().address(type, row.id()));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }));
    }
}
