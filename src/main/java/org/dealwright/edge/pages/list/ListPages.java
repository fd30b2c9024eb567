package org.dealwright.edge.pages.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Filters;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.edge.pages.view.ListPage;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.ViewHead;

/** A list as people see it, from what its address asks and the rows that answer. */
public final class ListPages {
    /** How the keys of views begin that show only what is the reader's own. */
    private static final String MINE = "my";
    private final Visit visit;
    private final Asked asked;
    private final String path;
    private final Present present;

    public ListPages(Visit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
        this.path = "/" + asked.type().set();
        this.present = new Present(visit);
    }

    ListPage page(List<ListView> views, Grid.@Nullable Bulk bulk) {
        return new ListPage(head(views), filters(), grid(views, bulk), null);
    }

    public ViewHead head(List<ListView> views) {
        var type = asked.type();
        var all = views.stream().map(view -> new ViewHead.View(of(view).href(path), viewName(view), view.key().equals(asked.view().key()), null)).toList();
        return new ViewHead(visit.plural(type), path, viewName(asked.view()), all, asked.modified(), null, shows(type),
                tools(type), primary(type));
    }

    private List<Verb> tools(RecordType type) {
        var export = Verb.go("export", visit.text("ui.view.export"), "download", asked.from(null).href(path + "/export.csv"));
        var mayImport = visit.reader().guard().standing().holds(type, Privilege.CREATE) && !type.name().equals("activitypointer") && !type.name().equals("import");
        return mayImport ? List.of(Verb.go("import", visit.text("exchange.import"), "upload", path + "/import"), export) : List.of(export);
    }

    private Asked of(ListView view) {
        return new Asked(asked.type(), view, "", List.of(), null, null, null);
    }

    private List<ViewHead.Show> shows(RecordType type) {
        if (!type.name().equals("opportunity")) {
            return List.of();
        }
        return List.of(new ViewHead.Show(path, "list", visit.text("ui.view.list"), true), new ViewHead.Show(path + "?show=board", "board", visit.text("ui.view.board"), false));
    }

    private @Nullable Verb primary(RecordType type) {
        var made = type.name().equals("activitypointer") ? visit.registry().type("task") : type;
        var mayCreate = visit.reader().guard().standing().holds(made, Privilege.CREATE) && !made.name().equals("import");
        return mayCreate ? Verb.go("new", visit.text("ui.new.of", "type", visit.label(made)), "plus", "/" + made.set() + "/new").on("c") : null;
    }

    private String viewName(ListView view) {
        var own = "view." + view.type().name() + "." + view.key();
        return visit.words().has(own) ? visit.text(own) : visit.text("view." + view.key(), "type", visit.plural(view.type()));
    }

    public Filters filters() {
        var kept = asked.parameters().stream().filter(each -> !each.name().equals("q") && !each.name().equals("after"))
                .map(each -> new Filters.Kept(each.name(), each.value())).toList();
        var chips = asked.filters().stream().map(filter -> new Filters.Chip(present.label(filter.column()), new FilterWords(visit).of(filter),
                asked.href(path + "/filter/" + filter.column().name()), asked.without(filter).href(path))).toList();
        return new Filters(path, asked.typed(), kept, chips, asked.href(path + "/filter"), asked.href(path + "/columns"), asked.paths().size(), null);
    }

    Grid grid(List<ListView> views, Grid.@Nullable Bulk bulk) {
        var query = asked.query();
        var rows = visit.reader().rows(query);
        var shown = rows.size() > Asked.PAGE ? rows.subList(0, Asked.PAGE) : rows;
        var more = rows.size() > Asked.PAGE ? asked.from(Place.of(query, shown.getLast())).href(path) : null;
        var first = asked.after() == null || asked.after().isEmpty();
        var total = more == null && first ? Integer.toString(shown.size()) : Asked.PAGE + "+";
        var paging = new Grid.Paging(shown.isEmpty() ? 0 : 1, shown.size(), total, more == null && first ? null : asked.from(null).href(path + "/count"),
                first ? null : asked.from(null).href(path), more);
        return new Grid(asked.type().set(), asked.href(path), columns(), shown.stream().map(this::row).toList(), paging, List.of(), bulk, shown.isEmpty() ? blank(views) : null);
    }

