package org.dealwright.edge.pages.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.Redrawn;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** Product lines, entered as in a spreadsheet. What is written answers with the lines, the totals and the facts of their record. */
@Controller
@RequestMapping(LinesController.ADDRESS)
final class LineWrites {
    private final Pages pages;
    private final Actions actions;
    private final WriteLines write;
    private final DeleteRecord delete;
    private final Redrawn redrawn;

    LineWrites(Pages pages, Actions actions, WriteLines write, DeleteRecord delete, Redrawn redrawn) {
        this.pages = pages;
        this.actions = actions;
        this.write = write;
        this.delete = delete;
        this.redrawn = redrawn;
    }

    /** A product, or words instead of one; from the dialog words with quantity and price, which shows the page anew. */
    @PostMapping
    ResponseEntity<byte[]> add(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam(defaultValue = "") String product,
                               @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String quantity,
                               @RequestParam(defaultValue = "") String price) {
        var header = Found.row(visit, set, id);
        var fresh = new NewLines(visit, header, LinesController.paper(header));
        if (product.isEmpty()) {
            write(visit, List.of(fresh.writeIn(words.strip(), quantity, price)), List.of());
            return ResponseEntity.ok().header("HX-Refresh", "true").build();
        }
        var written = product.startsWith(LineSearch.WORDS) ? fresh.writeIn(product.substring(LineSearch.WORDS.length()).strip(), null, "0")
                : fresh.of(UUID.fromString(product.substring(product.indexOf('/') + 1)));
        write(visit, List.of(written), List.of());
        return grid(visit, set, id, List.of());
    }

    @PostMapping("/paste")
    ResponseEntity<byte[]> paste(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam String rows) {
        var header = Found.row(visit, set, id);
        write(visit, new NewLines(visit, header, LinesController.paper(header)).pasted(rows), List.of());
        return grid(visit, set, id, List.of());
    }

    /** A line goes up or down; lines that stand elsewhere than their number says are numbered anew. */
    @PostMapping("/move")
    ResponseEntity<byte[]> move(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam UUID line, @RequestParam int by) {
        var header = Found.row(visit, set, id);
        var rows = new ArrayList<>(LinesController.lines(visit, header).rows());
        var from = rows.stream().map(Row::id).toList().indexOf(line);
        if (from >= 0) {
            var moved = rows.remove(from);
            rows.add(Math.clamp((long) from + by, 0, rows.size()), moved);
            write(visit, List.of(), numbered(rows, LinesController.paper(header)));
        }
        return grid(visit, set, id, List.of());
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

    @PostMapping("/delete")
    ResponseEntity<byte[]> delete(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam UUID line) {
        var header = Found.row(visit, set, id);
        var deletion = actions.run(delete, new DeleteRecord.Input(LinesController.paper(header).line().ref(line), null), visit.actor());
        var back = visit.post("/undo/" + deletion + "?to=" + Found.href(header) + "?tab=" + visit.registry().children(header.type()).stream()
                .filter(link -> link.lookup() == LinesController.paper(header).parent()).findFirst().flatMap(link -> link.collection()).orElse(""));
        return grid(visit, set, id, List.of(new Toast(visit.text("lines.removed"), Tone.PLAIN, Verb.act("undo", visit.text("ui.undo"), null, back))));
    }

    /** The whole grid, wherever the request was sent from. */
    private ResponseEntity<byte[]> grid(Visit visit, String set, String id, List<Toast> toasts) {
        var header = Found.row(visit, set, id);
        var part = pages.part(visit, "part/lineswritten.jte", Map.of("grid", LinesController.lines(visit, header).grid(), "facts", redrawn.facts(visit, header),
                "toasts", toasts));
        return ResponseEntity.ok().headers(part.getHeaders()).header("HX-Retarget", "#" + Lines.ID).header("HX-Reswap", "outerHTML").body(part.getBody());
    }

    private void write(Visit visit, List<Values> fresh, List<UpdateRecord.Input> changed) {
        actions.run(write, new WriteLines.Input(fresh, changed), visit.actor());
    }
}
