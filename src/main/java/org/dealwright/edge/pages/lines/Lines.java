package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.LineGrid;
import org.dealwright.edge.pages.view.LineGrid.Line.Item;
import org.dealwright.edge.pages.view.LineGrid.Margin;
import org.dealwright.edge.pages.view.LineGrid.Total;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** The product lines of one deal, quote, order or invoice as a grid, with the totals of its header. */
public final class Lines {
    static final String ID = "lines";
    private final Visit visit;
    private final Row header;
    private final Paper paper;
    private final Present present;
    private final Margins margins;
    private final LineItems items;
    private final boolean editable;

    private Lines(Visit visit, Row header, Paper paper) {
        this.visit = visit;
        this.header = header;
        this.paper = paper;
        this.present = new Present(visit);
        this.editable = May.isOpen(header) && May.to(Privilege.WRITE, visit, header);
        this.margins = new Margins(visit, paper, new Costs(paper, visit.settings(), header.get(header.type().currency())));
        this.items = new LineItems(visit, header, paper, margins, editable);
    }

    /** @param header read with all its columns, of a type that has lines */
    public static LineGrid of(Visit visit, Row header) {
        return on(visit, header).orElseThrow().grid();
    }

    /** Empty for a type without lines. */
    static Optional<Lines> on(Visit visit, Row header) {
        return Paper.of(header.type()).map(paper -> new Lines(visit, header, paper));
    }

    LineGrid grid() {
        var rows = rows();
        var lines = new ArrayList<LineGrid.Line>();
        for (var row : rows) {
            lines.add(items.item(row, lines.size() + 1));
        }
        var text = header.get(paper.text());
        return new LineGrid(ID, editable ? edit() : null, new Money(visit, header).symbol(), lines, text == null || text.isBlank() ? null : text,
                margin(rows), callouts(header), totals());
    }

    List<Row> rows() {
        var columns = new ArrayList<>(Query.of(paper.line()).columns());
        columns.add(LineItems.code(paper));
        columns.addAll(Costs.paths(paper));
        return visit.reader().rows(Query.of(paper.line()).select(columns).where(Predicate.pointsAt(paper.parent(), header.id()))
                .sort(Sort.ascending(paper.columns().sequence()), Sort.ascending(paper.columns().number()), Sort.ascending(paper.line().createdOn())));
    }

    @Nullable Margin margin(List<Row> rows) {
        return margins.of(header, rows);
    }

    Optional<Item> item(List<Row> rows, UUID line) {
        return rows.stream().filter(row -> row.id().equals(line)).findFirst().map(row -> items.item(row, rows.indexOf(row) + 1));
    }

    LineItems items() {
        return items;
    }

    private LineGrid.Edit edit() {
        var base = Found.href(header) + "/lines";
        return new LineGrid.Edit(visit.post(base), visit.post(base + "/paste"), visit.post(base + "/move"), Long.toString(header.version()),
                base + "/search", null, Verb.ask("writein", visit.text("ui.lines.writein"), "plus", base + "/writein"), List.of(
                        Verb.act("up", visit.text("lines.up"), "upward", visit.post(base + "/move?by=-1")),
                        Verb.act("down", visit.text("lines.down"), "down", visit.post(base + "/move?by=1")),
                        Verb.act("remove", visit.text("ui.delete"), "trash", visit.post(base + "/delete"))));
    }

    private List<Callout> callouts(Row row) {
        var fault = row.get(paper.totals().pricingError());
        return fault == null || fault == 0 ? List.of() : List.of(new Callout(Tone.WARN, "alert", present.plain(row, paper.totals().pricingError())));
    }

    List<Total> totals() {
        var totals = paper.totals();
        var all = new ArrayList<Total>();
        all.add(total(visit.text("ui.lines.lines"), header.get(totals.lines()), false));
        var discount = Margins.orZero(header.get(totals.lines())).subtract(Margins.orZero(header.get(totals.beforeFreight())));
        if (discount.signum() != 0) {
            all.add(total(discountLabel(), discount.negate(), false));
        }
        for (var column : List.of(totals.freight(), totals.tax())) {
            if (Margins.orZero(header.get(column)).signum() != 0) {
                all.add(total(present.label(column), header.get(column), false));
            }
        }
        all.add(total(visit.text("ui.lines.total"), header.get(totals.total()), true));
        base().ifPresent(all::add);
        return all;
    }

    private String discountLabel() {
        var percent = Margins.orZero(header.get(paper.totals().discountPercent()));
        var label = visit.text("ui.lines.discount");
        return percent.signum() == 0 ? label : label + " " + visit.formats().percent(percent.stripTrailingZeros());
    }

    private Total total(String label, @Nullable BigDecimal value, boolean strong) {
        return new Total(label, value == null ? Money.NONE : present.money(value, header, false), strong, false);
    }

    /** The same in the company's currency where the document has another. */
    private Optional<Total> base() {
        var type = header.type();
        var own = visit.settings().baseCurrency();
        var value = header.get(type.base(paper.totals().total()));
        if (value == null || own.isEmpty() || own.get().ref().equals(header.get(type.currency()))) {
            return Optional.empty();
        }
        return Optional.of(new Total(visit.text("lines.inbase", "currency", own.get().code()), present.money(value, header, true), false, true));
    }
}
