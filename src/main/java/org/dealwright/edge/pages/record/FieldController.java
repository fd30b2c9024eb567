package org.dealwright.edge.pages.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.Plain;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** One value of a record, edited in place: its editor, its saving, its taking back. */
@Controller
final class FieldController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/field/{column:[a-z0-9_]+}";
    private final Pages pages;
    private final Actions actions;
    private final UpdateRecord update;
    private final Redrawn redrawn;

    FieldController(Pages pages, Actions actions, UpdateRecord update, Redrawn redrawn) {
        this.pages = pages;
        this.actions = actions;
        this.update = update;
        this.redrawn = redrawn;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> edit(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable("column") String name,
            @RequestParam(defaultValue = "false") boolean rest) {
        var row = Found.row(visit, set, id);
        var fields = new Fields(visit, row);
        var column = column(row.type(), name);
        return part(visit, HttpStatus.OK, rest || !fields.isEditable(column) ? fields.rest(column) : fields.open(column));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> save(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable("column") String name,
            @RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "false") boolean step) {
        var before = Found.row(visit, set, id);
        var column = column(before.type(), name);
        try {
            write(visit, before, new Inputs(visit, before.type()).read(List.of(column)), column, Base.read(version));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Stale fault) {
            return again(visit, before, column, fault, step);
        }
        if (!visit.isPart()) {
            return Going.to(visit, Found.href(before));
        }
        var now = visit.reader().get(before.type(), before.id());
        if (step) {
            return onto(HttpStatus.OK, "#process", "outerHTML", pages.part(visit, Redrawn.TEMPLATE, redrawn.afterStep(visit, before, now)));
        }
        return pages.part(visit, Redrawn.TEMPLATE, redrawn.after(visit, before, now, column, new Fields(visit, now).rest(column,
                saved(visit, before, column))));
    }

    /** A write of another column meanwhile is no conflict: only the value that was shown counts. */
    private void write(Visit visit, Row now, Values values, Column<?> column, Base base) {
        var shown = new Fields(visit, now).base(column);
        if (base.version() != now.version() && base.value() != shown.value()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        actions.run(update, new UpdateRecord.Input(now.id(), values, now.version()), visit.actor());
    }

    private ResponseEntity<byte[]> again(Visit visit, Row row, Column<?> column, Fault fault, boolean step) {
        if (step || !visit.isPart()) {
            throw fault;
        }
        if (fault instanceof Fault.Stale) {
            var address = Found.href(row) + "/field/" + column.name();
            var dialog = Clashes.sent(visit, row, column).dialog(address + "/conflict", address + "?rest=true");
            return onto(HttpStatus.PRECONDITION_FAILED, "#dialog", "innerHTML", pages.part(visit, "part/dialog.jte", Map.of("dialog", dialog)));
        }
        return part(visit, Statuses.of(fault), new Fields(visit, row).open(column, Entered.of(visit.request(), column),
                Said.of(visit, row.type(), Said.all(fault).getFirst())));
    }

    /** What was chosen of two values: mine is written over the other one, theirs stands. */
    @PostMapping(ADDRESS + "/conflict")
    ResponseEntity<byte[]> settle(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable("column") String name) {
        var before = Found.row(visit, set, id);
        var column = column(before.type(), name);
        var mine = Clashes.isMine(visit);
        if (mine) {
            var values = new Inputs(visit, before.type()).read(List.of(column));
            actions.run(update, new UpdateRecord.Input(before.id(), values, before.version()), visit.actor());
        }
        if (!visit.isPart()) {
            return Going.to(visit, Found.href(before));
        }
        var now = visit.reader().get(before.type(), before.id());
        var note = mine ? saved(visit, before, column) : null;
        return pages.part(visit, Redrawn.TEMPLATE, redrawn.settled(visit, before, now, column, new Fields(visit, now).rest(column, note)));
    }

    private static @Nullable String shown(Visit visit, Row row, Column<?> column) {
        var text = new Present(visit).plain(row, column);
        return text.isEmpty() ? null : text;
    }

    private static Field.Note saved(Visit visit, Row before, Column<?> column) {
        var was = shown(visit, before, column);
        return new Field.Note(Tone.GOOD, was == null ? visit.text("ui.saved.new") : visit.text("ui.saved.was", "value", was),
                Verb.act("undo", visit.text("ui.undo"), null, visit.post(Found.href(before) + "/field/" + column.name() + "/undo")));
    }

    /** The value that the column had before its last change, as the history knows it. */
    @PostMapping(ADDRESS + "/undo")
    ResponseEntity<byte[]> undo(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable("column") String name) {
        var row = Found.row(visit, set, id);
        var column = column(row.type(), name);
        visit.reader().history(row, 20).stream().filter(entry -> entry.values().containsKey(name)).findFirst()
                .map(entry -> Objects.requireNonNull(entry.values().get(name))).ifPresent(step -> {
                    var values = Values.of(row.type()).put(column, Plain.value(column, step.old()));
                    actions.run(update, new UpdateRecord.Input(row.id(), values, row.version()), visit.actor());
                });
        if (!visit.isPart()) {
            return Going.to(visit, Found.href(row));
        }
        var now = visit.reader().get(row.type(), row.id());
        return onto(HttpStatus.OK, "#f-" + name, "outerHTML", pages.part(visit, Redrawn.TEMPLATE, redrawn.after(visit, row, now, column, new Fields(visit, now)
                .rest(column, new Field.Note(Tone.GOOD, visit.text("ui.undone"), null)))));
    }

    private static ResponseEntity<byte[]> onto(HttpStatus status, String place, String swap, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(status).headers(answer.getHeaders()).header("HX-Retarget", place).header("HX-Reswap", swap)
                .body(answer.getBody());
    }

    private ResponseEntity<byte[]> part(Visit visit, HttpStatus status, Field field) {
        return pages.part(visit, status, "part/field.jte", Map.of("field", field));
    }

    private static Column<?> column(RecordType type, String name) {
        return type.column(name).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_COLUMN, Map.of("field", name, "name", name)));
    }
}
