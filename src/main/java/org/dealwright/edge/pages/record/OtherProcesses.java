package org.dealwright.edge.pages.record;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.process.AbandonProcess;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBar.Standing;
import org.dealwright.work.process.ProcessBars;
import org.dealwright.work.process.ReactivateProcess;
import org.dealwright.work.process.StartProcess;

/** What can be done with the process of a record as a whole: another one, none, or the one that ended again. */
@Controller
final class OtherProcesses {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/process";
    private final ProcessBars bars;
    private final Actions actions;
    private final StartProcess start;
    private final AbandonProcess abandon;
    private final ReactivateProcess reactivate;

    OtherProcesses(ProcessBars bars, Actions actions, StartProcess start, AbandonProcess abandon, ReactivateProcess reactivate) {
        this.bars = bars;
        this.actions = actions;
        this.start = start;
        this.abandon = abandon;
        this.reactivate = reactivate;
    }

    List<Verb> menu(Visit visit, Row row, @Nullable ProcessBar now) {
        var menu = new ArrayList<Verb>();
        if (!May.isOpen(row) || !May.to(Privilege.WRITE, visit, row)) {
            return menu;
        }
        bars.others(row, now, visit.reader()).forEach(process -> menu.add(Verb.act("process", visit.text("ui.process.switch", "process",
                process.label().in(visit.words())), "switch", visit.post(href(row) + "/" + process.id()))));
        if (now != null && now.standing() == Standing.RUNNING) {
            menu.add(Verb.act("abandon", visit.text("ui.process.abandon"), "lost", visit.post(href(row) + "/abandon")));
        } else if (now != null) {
            menu.add(Verb.act("reactivate", visit.text("ui.process.reactivate"), "undo", visit.post(href(row) + "/reactivate")));
        }
        return menu;
    }

    private static String href(Row row) {
        return Found.href(row) + "/process";
    }

    @PostMapping(ADDRESS + "/{process:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> start(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable UUID process) {
        var row = Found.row(visit, set, id);
        actions.run(start, new StartProcess.Input(row.ref(), process), visit.actor());
        Flash.say(visit, visit.text("verb.StartProcess.done"), null);
        return Going.to(visit, Found.href(row));
    }

    @PostMapping(ADDRESS + "/abandon")
    ResponseEntity<byte[]> abandon(Visit visit, @PathVariable String set, @PathVariable String id) {
        return end(visit, set, id, abandon);
    }

    @PostMapping(ADDRESS + "/reactivate")
    ResponseEntity<byte[]> reactivate(Visit visit, @PathVariable String set, @PathVariable String id) {
        return end(visit, set, id, reactivate);
    }

    private ResponseEntity<byte[]> end(Visit visit, String set, String id, Action<Ref, Ref> verb) {
        var row = Found.row(visit, set, id);
        bars.of(row, visit.reader()).ifPresent(bar -> {
            actions.run(verb, bar.instance(), visit.actor());
            Flash.say(visit, visit.text("verb." + verb.name() + ".done"), null);
        });
        return Going.to(visit, Found.href(row));
    }
}
