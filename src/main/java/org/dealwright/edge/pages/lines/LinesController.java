package org.dealwright.edge.pages.lines;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;

/** {@code /quotes/0190…/lines}: product lines as they are read, what can be added to them, and why an amount is what it is. */
@Controller
@RequestMapping(LinesController.ADDRESS)
final class LinesController {
    static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/lines";
    private static final int LONGEST = 500;
    private final Pages pages;

    LinesController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> grid(Visit visit, @PathVariable String set, @PathVariable String id) {
        return pages.part(visit, "part/linegrid.jte", Map.of("grid", lines(visit, Found.row(visit, set, id)).grid()));
    }

    /** Products for a new line. */
    @GetMapping("/search")
    ResponseEntity<byte[]> search(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam(defaultValue = "") String q) {
        var header = Found.row(visit, set, id);
        return pages.part(visit, "part/hits.jte", Map.of("hits", new LineSearch(visit, header, paper(header)).of(q.strip())));
    }

    @GetMapping("/{line:[0-9a-f-]{36}}/why")
    ResponseEntity<byte[]> why(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID line) {
        var header = Found.row(visit, set, id);
        var paper = paper(header);
        return pages.part(visit, "part/reckoning.jte", Map.of("reckoning", new Reckonings(visit, header, paper).of(visit.reader().get(paper.line(), line))));
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

    static Paper paper(Row header) {
        return Paper.of(header.type()).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", header.type().name())));
    }

    static Lines lines(Visit visit, Row header) {
        return Lines.on(visit, header).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", header.type().name())));
    }
}
