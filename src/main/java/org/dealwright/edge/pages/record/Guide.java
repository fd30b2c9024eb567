package org.dealwright.edge.pages.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
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

    Guide(ProcessBars bars, Actions actions, MoveStage move, FinishProcess finish) {
        this.bars = bars;
        this.actions = actions;
        this.move = move;
        this.finish = finish;
    }

    @Nullable Process of(Visit visit, Row row) {
        return of(visit, row, false);
    }

    /** @param open whether the sheet of the active stage is shown at once */
    @Nullable Process of(Visit visit, Row row, boolean open) {
        return bars.of(row, visit.reader()).map(bar -> new Process("process", visit.text(bar.labelKey()),
                bar.parts().stream().map(part -> stage(visit, row, bar, part, open)).toList())).orElse(null);
    }

    private static Process.Stage stage(Visit visit, Row row, ProcessBar bar, Part part, boolean open) {
        var name = visit.text(part.stage().labelKey());
        var sheet = part.items().isEmpty() ? null : new Process.Sheet(visit.text("ui.process.sheet", "stage", name),
                visit.text("ui.process.hint"),
                steps(visit, row, part), back(visit, row, bar, part), forward(visit, row, bar, part));
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
        if (part.place() != Place.ACTIVE) {
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
            return new Process.Step(visit.text(item.step().labelKey()), item.done(), item.step().required(),
                    present.plain(row, item.column()), editor);
        }).toList();
    }

    private static @Nullable Verb back(Visit visit, Row row, ProcessBar bar, Part part) {
        return part.place() != Place.ACTIVE ? null : bar.previous().map(to -> Verb.act("back",
                visit.text("ui.process.back", "stage", visit.text(to.stage().labelKey())), null, visit.post(address(row, to))))
                .orElse(null);
    }

    private static @Nullable Verb forward(Visit visit, Row row, ProcessBar bar, Part part) {
        if (part.place() != Place.ACTIVE) {
            return part.reachable() ? Verb.act("forward", visit.text("ui.process.forward", "stage", visit.text(part.stage().labelKey())),
                    null, visit.post(address(row, part))) : null;
        }
        var verb = bar.mayFinish() ? Verb.act("finish", visit.text("ui.process.finish"), null,
                visit.post(Found.href(row) + "/stage/finish"))
                : bar.next().map(to -> Verb.act("forward", visit.text("ui.process.forward", "stage", visit.text(to.stage().labelKey())),
                        null,
                        visit.post(address(row, to)))).orElse(null);
        return verb == null || part.missing().isEmpty() ? verb : verb.blocked(visit.text("ui.process.blocked"));
    }

    private static String address(Row row, Part part) {
        return Found.href(row) + "/stage/" + part.stage().id();
    }

    @PostMapping(ADDRESS + "/{stage:[0-9a-f-]+}")
    ResponseEntity<byte[]> move(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID stage) {
        var row = Found.row(visit, set, id);
        actions.run(move, new MoveStage.Input(bar(visit, row).instance(), stage), visit.actor());
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
