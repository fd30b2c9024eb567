package org.dealwright.edge.pages.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Option;

/** The small dialogs that narrow a list or choose its columns. */
final class FilterDialogs {
    private static final int LONGEST = 200;
    private static final List<String> SPANS = List.of("day0", "day-1", "day1", "week0", "week-1", "week1", "month0", "month-1", "month1", "quarter0", "quarter-1",
            "quarter1", "year0", "year-1", "last7day", "last30day", "next7day", "next30day", "older14day", "older6month");
    private final Visit visit;
    private final Asked asked;
    private final String path;
    private final Present present;

    FilterDialogs(Visit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
        this.path = "/" + asked.type().set();
        this.present = new Present(visit);
    }

    /** Which column to filter by; those that are shown come first. */
    Dialog which() {
        var shown = asked.paths().stream().filter(each -> each.isNear()).<Column<?>>map(each -> each.column());
        var options = Stream.concat(shown, asked.type().columns().stream()).distinct().filter(FilterDialogs::isFilterable)
                .map(column -> new Option(column.name(), present.label(column), false)).toList();
        var input = Input.of("filter-column", "column", visit.text("ui.filter.field"), new Editor.Pick(options)).across();
        return dialog("filter", visit.text("ui.filter.add"), "/filter", List.of(input), visit.text("ui.filter.go"));
    }

    Dialog columns() {
        var shown = asked.paths().stream().map(each -> each.column().name()).toList();
        var chosen = asked.paths().stream().filter(each -> each.isNear()).<Column<?>>map(each -> each.column());
        var options = Stream.concat(chosen, asked.type().columns().stream()).distinct().filter(FilterDialogs::isShowable)
                .map(column -> new Option(column.name(), present.label(column), shown.contains(column.name()))).toList();
        var input = Input.of("columns-column", "column", visit.plural(asked.type()), new Editor.Ticks(options)).across();
        return dialog("columns", visit.text("ui.columns.choose"), "/columns", List.of(input), visit.text("ui.filter.apply"));
    }

    Dialog by(Column<?> column) {
        var tests = tests(column);
        var now = asked.filters().stream().filter(filter -> filter.column() == column).toList();
        var test = now.isEmpty() ? tests.getFirst() : isBetween(now) ? "between" : now.getFirst().test();
        var inputs = new ArrayList<Input>();
        inputs.add(Input.of("filter-test", "test", visit.text("ui.filter.how"),
                new Editor.Pick(tests.stream().map(each -> new Option(each, visit.text("ui.filter." + each), each.equals(test))).toList())).across());
        inputs.addAll(values(column, now));
        return dialog("filter-" + column.name(), present.label(column), "/filter/" + column.name(), inputs, visit.text("ui.filter.apply"));
    }

    static boolean isBetween(List<Filter> filters) {
        return filters.stream().anyMatch(filter -> Set.of("from", "to").contains(filter.test()));
    }

    static boolean isFilterable(Column<?> column) {
        return !tests(column).isEmpty();
    }

    private static boolean isShowable(Column<?> column) {
        return !(column.type() instanceof ColumnType.Content) && !(column.type() instanceof ColumnType.Identifier);
    }

    private static List<String> tests(Column<?> column) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> List.of("has", "starts", "empty", "full");
            case ColumnType.Choice _, ColumnType.YesNo _ -> List.of("in", "empty", "full");
            case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _, ColumnType.Amount _ -> List.of("between", "empty", "full");
            case ColumnType.Day _, ColumnType.Moment _ -> List.of("span", "between", "empty", "full");
            case ColumnType.Lookup(var targets) -> targets.stream().anyMatch(target -> target.type().equals("systemuser"))
                    ? List.of("me", "team", "in", "empty", "full") : List.of("in", "full", "empty");
            case ColumnType.MultiChoice _ -> List.of("full", "empty");
            case ColumnType.Identifier _, ColumnType.Content _ -> List.of();
        };
    }

    private List<Input> values(Column<?> column, List<Filter> now) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Memo _ -> List.of(line("value", "ui.filter.value", "text", first(now, "has", "starts")));
            case ColumnType.Choice(var options) -> List.of(ticks(now, options.numbers().stream()
                    .map(number -> new Option(Integer.toString(number), visit.text(options.key(number)), false)).toList()));
            case ColumnType.YesNo _ -> List.of(ticks(now, List.of(new Option("1", visit.text("option.yesno.1"), false), new Option("0", visit.text("option.yesno.0"), false))));
            case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _, ColumnType.Amount _ -> between("text", now);
            case ColumnType.Day _, ColumnType.Moment _ -> Stream.concat(Stream.of(span(now)), between("date", now).stream()).toList();
            case ColumnType.Lookup _ -> List.of(record(column, first(now, "in")));
            case ColumnType.MultiChoice _, ColumnType.Identifier _, ColumnType.Content _ -> List.of();
        };
    }

    private Input ticks(List<Filter> now, List<Option> options) {
        var chosen = now.stream().flatMap(filter -> filter.values().stream()).toList();
        return Input.of("filter-value", "value", visit.text("ui.filter.value"),
                new Editor.Ticks(options.stream().map(each -> new Option(each.value(), each.label(), chosen.contains(each.value()))).toList())).across();
    }

    /** @param chosen type and id of the record, empty for none */
    private Input record(Column<?> column, String chosen) {
        var name = chosen.isEmpty() ? "" : new FilterWords(visit).of(new Filter(column, "in", List.of(chosen)));
        var targets = column.lookup().targets();
        return Input.of("filter-value", "value", visit.text("ui.filter.record"), new Editor.Seek(new Lookup(chosen, name,
                "/lookup" + path + "/" + column.name(), targets.size() == 1 ? Icons.of(targets.getFirst().type()) : null))).across();
    }

    private Input span(List<Filter> now) {
        var chosen = first(now, "span");
        return Input.of("filter-span", "span", visit.text("ui.filter.span"),
                new Editor.Pick(SPANS.stream().map(each -> new Option(each, visit.text("ui.span." + each), each.equals(chosen))).toList())).across();
    }

    private List<Input> between(String kind, List<Filter> now) {
        return List.of(line("from", "ui.filter.lower", kind, first(now, "from")), line("to", "ui.filter.upper", kind, first(now, "to")));
    }

    private Input line(String name, String label, String kind, String value) {
        return Input.of("filter-" + name, name, visit.text(label), new Editor.Line(kind, value, LONGEST, null));
    }

    private static String first(List<Filter> now, String... tests) {
        return now.stream().filter(filter -> List.of(tests).contains(filter.test())).flatMap(filter -> filter.values().stream()).findFirst().orElse("");
    }

    private Dialog dialog(String id, String title, String post, List<Input> inputs, String confirm) {
        return new Dialog(id, title, null, visit.post(Shown.keep(visit, asked.href(path + post))), id, List.of(new Dialog.Part.Inputs(null, null, inputs)), confirm, false,
                null, Shown.keep(visit, asked.href(path)));
    }
}
