package org.dealwright.edge.pages.verb;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.SchemaError;
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

    @PostMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/back/{version:[0-9]{1,18}}")
    ResponseEntity<byte[]> back(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable long version,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String planned) {
        var activity = Found.ref(visit, set, id);
        var type = visit.registry().type(activity.type());
        if (!ActivityDeeds.isKind(type)) {
            throw new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set));
        }
        actions.run(takeBack, new TakeBack.Input(type, activity.id(), version, planned(visit, planned)), visit.actor());
        Flash.say(visit, visit.text("ui.undone"), null);
        return Going.to(visit, Going.safe(to, Found.hrefOf(visit, activity)));
    }

    private static @Nullable Ref planned(Visit visit, String planned) {
        var slash = planned.indexOf('/');
        if (slash < 0) {
            return null;
        }
        var kind = visit.registry().type(planned.substring(0, slash));
        return ActivityDeeds.isKind(kind) ? Found.ref(visit, kind.set(), planned.substring(slash + 1)) : null;
    }
}
