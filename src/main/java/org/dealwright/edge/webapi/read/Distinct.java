package org.dealwright.edge.webapi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.bind.Asked;
import org.dealwright.edge.webapi.bind.Cookies;
import org.dealwright.edge.webapi.bind.Plan;
import org.dealwright.edge.webapi.bind.Shown;
import org.dealwright.edge.webapi.fetch.PagingCookie;

/**
 * One row for all that show the same. They stand together in the order that is read, so that behind the last of a portion all that show the
 * same as it are leapt over, however many they are.
 */
final class Distinct {
    private static final int PORTION = 500;
    private static final int MOST_QUESTIONS = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private final Request request;
    private final Asked asked;
    private final List<Path> shown;

    Distinct(Request request, Asked asked) {
        this.request = request;
        this.asked = asked;
        this.shown = asked.plan().values().stream().map(Shown::path).toList();
    }

    /** @param number counts from 1; after a cookie it says nothing */
    List<Row> page(@Nullable PagingCookie cookie, int number, int size) {
        if (cookie != null) {
            return rows(size, behind(Cookies.position(cookie, asked.order())));
        }
        var skipped = (number - 1L) * (size - 1);
        if (skipped > (long) PORTION * MOST_QUESTIONS) {
            throw tooMany();
        }
        var all = rows((int) skipped + size, null);
        return all.subList(Math.min((int) skipped, all.size()), all.size());
    }

    private List<Row> rows(int wanted, @Nullable Position from) {
        var found = new LinkedHashMap<List<@Nullable Object>, Row>();
        var query = request.labels() ? asked.query() : asked.query().withoutLabels();
        var at = from;
        for (var questions = 0; found.size() < wanted; questions++) {
            if (questions == MOST_QUESTIONS) {
                throw tooMany();
            }
            var rows = request.reader().rows(query.limit(PORTION).after(at));
            rows.forEach(row -> found.putIfAbsent(values(row), row));
            if (rows.size() < PORTION) {
                break;
            }
            at = behind(asked.place(rows.getLast()));
        }
        return found.values().stream().limit(wanted).toList();
    }

    private List<@Nullable Object> values(Row row) {
        var values = new ArrayList<@Nullable Object>();
        shown.forEach(path -> values.add(row.at(path)));
        return values;
    }

    /** Behind all rows that have the same values and another id. */
    private Position behind(Position place) {
        var values = new ArrayList<@Nullable Object>(place.values());
        values.set(values.size() - 1, !asked.sort().isEmpty() && asked.sort().getLast().descending() ? FIRST : LAST);
        return new Position(values);
    }

    private static Fault.Malformed tooMany() {
        return new Fault.Malformed(WebApiError.FETCH_UNSUPPORTED, null, Map.of("part", "distinct"));
    }

    /** A row that stands for many has neither an id nor a version. */
    static Row onlyShown(Row row, Plan plan) {
        var values = new HashMap<Path, Object>();
        var labels = new HashMap<Path, String>();
        for (var value : plan.values()) {
            Object known = row.at(value.path());
            if (known != null) {
                values.put(value.path(), known);
            }
            var label = row.label(value.path());
            if (label != null) {
                labels.put(value.path(), label);
            }
        }
        return new Row(row.type(), values, labels);
    }
}
