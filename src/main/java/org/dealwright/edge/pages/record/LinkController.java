package org.dealwright.edge.pages.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.dealwright.core.action.LinkRecords;
import org.dealwright.core.action.UnlinkRecords;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Tone;

/** Links a record with another by an association: asks for the other one, and links it; and ends what relates them. */
@Controller
final class LinkController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/link/{name:[A-Za-z0-9_]+}";
    private final Pages pages;
    private final Actions actions;
    private final LinkRecords link;
    private final UnlinkRecords unlink;

    LinkController(Pages pages, Actions actions, LinkRecords link, UnlinkRecords unlink) {
        this.pages = pages;
        this.actions = actions;
        this.link = link;
        this.unlink = unlink;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String name) {
        return show(visit, Found.row(visit, set, id), name, null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> link(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String name) {
        var row = Found.row(visit, set, id);
        var other = Entered.of(visit.request(), "other").text();
        var type = other(visit, row, name);
        try {
            if (other.startsWith(type.name() + "/")) {
                var chosen = Ref.of(type.name(), other.substring(type.name().length() + 1));
                actions.run(link, new LinkRecords.Input(row.ref(), name, chosen, true), visit.actor());
            }
            return Going.to(visit, Found.href(row) + "?tab=" + name);
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, row, name, fault);
        }
    }

    /** What was marked in a related grid is no longer related. */
    @PostMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/unlink/{name:[A-Za-z0-9_]+}")
    ResponseEntity<byte[]> unlink(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String name,
            @RequestParam(name = "id", defaultValue = "") List<UUID> others) {
        var row = Found.row(visit, set, id);
        var count = actions.run(unlink, new UnlinkRecords.Input(row.ref(), name, new HashSet<>(others)), visit.actor());
        Flash.say(visit, visit.text("admin.unlinked", "count", count), null);
        return Going.to(visit, Found.href(row) + "?tab=" + name);
    }

    private static RecordType other(Visit visit, Row row, String name) {
        return visit.registry().association(row.type(), name).map(found -> visit.registry().type(found.other(row.type().name())))
                .orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", name)));
    }

    private ResponseEntity<byte[]> show(Visit visit, Row row, String name, @Nullable Fault fault) {
        var type = other(visit, row, name);
        var seek = new Editor.Seek(new Lookup("", "", "/lookup/" + type.set(), Icons.of(type)));
        var input = Input.of("i-other", "other", visit.label(type), seek);
        var inputs = new Dialog.Part.Inputs(null, null, List.of(input));
        List<Dialog.Part> parts = fault == null ? List.of(inputs)
                : List.of(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", visit.words().of(fault))), inputs);
        var dialog = new Dialog("link", visit.plural(type), visit.text("ui.link.lead"), visit.post(Found.href(row) + "/link/" + name),
                "link-" + row.id(), parts, visit.text("ui.add"), false, null, Found.href(row) + "?tab=" + name);
        return pages.part(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), "part/dialog.jte", Map.of("dialog", dialog));
    }
}
