package org.dealwright.edge.pages.lines;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.Clashes;
import org.dealwright.edge.pages.record.Redrawn;

/** One value of a product line, as it is typed. What is saved answers with the line, the totals and the facts of their record. */
@Controller
@RequestMapping(LinesController.ADDRESS + "/{line:[0-9a-f-]{36}}")
final class CellWrites {
    /** What the cell showed when somebody began to type is sent under this name. */
    static final String SHOWN = "shown";
    private final Pages pages;
    private final Actions actions;
    private final UpdateRecord update;
    private final Redrawn redrawn;

    CellWrites(Pages pages, Actions actions, UpdateRecord update, Redrawn redrawn) {
        this.pages = pages;
        this.actions = actions;
        this.update = update;
        this.redrawn = redrawn;
    }

    /** What can't be taken comes back as it was typed, with the reason; nothing else of the line is touched. */
    @PostMapping
    ResponseEntity<byte[]> cell(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID line) {
        var header = Found.row(visit, set, id);
        var items = LinesController.lines(visit, header).items();
        var row = visit.reader().get(LinesController.paper(header).line(), line);
        var typed = TypedCell.of(visit, LinesController.paper(header), row);
        try {
            var values = typed.values();
            if (isOverwriting(visit, items.text(row, typed.column()), typed.text())) {
                return asked(visit, header, typed, values);
            }
            actions.run(update, new UpdateRecord.Input(line, values, row.version()), visit.actor());
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Stale fault) {
            var said = Said.of(visit, row.type(), Said.all(fault).getFirst());
            return pages.part(visit, HttpStatus.UNPROCESSABLE_CONTENT, "part/lineinput.jte",
                    Map.of("line", line.toString(), "cell", items.wrong(row, typed.column(), typed.text(), said)));
        }
        return written(visit, Found.row(visit, set, id), line, typed.column().name());
    }

    /** Somebody else wrote this value since it was shown, and wrote another one. */
    private static boolean isOverwriting(Visit visit, String now, String typed) {
        var shown = visit.request().getParameter(SHOWN);
        return shown != null && !shown.equals(now) && !typed.equals(now);
    }

    private ResponseEntity<byte[]> asked(Visit visit, Row header, TypedCell typed, Values values) {
        var address = Found.href(header) + "/lines/" + typed.line().id() + "/conflict";
        var dialog = new Clashes(visit, typed.line(), typed.column(), values.get(typed.column()), "").dialog(address, Found.href(header));
        var part = pages.part(visit, HttpStatus.PRECONDITION_FAILED, "part/dialog.jte", Map.of("dialog", dialog));
        return ResponseEntity.status(part.getStatusCode()).headers(part.getHeaders()).header("HX-Retarget", "#dialog").header("HX-Reswap", "innerHTML")
                .body(part.getBody());
    }

    /** What was chosen of two values: mine is written over the other one, theirs stands. */
    @PostMapping("/conflict")
    ResponseEntity<byte[]> settle(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID line) {
        var header = Found.row(visit, set, id);
        if (Clashes.isMine(visit)) {
            var row = visit.reader().get(LinesController.paper(header).line(), line);
            var values = TypedCell.of(visit, LinesController.paper(header), row).values();
            actions.run(update, new UpdateRecord.Input(line, values, row.version()), visit.actor());
        }
        return written(visit, Found.row(visit, set, id), line, "");
    }

    /** @param column the cell that is answered; the others are drawn beside it */
    private ResponseEntity<byte[]> written(Visit visit, Row header, UUID line, String column) {
        var lines = LinesController.lines(visit, header);
        var rows = lines.rows();
        var item = lines.item(rows, line).orElseThrow(() -> Reader.missing(LinesController.paper(header).line(), line));
        var parts = new HashMap<String, Object>(Map.of("grid", Lines.ID, "item", item, "saved", column, "totals", lines.totals(),
                "facts", redrawn.facts(visit, header)));
        var margin = lines.margin(rows);
        if (margin != null) {
            parts.put("margin", margin);
        }
        return pages.part(visit, "part/lineanswer.jte", parts);
    }
}
