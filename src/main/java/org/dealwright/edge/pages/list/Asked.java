package org.dealwright.edge.pages.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;

/**
 * What a list's address asks for: the view, and what the reader changed of it.
 *
 * @param typed what was typed into quick search, empty for nothing
 * @param sort null for the view's own
 * @param columns null for the view's own
 * @param after the place after which the page begins
 */
public record Asked(RecordType type, ListView view, String typed, List<Filter> filters, @Nullable Sort sort, @Nullable List<Column<?>> columns, @Nullable String after) {
    static final int PAGE = 50;

    public static Asked read(RecordType type, ListView view, HttpServletRequest request) {
        var filters = Optional.ofNullable(request.getParameterValues("f")).stream().flatMap(Arrays::stream)
                .map(text -> Filter.read(type, text)).flatMap(Optional::stream).toList();
        return new Asked(type, view, Objects.requireNonNullElse(request.getParameter("q"), "").strip(), filters, sort(type, request.getParameter("sort")),
                columns(type, request.getParameter("columns")), request.getParameter("after"));
    }

    private static @Nullable Sort sort(RecordType type, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var down = text.startsWith("-");
        return type.column(down ? text.substring(1) : text).filter(Asked::isSortable).map(column -> new Sort(Path.of(column), down)).orElse(null);
    }

    private static @Nullable List<Column<?>> columns(RecordType type, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var chosen = new ArrayList<Column<?>>();
        Arrays.stream(text.split(",")).map(type::column).flatMap(Optional::stream).forEach(chosen::add);
        return chosen.isEmpty() ? null : chosen;
    }

    static boolean isSortable(Column<?> column) {
        return switch (column.type()) {
            case ColumnType.Memo _, ColumnType.MultiChoice _, ColumnType.Content _, ColumnType.Lookup _ -> false;
            default -> true;
        };
    }

    public List<Path> paths() {
        return columns == null ? view.columns() : columns.stream().map(Path::of).toList();
    }

    public List<Sort> sorts() {
        return sort != null ? List.of(sort) : view.sort();
    }

    public boolean modified() {
        return !typed.isEmpty() || !filters.isEmpty() || sort != null || columns != null;
    }

    /** The rows of the view that the filters leave. */
    public Predicate where() {
        var parts = new ArrayList<Predicate>();
        parts.add(view.where());
        filters.forEach(filter -> parts.add(filter.predicate()));
        if (!typed.isEmpty()) {
            parts.add(new Predicate.Search(typed));
        }
        return Predicate.all(parts);
    }

    Query query() {
        var wanted = new ArrayList<>(paths());
        if (type.hasMoney()) {
            wanted.add(Path.of(type.currency()));
        }
        var sorts = sorts();
        return Query.of(type).select(wanted).where(where()).sort(sorts).limit(PAGE + 1).after(Place.read(sorts, after));
    }

    Asked without(Filter filter) {
        return new Asked(type, view, typed, filters.stream().filter(kept -> !kept.equals(filter)).toList(), sort, columns, null);
    }

    /** With these filters in place of those there were on the column. */
    Asked with(Column<?> column, List<Filter> wanted) {
        var kept = new ArrayList<>(filters.stream().filter(other -> other.column() != column).toList());
        kept.addAll(wanted);
        return new Asked(type, view, typed, kept, sort, columns, null);
    }

    Asked sorted(Sort by) {
        return new Asked(type, view, typed, filters, by, columns, null);
    }

    public Asked from(@Nullable String place) {
        return new Asked(type, view, typed, filters, sort, columns, place);
    }

    Asked showing(List<Column<?>> chosen) {
        return new Asked(type, view, typed, filters, sort, chosen, null);
    }

    public Asked plain() {
        return new Asked(type, view, "", List.of(), null, null, null);
    }

    /** The address of this list below a path such as {@code /leads}. */
    public String href(String path) {
        var query = parameters().stream().map(each -> each.name() + "=" + encode(each.value())).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public record Parameter(String name, String value) {
    }

    public List<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        if (!view.standard()) {
            all.add(new Parameter("view", view.key()));
        }
        if (!typed.isEmpty()) {
            all.add(new Parameter("q", typed));
        }
        filters.forEach(filter -> all.add(new Parameter("f", filter.text())));
        if (sort != null) {
            all.add(new Parameter("sort", (sort.descending() ? "-" : "") + sort.path().column().name()));
        }
        if (columns != null) {
            all.add(new Parameter("columns", columns.stream().map(Column::name).collect(Collectors.joining(","))));
        }
        if (after != null && !after.isEmpty()) {
            all.add(new Parameter("after", after));
        }
        return all;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