    private List<Grid.Column> columns() {
        var columns = new ArrayList<Grid.Column>();
        for (var each : asked.paths()) {
            columns.add(column(each, columns));
        }
        return new Widths(asked.type()).shared(asked.paths(), columns);
    }

    /** @param before the columns before it: a phone has room for one number */
    private Grid.Column column(Path path, List<Grid.Column> before) {
        var index = before.size();
        var column = path.column();
        var sorted = asked.sorts().stream().filter(sort -> sort.path().equals(path)).findFirst();
        var next = new Sort(path, sorted.map(sort -> !sort.descending()).orElse(isNewestFirst(column)));
        var label = visit.text(column.labelKey());
        return new Grid.Column(column.name(), label, new Widths(asked.type()).least(column, index, label), isEnd(column), phone(column, index, before),
                sorted.map(sort -> sort.descending() ? Grid.Sorted.DOWN : Grid.Sorted.UP).orElse(Grid.Sorted.NONE),
                path.isNear() && Asked.isSortable(column) ? asked.sorted(next).href(this.path) : null);
    }

    private static boolean isNewestFirst(Column<?> column) {
        return column.type() instanceof ColumnType.Moment || column.type() instanceof ColumnType.Amount;
    }

    private static boolean isEnd(Column<?> column) {
        return column.type() instanceof ColumnType.Amount || column.type() instanceof ColumnType.DecimalNumber || column.type() instanceof ColumnType.WholeNumber;
    }

    private static Grid.Phone phone(Column<?> column, int index, List<Grid.Column> before) {
        if (index == 0) {
            return Grid.Phone.FIRST;
        }
        return !isEnd(column) ? index <= 2 ? Grid.Phone.NEXT : Grid.Phone.NONE
                : before.stream().noneMatch(Grid.Column::end) ? Grid.Phone.END : Grid.Phone.NONE;
    }

    private Grid.Row row(Row row) {
        var cells = asked.paths().stream().map(each -> Grid.Cell.of(present.value(row, each))).toList();
        var name = row.has(row.type().primaryName()) ? row.name() : cells.getFirst().value().text();
        return new Grid.Row(row.id().toString(), path + "/" + row.id(), null, name, cells, false);
    }

    /** What stands in the place of rows or cards: what hides them, where more may be, or what they are for. */
    public Blank blank(List<ListView> views) {
        var type = asked.type();
        if (asked.modified()) {
            var hiding = asked.filters().stream().map(filter -> present.label(filter.column())).reduce((one, other) -> one + ", " + other).orElse(asked.typed());
            return new Blank(Icons.of(type), visit.text("ui.empty.filtered"), visit.text("ui.empty.hides", "filters", hiding),
                    Verb.go("clear", visit.text("ui.filter.clear"), "x", asked.plain().href(path)));
        }
        var wider = wider(views);
        if (wider.isPresent()) {
            return new Blank(Icons.of(type), visit.text("list.mine.none"), visit.text("list.mine.none.text"),
                    Verb.go("wider", viewName(wider.get()), "list", of(wider.get()).href(path)));
        }
        var key = type.labelKey() + ".blank";
        return new Blank(Icons.of(type), visit.text("ui.empty.title"), visit.words().has(key) ? visit.text(key) : visit.text("ui.empty.text"), primary(type));
    }

    /** The view of the same records of everybody, where this one shows only the reader's and others have some. */
    private Optional<ListView> wider(List<ListView> views) {
        var key = asked.view().key();
        var wanted = key.startsWith(MINE) ? List.of(key.substring(MINE.length()), "all") : List.<String>of();
        return wanted.stream().flatMap(each -> views.stream().filter(view -> view.key().equals(each))).findFirst()
                .filter(view -> visit.reader().count(Query.of(view.type()).where(view.where()).limit(1)) > 0);
    }
}
