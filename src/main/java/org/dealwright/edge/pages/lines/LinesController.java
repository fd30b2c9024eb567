package org.dealwright.edge.pages.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Typed;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;

/** {@code /quotes/0190…/lines}: product lines, read and entered as in a spreadsheet. */
@Controller
@RequestMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/lines")
final class LinesController {
    private static final int LONGEST = 500;
    private final Pages pages;
    private final Actions actions;
    private final WriteLines write;
    private final UpdateRecord update;
    private final DeleteRecord delete;

    LinesController(Pages pages, Actions actions, WriteLines write, UpdateRecord update, DeleteRecord delete) {
        this.pages = pages;
        this.actions = actions;
        this.write = write;
        this.update = update;
        this.delete = delete;
    }

    @GetMapping
    ResponseEntity<byte[]> grid(Visit visit, @PathVariable String set, @PathVariable String id) {
        return pages.part(visit, "part/linegrid.jte", Map.of("grid", lines(visit, Found.row(visit, set, id)).grid()));
    }

    /** A product, or words with quantity and price from the dialog, which shows the page anew. */
    @PostMapping
    ResponseEntity<byte[]> add(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam(defaultValue = "") String product,
                               @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String quantity,
                               @RequestParam(defaultValue = "") String price) {
        var header = Found.row(visit, set, id);
        var fresh = new NewLines(visit, header, paper(header));
        var values = product.isEmpty() ? fresh.writeIn(words.strip(), quantity, price) : fresh.of(UUID.fromString(product.substring(product.indexOf('/') + 1)));
        write(visit, List.of(values), List.of());
        return product.isEmpty() ? anew() : grid(visit, set, id);
    }

    @GetMapping("/writein")
    ResponseEntity<byte[]> writeIn(Visit visit, @PathVariable String set, @PathVariable String id) {
        var header = Found.row(visit, set, id);
        var columns = paper(header).columns();
        var inputs = List.of(
                Input.of("writein-words", "words", visit.text(columns.writeIn().labelKey()), new Editor.Line("text", "", LONGEST, null)).required().across(),
                Input.of("writein-quantity", "quantity", visit.text("ui.lines.quantity"), new Editor.Number("1", null)),
                Input.of("writein-price", "price", visit.text(columns.unitPrice().labelKey()), new Editor.Number("", null)));
        var dialog = new Dialog("writein", visit.text("ui.lines.writein"), null, visit.post(Found.href(header) + "/lines"), "writein-" + id,
                List.of(new Dialog.Part.Inputs(null, null, inputs)), visit.text("ui.add"), false, null, Found.href(header));
        return pages.part(visit, "part/dialog.jte", Map.of("dialog", dialog));
    }

    @PostMapping("/paste")
    ResponseEntity<byte[]> paste(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam String rows) {
        var header = Found.row(visit, set, id);
        write(visit, new NewLines(visit, header, paper(header)).pasted(rows), List.of());
        return grid(visit, set, id);
    }

    /** A line goes up or down; lines that stand elsewhere than their number says are numbered anew. */
    @PostMapping("/move")
    ResponseEntity<byte[]> move(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam UUID line, @RequestParam int by) {
        var header = Found.row(visit, set, id);
        var rows = new ArrayList<>(lines(visit, header).rows());
        var from = rows.stream().map(Row::id).toList().indexOf(line);
        if (from >= 0) {
            var moved = rows.remove(from);
            rows.add(Math.clamp((long) from + by, 0, rows.size()), moved);
            write(visit, List.of(), numbered(rows, paper(header)));
        }
        return grid(visit, set, id);
    }

    private static List<UpdateRecord.Input> numbered(List<Row> rows, Paper paper) {
        var changed = new ArrayList<UpdateRecord.Input>();
        var sequence = paper.columns().sequence();
        for (int i = 0; i < rows.size(); i++) {
            if (!Objects.equals(rows.get(i).get(sequence), i + 1)) {
                changed.add(new UpdateRecord.Input(rows.get(i).id(), Values.of(paper.line()).set(sequence, i + 1), null));
            }
        }
        return changed;
    }

    @PostMapping("/{line:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> cell(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID line) {
        var header = Found.row(visit, set, id);
        var paper = paper(header);
        var columns = paper.columns();
        var column = List.of(columns.quantity(), columns.unitPrice(), columns.manualDiscount(), columns.tax()).stream()
                .filter(each -> visit.request().getParameter(each.name()) != null).findFirst()
                .orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_COLUMN, Map.of("field", "")));
        var values = Values.of(paper.line()).put(column, new Typed(visit).value(column, Entered.of(visit.request(), column)));
        if (column == columns.unitPrice()) {
            values.set(columns.priceOverridden(), true);
        }
        actions.run(update, new UpdateRecord.Input(line, values, null), visit.actor());
        var after = lines(visit, Found.row(visit, set, id));
        var item = after.item(line).orElseThrow(() -> Reader.missing(paper.line(), line));
        return pages.part(visit, "part/lineanswer.jte", Map.of("grid", Lines.ID, "item", item, "saved", column.name(), "totals", after.totals()));
    }

    @PostMapping("/{line:[0-9a-f-]{36}}/delete")
    ResponseEntity<byte[]> delete(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID line) {
        var header = Found.row(visit, set, id);
        actions.run(delete, new DeleteRecord.Input(paper(header).line().ref(line), null), visit.actor());
        return anew();
    }

    private void write(Visit visit, List<Values> fresh, List<UpdateRecord.Input> changed) {
        actions.run(write, new WriteLines.Input(fresh, changed), visit.actor());
    }

    private static ResponseEntity<byte[]> anew() {
        return ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    private static Paper paper(Row header) {
        return Paper.of(header.type()).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", header.type().name())));
    }

    private static Lines lines(Visit visit, Row header) {
        return Lines.on(visit, header).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", header.type().name())));
    }
}
