package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Settings;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.LineGrid;
import org.dealwright.edge.pages.view.LineGrid.Cell;
import org.dealwright.edge.pages.view.LineGrid.Line.Item;
import org.dealwright.edge.pages.view.LineGrid.Total;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** The product lines of one deal, quote, order or invoice as a grid, with the totals of its header. */
public final class Lines {
    static final String ID = "lines";
    private static final String NONE = "–";
    private final Visit visit;
    private final Row header;
    private final Paper paper;
    private final Present present;
    private final boolean editable;

    private Lines(Visit visit, Row header, Paper paper) {
        this.visit = visit;
        this.header = header;
        this.paper = paper;
        this.present = new Present(visit);
        this.editable = May.isOpen(header) && May.to(Privilege.WRITE, visit, header);
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
        var items = new ArrayList<LineGrid.Line>();
        for (var row : rows) {
            items.add(item(row, items.size() + 1));
        }
        return new LineGrid(ID, editable ? edit() : null, currency().map(Settings.Currency::symbol).orElse(""), items, null, null, callouts(header), totals());
    }

    List<Row> rows() {
        return visit.reader().rows(Query.of(paper.line()).where(Predicate.pointsAt(paper.parent(), header.id()))
                .sort(Sort.ascending(paper.columns().sequence()), Sort.ascending(paper.line().createdOn())));
    }

    Optional<Item> item(UUID line) {
        var rows = rows();
        return rows.stream().filter(row -> row.id().equals(line)).findFirst().map(row -> item(row, rows.indexOf(row) + 1));
    }

    private String base() {
        return Found.href(header) + "/lines";
    }

    private LineGrid.Edit edit() {
        return new LineGrid.Edit(visit.post(base()), visit.post(base() + "/paste"), visit.post(base() + "/move"), Long.toString(header.version()),
                "/lookup/products", null, Verb.ask("writein", visit.text("ui.lines.writein"), "plus", base() + "/writein"));
    }

    private Optional<Settings.Currency> currency() {
        return visit.settings().currency(header.get(header.type().currency()));
    }

    private Item item(Row row, int number) {
        var columns = paper.columns();
        var id = row.id().toString();
        var code = currency().map(Settings.Currency::symbol).orElse("");
        var fault = row.get(columns.pricingError());
        return new Item(id, Integer.toString(number), "", name(row), Objects.equals(row.get(columns.kind()), 2), false,
                cell(row, columns.quantity(), visit.text("ui.lines.quantity"), number(row.get(columns.quantity()))),
                Objects.requireNonNullElse(row.label(columns.unit()), ""),
                cell(row, columns.unitPrice(), visit.text("ui.lines.price", "currency", code), amount(row.get(columns.unitPrice()))),
                cell(row, columns.manualDiscount(), visit.text("ui.lines.discount"), amount(row.get(columns.manualDiscount()))),
                cell(row, columns.tax(), visit.text("ui.lines.tax"), amount(row.get(columns.tax()))),
                amount(row.get(columns.extended())), null, null, null, fault == null || fault == 0 ? null : present.plain(row, columns.pricingError()),
                editable ? List.of(Verb.act("remove-" + id, visit.text("ui.delete"), "trash", visit.post(base() + "/" + id + "/delete"))) : List.of());
    }

    private String name(Row row) {
        var columns = paper.columns();
        return Stream.of(row.label(columns.product()), row.get(columns.writeIn()), row.get(columns.productName())).filter(Objects::nonNull).findFirst().orElse(row.name());
    }

    private Cell cell(Row row, Column<?> column, String label, String text) {
        return new Cell(column.name(), label, text, editable ? base() + "/" + row.id() : null, text.equals(NONE));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? NONE : visit.formats().number(value.stripTrailingZeros());
    }

    private String amount(@Nullable BigDecimal value) {
        return value == null ? NONE : visit.formats().number(value, currency().map(Settings.Currency::precision).orElse(2));
    }

    private List<Callout> callouts(Row row) {
        var fault = row.get(paper.totals().pricingError());
        return fault == null || fault == 0 ? List.of() : List.of(new Callout(Tone.WARN, "alert", present.plain(row, paper.totals().pricingError())));
    }

    List<Total> totals() {
        var totals = paper.totals();
        var all = new ArrayList<Total>();
        all.add(total(visit.text("ui.lines.lines"), totals.lines(), false));
        for (var column : List.of(totals.discount(), totals.freight(), totals.tax())) {
            var value = header.get(column);
            if (value != null && value.signum() != 0) {
                all.add(total(present.label(column), column, false));
            }
        }
        var percent = header.get(totals.discountPercent());
        if (percent != null && percent.signum() != 0) {
            all.add(new Total(present.label(totals.discountPercent()), visit.formats().percent(percent), false, false));
        }
        all.add(total(visit.text("ui.lines.total"), totals.total(), true));
        return all;
    }

    private Total total(String label, Column<BigDecimal> column, boolean strong) {
        var value = header.get(column);
        return new Total(label, value == null ? NONE : present.money(value, header, false), strong, false);
    }
}
