package org.dealwright.edge.pages.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.stage.Meanwhile;
import org.dealwright.edge.pages.stage.StageController;
import org.dealwright.edge.pages.view.Process;
import org.dealwright.edge.pages.view.Process.Standing;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.process.FinishProcess;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBar.Part;
import org.dealwright.work.process.ProcessBar.Place;
import org.dealwright.work.process.ProcessBars;

/** The stages that lead a record, what each asks for, and the way from one to the next. */
@Controller
final class Guide {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/stage";
    private final ProcessBars bars;
    private final Actions actions;
    private final MoveStage move;
    private final FinishProcess finish;
    private final OtherProcesses others;

    Guide(ProcessBars bars, Actions actions, MoveStage move, FinishProcess finish, OtherProcesses others) {
        this.bars = bars;
        this.actions = actions;
        this.move = move;
        this.finish = finish;
        this.others = others;
    }

    @Nullable Process of(Visit visit, Row row) {
        return of(visit, row, false);
    }

    /** @param open whether the sheet of the active stage is shown at once */
    @Nullable Process of(Visit visit, Row row, boolean open) {
        var bar = bars.of(row, visit.reader()).orElse(null);
        var menu = others.menu(visit, row, bar);
        if (bar == null) {
            return menu.isEmpty() ? null : new Process("process", visit.text("ui.process.none"), "", List.of(), menu);
        }
        return new Process("process", bar.process().label().in(visit.words()), ended(visit, bar),
                bar.parts().stream().map(part -> stage(visit, row, bar, part, open)).toList(), menu);
    }

    private static String ended(Visit visit, ProcessBar bar) {
        return switch (bar.standing()) {
            case FINISHED -> visit.text("ui.process.finished");
            case ABANDONED -> visit.text("ui.process.abandoned");
            case RUNNING -> bar.active().isEmpty() ? visit.text("ui.process.lost") : "";
        };
    }

    private static Process.Stage stage(Visit visit, Row row, ProcessBar bar, Part part, boolean open) {
        var name = part.stage().label().in(visit.words());
        var elsewhere = part.record() != null && !part.record().equals(row.ref());
        var sheet = part.items().isEmpty() && !part.reachable() && part.place() != Place.ACTIVE && !elsewhere ? null
                : new Process.Sheet(visit.text("ui.process.sheet", "stage", name), visit.text(elsewhere ? "ui.process.elsewhere" : "ui.process.hint"),
                        steps(visit, row, part), back(visit, row, bar, part), forward(visit, row, bar, part, elsewhere));
        return new Process.Stage(name, note(visit, bar, part), standing(part.place()), sheet, open && part.place() == Place.ACTIVE);
    }

    private static Standing standing(Place place) {
        return switch (place) {
            case DONE -> Standing.DONE;
            case ACTIVE -> Standing.ACTIVE;
            case AHEAD -> Standing.NEXT;
        };
    }

    private static String note(Visit visit, ProcessBar bar, Part part) {
        if (part.place() != Place.ACTIVE || bar.standing() != ProcessBar.Standing.RUNNING) {
            return "";
        }
        var days = visit.text("ui.process.days", "days", bar.days());
        var missing = part.missing().size();
        return missing == 0 ? days : days + " · " + visit.text("ui.process.missing", "missing", missing, "steps", part.items().size());
    }

    private static List<Process.Step> steps(Visit visit, Row row, Part part) {
        var fields = new Fields(visit, row);
        var present = new Present(visit);
        return part.items().stream().map(item -> {
            var editor = part.place() == Place.ACTIVE && !item.done() && fields.isEditable(item.column()) ? fields.step(item.column())
                    : null;
            return new Process.Step(item.step().label().in(visit.words()), item.done(), item.step().required(),
                    present.plain(row, item.column()), editor);
        }).toList();
    }

    private static @Nullable Verb back(Visit visit, Row row, ProcessBar bar, Part part) {
        return part.place() != Place.ACTIVE ? null : bar.previous().map(to -> Verb.act("back",
                visit.text("ui.process.back", "stage", to.stage().label().in(visit.words())), null, visit.post(address(row, bar, to)))).orElse(null);
    }

    private static @Nullable Verb forward(Visit visit, Row row, ProcessBar bar, Part part, boolean elsewhere) {
        if (elsewhere && part.record() != null && part.place() == Place.ACTIVE) {
            return Verb.go("open", visit.text("ui.process.open"), "right", Found.hrefOf(visit, part.record()));
        }
        if (part.place() != Place.ACTIVE) {
            return part.reachable() ? ahead(visit, row, bar, part) : null;
        }
        var verb = bar.mayFinish() ? Verb.act("finish", visit.text("ui.process.finish"), null, visit.post(Found.href(row) + "/stage/finish"))
                : bar.next().map(next -> to(visit, row, bar, next)).orElse(null);
        return verb == null || part.missing().isEmpty() ? verb : asking(visit, row, verb, part);
    }

    private static Verb ahead(Visit visit, Row row, ProcessBar bar, Part part) {
        var verb = to(visit, row, bar, part);
        return bar.active().filter(active -> part.place() == Place.AHEAD && !active.missing().isEmpty()).map(active -> asking(visit, row, verb, active)).orElse(verb);
    }

    /** What is missing is asked for, where the reader may fill it in. */
    private static Verb asking(Visit visit, Row row, Verb verb, Part part) {
        var fields = new Fields(visit, row);
        return part.items().stream().anyMatch(item -> item.step().required() && !item.done() && fields.isEditable(item.column()))
                ? Verb.ask(verb.key(), verb.label(), null, StageController.href(row)) : verb.blocked(visit.text("ui.process.blocked"));
    }

    private static Verb to(Visit visit, Row row, ProcessBar bar, Part part) {
        return Verb.act("forward", visit.text("ui.process.forward", "stage", part.stage().label().in(visit.words())), null,
                visit.post(address(row, bar, part)));
    }

    /** Also says where the record stood when it was shown. */
    private static String address(Row row, ProcessBar bar, Part part) {
        return Found.href(row) + "/stage/" + part.stage().id() + bar.active().map(active -> "?from=" + active.stage().id()).orElse("");
    }

    @PostMapping(ADDRESS + "/{stage:[0-9a-f-]+}")
    ResponseEntity<byte[]> move(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID stage,
            @RequestParam(required = false) @Nullable UUID from) {
        var row = Found.row(visit, set, id);
        var bar = bar(visit, row);
        var now = bar.active().filter(active -> from != null && !active.stage().id().equals(from)).map(active -> active.stage());
        if (now.isPresent()) {
            Flash.say(visit, Meanwhile.said(visit, row, now.get().label().in(visit.words())), null);
        } else {
            actions.run(move, new MoveStage.Input(bar.instance(), stage), visit.actor());
        }
        return Going.to(visit, Found.href(row));
    }

    @PostMapping(ADDRESS + "/finish")
    ResponseEntity<byte[]> finish(Visit visit, @PathVariable String set, @PathVariable String id) {
        var row = Found.row(visit, set, id);
        actions.run(finish, bar(visit, row).instance(), visit.actor());
        return Going.to(visit, Found.href(row));
    }

    private ProcessBar bar(Visit visit, Row row) {
        return bars.of(row, visit.reader()).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", "process")));
    }
}
