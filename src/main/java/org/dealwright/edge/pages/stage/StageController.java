package org.dealwright.edge.pages.stage;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBars;

/** {@code /quotes/0190…/stage/onward}: asks for what the stage still needs, fills it in and goes on to the next one. */
@Controller
public final class StageController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/stage/onward";
    private final Dialogs dialogs;
    private final Actions actions;
    private final ProcessBars bars;
    private final GoOn goOn;

    StageController(Dialogs dialogs, Actions actions, ProcessBars bars, GoOn goOn) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.bars = bars;
        this.goOn = goOn;
    }

    public static String href(Row row) {
        return Found.href(row) + "/stage/onward";
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id) {
        return show(visit, Found.row(visit, set, id), null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> fill(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam long version) {
        var row = Found.row(visit, set, id);
        var ask = StageAsk.onward(visit, row, bars);
        try {
            var typed = ask.typed();
            var wanted = ask.wanted();
            if (wanted.isPresent()) {
                var said = ask.title();
                actions.run(goOn, new GoOn.Input(row.ref(), version, typed, ask.bar().orElseThrow().instance(), stages(wanted.get())), visit.actor());
                Flash.say(visit, visit.text("deal.stage.done", "way", said), null);
            }
            return Going.to(visit, Found.href(row));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Stale fault) {
            return show(visit, Found.row(visit, set, id), fault);
        }
    }

    private static List<UUID> stages(Wanted wanted) {
        return wanted.stages().contains(wanted.to()) ? List.of() : List.of(wanted.to().stage().id());
    }

    private ResponseEntity<byte[]> show(Visit visit, Row row, @Nullable Fault fault) {
        var ask = StageAsk.onward(visit, row, bars);
        if (ask.wanted().isEmpty()) {
            return Going.to(visit, Found.href(row));
        }
        var changed = fault instanceof Fault.Stale ? Meanwhile.said(visit, row, standing(visit, ask)) : null;
        var dialog = ask.dialog(href(row) + "?version=" + row.version(), Found.href(row), fault, changed);
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, "/" + row.type().set());
    }

    private static String standing(Visit visit, StageAsk ask) {
        return ask.bar().flatMap(ProcessBar::active).map(part -> part.stage().label().in(visit.words())).orElse("");
    }
}
