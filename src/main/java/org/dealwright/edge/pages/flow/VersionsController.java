package org.dealwright.edge.pages.flow;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.process.ChangeDrawing;
import org.dealwright.work.process.ProcessError;

/** An older version of a process is drawn again; records follow it once it is published. */
@Controller
final class VersionsController {
    private final Actions actions;
    private final ChangeDrawing change;

    VersionsController(Actions actions, ChangeDrawing change) {
        this.actions = actions;
        this.change = change;
    }

    @PostMapping("/workflows/{id:[0-9a-f-]{36}}/versions/{number:[0-9]{1,9}}/take")
    ResponseEntity<byte[]> take(Visit visit, @PathVariable String id, @PathVariable int number) {
        var flow = Found.row(visit, "workflows", id);
        var version = VersionsTab.of(visit, flow).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new Fault.NotFound(ProcessError.PROCESS_UNKNOWN, Map.of("type", flow.type().name())));
        actions.run(change, new ChangeDrawing.Input(flow.id(), null, _ -> version.drawing()), visit.actor());
        Flash.say(visit, visit.text("flow.version.taken", "version", number), null);
        return Going.to(visit, DrawingController.href(flow.id()));
    }
}
