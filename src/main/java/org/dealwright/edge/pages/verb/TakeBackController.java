package org.dealwright.edge.pages.verb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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

/** {@code POST /tasks/0190…/back/17}: what brought an activity to this version is taken back, and one is where one was. */
@Controller
final class TakeBackController {
    private final Actions actions;
    private final TakeBack takeBack;

    TakeBackController(Actions actions, TakeBack takeBack) {
        this.actions = actions;
        this.takeBack = takeBack;
    }

    /** @param here the page that the message stands on */
    static String address(Row now, String here) {
        return Found.href(now) + "/back/" + now.version() + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    @PostMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/back/{version:[0-9]{1,18}}")
    ResponseEntity<byte[]> back(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable long version,
            @RequestParam(defaultValue = "") String to) {
        var activity = Found.ref(visit, set, id);
        var type = visit.registry().type(activity.type());
        if (!ActivityDeeds.isKind(type)) {
            throw new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set));
        }
        actions.run(takeBack, new TakeBack.Input(type, activity.id(), version), visit.actor());
        Flash.say(visit, visit.text("ui.undone"), null);
        return Going.to(visit, Going.safe(to, Found.hrefOf(visit, activity)));
    }
}
