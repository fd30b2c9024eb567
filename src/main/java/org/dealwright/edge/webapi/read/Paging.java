package org.dealwright.edge.webapi.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query.Position;
import org.dealwright.core.store.Row;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.bind.Cookies;
import org.dealwright.edge.webapi.fetch.SkipToken;
import org.dealwright.edge.webapi.url.Percent;

/**
 * Which page of a list, and where the next one begins.
 *
 * @param page from 1
 * @param size rows of this page at most
 * @param last whether no page follows, however many rows there are
 */
record Paging(Call call, List<Path> order, int page, int size, boolean last, @Nullable Position position) {
    static final int MOST = 5000;

    /**
     * Reads it from a request.
     *
     * @param top what $top says; a page size wished for is stronger
     */
    static Paging of(Request request, List<Path> order, @Nullable Integer top) {
        var token = request.query().skipToken();
        var cookie = token == null ? null : SkipToken.read(token);
        var page = cookie == null ? 1 : cookie.page();
        var position = cookie == null || cookie.cookie() == null ? null : Cookies.position(cookie.cookie(), order);
        var wished = request.prefer().maxPageSize();
        var pages = wished != null && wished > 0;
        var size = wished != null && wished > 0 ? Math.min(wished, MOST) : MOST;
        if (top == null || pages) {
            return new Paging(request.call(), order, page, size, false, position);
        }
        var left = Math.max(0L, top - (page - 1L) * MOST);
        return new Paging(request.call(), order, page, (int) Math.min(left, MOST), left <= MOST, position);
    }

    /** @param found the rows that one more than the size brought */
    boolean more(int found) {
        return !last && found > size;
    }

    /** The same address, continued after these rows. */
    String link(List<Row> rows) {
        var token = new SkipToken(page + 1, Cookies.of(page, order, rows.getFirst(), rows.getLast()));
        return call.base() + call.path() + "?" + rest() + "$skiptoken=" + Percent.encode(token.text());
    }

    private String rest() {
        var query = call.rawQuery();
        return query == null || query.isEmpty() ? "" : Arrays.stream(query.split("&", -1))
                .filter(option -> !option.isEmpty() && !Percent.decodeQuery(option).startsWith("$skiptoken="))
                .map(option -> option + "&").collect(Collectors.joining());
    }
}
