package org.dealwright.edge.pages.connection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.sales.connection.Circle;
import org.dealwright.sales.connection.Connection;
import org.dealwright.sales.connection.JoinDeal;
import org.dealwright.sales.connection.LeaveDeal;
import org.dealwright.sales.connection.PlayRole;

/** Who joins a deal, in which role, and who leaves it. */
@Controller
final class CircleController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/circle/{circle:[a-z]+}";
    private final Dialogs dialogs;
    private final Actions actions;
    private final JoinDeal join;
    private final PlayRole play;
    private final LeaveDeal leave;

    CircleController(Dialogs dialogs, Actions actions, JoinDeal join, PlayRole play, LeaveDeal leave) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.join = join;
        this.play = play;
        this.leave = leave;
    }

    static String href(Row row, String circle) {
        return Found.href(row) + "/circle/" + circle;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String circle) {
        return show(visit, Found.row(visit, set, id), circle, null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> join(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String circle) {
        var row = Found.row(visit, set, id);
        try {
            actions.run(join, new JoinDeal.Input(row.ref(), who(visit, circle(circle)), role(visit)), visit.actor());
            Flash.say(visit, visit.text("verb.JoinDeal.done"), null);
            return back(visit, row, circle);
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, row, circle, fault);
        }
    }

    /** The chosen ones are to play another role; asked first, then sent with it. */
    @PostMapping(ADDRESS + "/role")
    ResponseEntity<byte[]> play(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String circle,
            @RequestParam(name = "id", defaultValue = "") List<UUID> chosen) {
        var row = Found.row(visit, set, id);
        var role = role(visit);
        if (role != null) {
            actions.run(play, new PlayRole.Input(new LinkedHashSet<>(chosen), role), visit.actor());
            Flash.say(visit, visit.text("verb.PlayRole.done"), null);
            return back(visit, row, circle);
        }
        var ids = chosen.stream().map(each -> "id=" + each).collect(Collectors.joining("&"));
        var dialog = new Dialog("role", visit.text("deal.people.change"), row.name(), visit.post(href(row, circle) + "/role?" + ids), "role-" + row.id(),
                List.of(new Dialog.Part.Inputs(null, null, List.of(roles(visit, circle(circle))))), visit.text("deal.people.change"), false, null,
                Found.href(row) + "?tab=" + circle);
        return dialogs.show(visit, HttpStatus.OK, dialog, "/" + row.type().set());
    }

    @PostMapping(ADDRESS + "/leave")
    ResponseEntity<byte[]> leave(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String circle,
            @RequestParam(name = "id", defaultValue = "") List<UUID> chosen) {
        var row = Found.row(visit, set, id);
        var gone = actions.run(leave, new LinkedHashSet<>(chosen), visit.actor());
        Flash.say(visit, visit.text("admin.unlinked", "count", gone), null);
        return back(visit, row, circle);
    }

    private static ResponseEntity<byte[]> back(Visit visit, Row row, String circle) {
        return Going.to(visit, Found.href(row) + "?tab=" + circle);
    }

    private static Circle circle(String name) {
        return Circles.of(name).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", name)));
    }

    /** Whichever of the lookups was filled. */
    private static Ref who(Visit visit, Circle circle) {
        for (var type : circle.types()) {
            var sent = Entered.of(visit.request(), type).text();
            if (sent.startsWith(type + "/")) {
                return Ref.of(type, sent.substring(type.length() + 1));
            }
        }
        throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, Connection.TO.name(), Map.of("column", Connection.TO.name(), "type", Connection.TYPE.name()));
    }

    private static @Nullable UUID role(Visit visit) {
        var sent = Entered.of(visit.request(), "role").text();
        return sent.matches("[0-9a-f-]{36}") ? UUID.fromString(sent) : null;
    }

    private ResponseEntity<byte[]> show(Visit visit, Row row, String name, @Nullable Fault fault) {
        var circle = circle(name);
        var parts = new ArrayList<Dialog.Part>();
        if (fault != null) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", visit.words().of(fault))));
        }
        var inputs = new ArrayList<Input>();
        circle.types().forEach(type -> inputs.add(seek(visit, type)));
        inputs.add(roles(visit, circle));
        parts.add(new Dialog.Part.Inputs(null, null, inputs));
        if (circle == Circle.SALES_TEAM) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("deal.people.access"))));
        }
        var dialog = new Dialog("join", visit.text("deal.people.add." + name), row.name(), visit.post(href(row, name)), "join-" + row.id(), parts,
                visit.text("ui.add"), false, null, Found.href(row) + "?tab=" + name);
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, "/" + row.type().set());
    }

    private static Input seek(Visit visit, String type) {
        var found = visit.registry().type(type);
        var sent = Entered.of(visit.request(), type);
        return Input.of("i-" + type, type, visit.label(found), new Editor.Seek(new Lookup(sent.text(), sent.label(), "/lookup/" + found.set(), Icons.of(found))));
    }

    private static Input roles(Visit visit, Circle circle) {
        var sent = Entered.of(visit.request(), "role").text();
        return Input.of("i-role", "role", visit.text("deal.people.role"),
                new Editor.Pick(Circles.roles(visit, circle, sent.isEmpty() ? circle.usual().toString() : sent)));
    }
}
