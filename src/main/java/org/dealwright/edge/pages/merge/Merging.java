package org.dealwright.edge.pages.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Option;

/** Two records side by side, and what was chosen of them. */
final class Merging {
    private static final String STAYS = "stays";
    private final Visit visit;
    private final Row one;
    private final Row other;
    private final Present present;

    Merging(Visit visit, Row one, Row other) {
        this.visit = visit;
        this.one = one;
        this.other = other;
        this.present = new Present(visit);
    }

    /** The one that was chosen to stay; the first where nothing was chosen yet. */
    Row staying() {
        return sent(STAYS).equals(other.id().toString()) ? other : one;
    }

    Row going() {
        return staying() == one ? other : one;
    }

    /** The values that the one that stays takes from the other. */
    Values taken() {
        var values = Values.of(one.type());
        differing().stream().filter(column -> sent(column.name()).equals(going().id().toString())).forEach(column -> values.put(column, going().at(Path.of(column))));
        return values;
    }

    Dialog.Part compared() {
        var sides = Stream.of(one, other).map(row -> new Dialog.Pick(row.id().toString(), row.name(), about(row), null, null, null, row == staying())).toList();
        return new Dialog.Part.Compare(STAYS, visit.text("merge.stays"), sides, differing().stream().map(this::line).toList());
    }

    private String about(Row row) {
        return Found.href(row).equals(Found.href(one)) ? visit.text("merge.this", "date", date(row)) : visit.text("merge.other", "date", date(row));
    }

    private String date(Row row) {
        return visit.formats().date(row.require(row.type().createdOn()).atZone(visit.actor().zone()).toLocalDate());
    }

    /** What is empty here is taken from there. */
    private Dialog.Line line(Column<?> column) {
        var preferred = present.plain(staying(), column).isEmpty() ? going() : staying();
        var said = sent(column.name());
        var chosen = said.isEmpty() ? preferred.id().toString() : said;
        var values = Stream.of(one, other).map(row -> new Option(row.id().toString(), present.plain(row, column), row.id().toString().equals(chosen))).toList();
        return new Dialog.Line(column.name(), present.label(column), values);
    }

    /** In the order of the form; who owns it and where it stands is not chosen. */
    private List<Column<?>> differing() {
        var seen = new HashSet<String>();
        var columns = new ArrayList<Column<?>>();
        for (var section : visit.registry().form(one.type()).sections()) {
            section.columns().stream().filter(column -> seen.add(column.name()) && isChosen(column)).forEach(columns::add);
        }
        return columns;
    }

    private boolean isChosen(Column<?> column) {
        var type = one.type();
        return column.access() == Column.Access.EDITABLE && !(column.type() instanceof ColumnType.Content) && !column.equals(type.owner())
                && !column.equals(type.state()) && !column.equals(type.status()) && !Objects.equals(one.at(Path.of(column)), other.at(Path.of(column)))
                && !(present.plain(one, column).isEmpty() && present.plain(other, column).isEmpty());
    }

    private String sent(String name) {
        return Entered.of(visit.request(), name).text();
    }
}
