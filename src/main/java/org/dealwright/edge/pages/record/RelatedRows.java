package org.dealwright.edge.pages.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.AllViews;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.list.Filter;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.product.Unit;

/** The rows that hang on a record by one relationship or association, as a grid of at most fifty. */
final class RelatedRows {
    private static final int PAGE = 50;
    private static final int FIRST_WIDTH = 220;
    private static final int WIDTH = 140;
    private final Visit visit;
    private final Row row;
    private final String name;
    private final RecordType child;
    private final Predicate where;
    private final @Nullable Column<Ref> lookup;

    private RelatedRows(Visit visit, Row row, String name, RecordType child, Predicate where, @Nullable Column<Ref> lookup) {
        this.visit = visit;
        this.row = row;
        this.name = name;
        this.child = child;
        this.where = where;
        this.lookup = lookup;
    }

    /** Empty for a name that leads nowhere, or to rows that the reader has no right to. */
    static Optional<RelatedRows> of(Visit visit, Row row, String name) {
        var type = row.type();
        var collection = visit.registry().collection(type, name)
                .map(link -> new RelatedRows(visit, row, name, link.child(), Predicate.pointsAt(link.lookup(), row.id()), link.lookup()));
        return collection.or(() -> visit.registry().association(type, name).map(link -> {
            var other = visit.registry().type(link.other(type.name()));
            return new RelatedRows(visit, row, name, other, new Predicate.Linked(link, type, Predicate.is(type, row.id())), null);
        })).filter(related -> visit.reader().guard().standing().holds(related.child, Privilege.READ));
    }

    boolean isOnTimeline() {
        return child.isActivity();
    }

    String label() {
        return visit.words().has("related." + name) ? visit.text("related." + name) : visit.plural(child);
    }

    /** @param views those of all types: the list of all rows is that of the widest */
    Body.Related body(AllViews views) {
        var columns = columns();
        var rows = visit.reader().rows(query(columns));
        var shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
        var total = rows.size() > PAGE ? PAGE + "+" : Integer.toString(shown.size());
        var add = add();
        return new Body.Related(new Grid("related", Found.href(row) + "?tab=" + name, heads(columns), shown.stream()
                .map(each -> line(each, columns)).toList(),
                new Grid.Paging(shown.isEmpty() ? 0 : 1, shown.size(), total, null, null, null), List.of(), removing(),
                        shown.isEmpty() ? blank()
                        : null), add, rows.size() > PAGE ? all(views) : null);
    }

    /** The list of the child type, narrowed to this record. Associations have none. */
    private @Nullable Verb all(AllViews views) {
        if (lookup == null) {
            return null;
        }
        var view = views.widest(child);
        var filter = new Filter(lookup, "in", List.of(row.type().name() + "/" + row.id()));
        return Verb.go("all", visit.text("ui.related.all"), "list",
                new Asked(child, view, "", List.of(filter), null, null, null).href("/" + child.set()));
    }

    private Query query(List<Column<?>> columns) {
        var wanted = new LinkedHashSet<Path>();
        columns.forEach(column -> wanted.add(Path.of(column)));
        if (child.hasMoney()) {
            wanted.add(Path.of(child.currency()));
        }
        child.column("concreteid").ifPresent(column -> wanted.add(Path.of(column)));
        return Query.of(child).select(List.copyOf(wanted)).where(where).sort(order()).limit(PAGE + 1);
    }

    private Sort order() {
        return child.column("lineitemnumber").map(Sort::ascending)
                .orElseGet(() -> child.column("modifiedon").map(Sort::descending).orElseGet(() -> Sort.ascending(child.primaryName())));
    }

    private List<Column<?>> columns() {
        var columns = new LinkedHashSet<Column<?>>();
        columns.add(child.primaryName());
        visit.registry().form(child).header().stream().filter(column -> column != lookup).forEach(columns::add);
        child.column("statuscode").ifPresent(columns::add);
        return new ArrayList<>(columns);
    }

    private List<Grid.Column> heads(List<Column<?>> columns) {
        var heads = new ArrayList<Grid.Column>();
        for (var column : columns) {
            var first = heads.isEmpty();
            heads.add(new Grid.Column(column.name(), visit.text(column.labelKey()), first ? FIRST_WIDTH : WIDTH, isEnd(column),
                    first ? Grid.Phone.FIRST : heads.size() < 3 && !isEnd(column) ? Grid.Phone.NEXT
                    : Grid.Phone.NONE, Grid.Sorted.NONE, null));
        }
        return heads;
    }

    private static boolean isEnd(Column<?> column) {
        return column.type() instanceof ColumnType.Amount || column.type() instanceof ColumnType.DecimalNumber
                || column.type() instanceof ColumnType.WholeNumber;
    }

    private Grid.Row line(Row each, List<Column<?>> columns) {
        var present = new Present(visit);
        var href = each.at(Path.of(child.column("concreteid").orElse(child.id()))) instanceof Ref kind
                ? "/" + visit.registry().type(kind.type()).set() + "/" + kind.id() : Found.href(each);
        return new Grid.Row(each.id().toString(), href, null, each.name(), columns.stream()
                .map(column -> Grid.Cell.of(present.value(each, column))).toList(), false);
    }

    /** For who may take away what hangs here; what must hang somewhere stays. */
    private Grid.@Nullable Bulk removing() {
        var standing = visit.reader().guard().standing();
        var may = lookup == null ? standing.holds(row.type(), Privilege.APPEND) && standing.holds(child, Privilege.APPENDTO)
                : standing.holds(child, Privilege.WRITE) && mayBeEmpty(lookup);
        var remove = Verb.act("unlink", visit.text("admin.unlink"), "x", visit.post(Found.href(row) + "/unlink/" + name));
        return may ? new Grid.Bulk(visit.csrf().token(), List.of(remove), List.of()) : null;
    }

    private boolean mayBeEmpty(Column<Ref> column) {
        var needed = column.level() == Level.SYSTEM || column.level() == Level.BUSINESS || column.calculated();
        return !needed && !child.isActivity() && child.parentLookup().filter(column::equals).isEmpty();
    }

    private @Nullable Verb add() {
        var label = visit.text("ui.new.of", "type", visit.label(child));
        if (lookup == null) {
            return Verb.ask("link", visit.text("ui.add"), "plus", Found.href(row) + "/link/" + name);
        }
        var mayCreate = visit.reader().guard().standing().holds(child, Privilege.CREATE) && !lookup.calculated() && !child.name()
                .endsWith("close");
        return mayCreate ? Verb.go("add", label, "plus", "/" + child.set() + "/new?" + lookup.name() + "=" + row.type().name() + "/"
                + row.id() + back()) : null;
    }

    /** What is a part of something is made there, and one goes on there. */
    private String back() {
        return child.parentLookup().isEmpty() && !child.equals(Unit.TYPE) ? ""
                : "&back=" + URLEncoder.encode(Found.href(row) + "?tab=" + name, StandardCharsets.UTF_8);
    }

    private Blank blank() {
        var key = child.labelKey() + ".blank";
        return new Blank(Icons.of(child), visit.text("ui.empty.title"), visit.words().has(key) ? visit.text(key)
                : visit.text("ui.empty.text"), null);
    }
}
