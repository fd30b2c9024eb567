package org.dealwright.edge.webapi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.bind.Asked;
import org.dealwright.edge.webapi.bind.Cookies;
import org.dealwright.edge.webapi.bind.FetchBinder;
import org.dealwright.edge.webapi.fetch.Fetch;
import org.dealwright.edge.webapi.fetch.SkipToken;
import org.dealwright.edge.webapi.json.Children;
import org.dealwright.edge.webapi.json.RecordWriter;

/** Answers to FetchXML: empty values are left out, and the cookie of the next page comes unasked while there is one. */
final class Fetched {
    private static final String CRM = "@Microsoft.Dynamics.CRM.";
    /** Pages without a cookie are counted from the first row, and no further than this. */
    private static final int MOST_SKIPPED = 50_000;
    private final Request request;
    private final Navigation navigation;
    private final Lists lists;

    Fetched(Request request, Navigation navigation, Lists lists) {
        this.request = request;
        this.navigation = navigation;
        this.lists = lists;
    }

    Reply answer(RecordType type, Predicate within, String xml) {
        var fetch = Fetch.parse(xml);
        if (!fetch.entity().entity().equals(type.name())) {
            throw new Fault.Malformed(WebApiError.FETCH_ATTRIBUTE_INVALID, "entity",
                    Map.of("element", "entity", "attribute", "name", "value", fetch.entity().entity()));
        }
        var asked = new FetchBinder(navigation, request.asker()).bind(fetch, type, within);
        var page = fetch.page();
        var size = size(page);
        var number = Objects.requireNonNullElse(page.number(), 1);
        var found = asked.distinct() ? new Distinct(request, asked).page(page.cookie(), number, size + 1)
                : rows(asked.query().limit(size + 1).after(position(page, asked, number, size)));
        var more = page.top() == null && found.size() > size;
        var rows = found.size() > size ? found.subList(0, size) : found;
        var count = fetch.totalRecordCount() || request.query().count() ? count(asked) : null;
        var cookie = more ? new SkipToken(number + 1, Cookies.of(number, asked.order(), rows.getFirst(), rows.getLast())).text() : null;
        return Preferences.applied(Reply.json(200, Json.write(out -> write(out, asked, rows, count, cookie))), request.prefer());
    }

    private Lists.Counted count(Asked asked) {
        return asked.distinct() ? new Lists.Counted(new Distinct(request, asked).page(null, 1, Lists.MOST_COUNTED + 1).size())
                : lists.count(asked.root(), asked.where());
    }

    private int size(Fetch.Page page) {
        var wished = request.prefer().maxPageSize();
        var size = page.top() != null ? page.top() : page.count() != null ? page.count() : wished != null && wished > 0 ? wished : Paging.MOST;
        return Math.min(size, Paging.MOST);
    }

    private List<Row> rows(org.dealwright.core.query.Query query) {
        return request.reader().rows(request.labels() ? query : query.withoutLabels());
    }

    private @Nullable Position position(Fetch.Page page, Asked asked, int number, int size) {
        if (page.cookie() != null) {
            return Cookies.position(page.cookie(), asked.order());
        }
        return number == 1 ? null : counted(asked, (number - 1L) * size);
    }

    /** The place after so many rows; past the last one where there are fewer. */
    private Position counted(Asked asked, long skipped) {
        if (skipped > MOST_SKIPPED) {
            throw new Fault.Malformed(WebApiError.FETCH_ATTRIBUTE_INVALID, "fetch", Map.of("element", "fetch", "attribute", "page", "value", skipped));
        }
        var order = asked.order();
        var rows = request.reader().rows(asked.query().select(order).withoutLabels().limit((int) skipped));
        return rows.isEmpty() ? nowhere(order) : asked.place(rows.getLast());
    }

    private static Position nowhere(List<Path> order) {
        var values = new ArrayList<@Nullable Object>();
        order.forEach(_ -> values.add(null));
        return new Position(values);
    }

    private void write(JsonGenerator out, Asked asked, List<Row> rows, Lists.@Nullable Counted count, @Nullable String cookie) {
        var plan = asked.plan();
        var names = plan.values().stream().map(shown -> shown.name()).filter(name -> !name.contains(".")).toList();
        out.writeStartObject();
        out.writeStringProperty("@odata.context", Context.list(request.call().base(), plan.type().set(), names));
        Lists.counts(out, count, request.wire().annotations());
        if (cookie != null) {
            out.writeStringProperty(CRM + "fetchxmlpagingcookie", cookie);
            out.writeBooleanProperty(CRM + "morerecords", true);
        }
        out.writeArrayPropertyStart("value");
        var writer = new RecordWriter(out, request.wire().withoutNulls(), new Children());
        rows.forEach(row -> writer.record(asked.distinct() ? Distinct.onlyShown(row, plan) : row, plan, null));
        out.writeEndArray();
        out.writeEndObject();
    }
}
