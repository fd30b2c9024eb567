package org.dealwright.edge.pages.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Tone;

/** Asks what a deed needs, does it, and goes on to what came of it. */
@Controller
final class VerbController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/verb/{key:[a-z]+}";
    private final Pages pages;
    private final Actions actions;
    private final Buttons buttons;
    private final RestoreDeletion restore;

    VerbController(Pages pages, Actions actions, Buttons buttons, RestoreDeletion restore) {
        this.pages = pages;
        this.actions = actions;
        this.buttons = buttons;
        this.restore = restore;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String key) {
        var row = Found.row(visit, set, id);
        var deed = deed(row, key);
        return deed.asks() == null ? Going.to(visit, Found.href(row)) : show(visit, row, deed, null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> act(Visit visit, @PathVariable String set, @PathVariable String id, @PathVariable String key) {
        var row = Found.row(visit, set, id);
        var deed = deed(row, key);
        try {
            var onward = deed.does().apply(new Occasion(visit, row, actions, null));
            if (visit.request().getAttribute(SAID) == null) {
                Flash.say(visit, visit.text("verb." + deed.text() + ".done"), null);
            }
            return Going.to(visit, Going.safe(Objects.requireNonNullElse(visit.request().getParameter("back"), ""), onward));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Stale fault) {
            if (deed.asks() == null) {
                throw fault;
            }
            return show(visit, row, deed, fault);
        }
    }

    /** Marks a request whose deed has said itself what it did. */
    static final String SAID = VerbController.class.getName() + ".said";

    /** A deletion is taken back. */
    @PostMapping("/undo/{deletion:[0-9a-f-]+}")
    ResponseEntity<byte[]> undo(Visit visit, @PathVariable UUID deletion) {
        actions.run(restore, deletion, visit.actor());
        Flash.say(visit, visit.text("ui.undone"), null);
        return Going.to(visit, Going.safe(Objects.requireNonNullElse(visit.request().getParameter("to"), ""), "/"));
    }

    private Deed deed(Row row, String key) {
        return buttons.find(row, key).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", key)));
    }

    private ResponseEntity<byte[]> show(Visit visit, Row row, Deed deed, @Nullable Fault fault) {
        var status = fault == null ? HttpStatus.OK : Statuses.of(fault);
        var dialog = dialog(visit, row, deed, fault);
        return visit.isPart() ? pages.part(visit, status, "part/dialog.jte", Map.of("dialog", dialog))
                : pages.page(visit, status, new Sheet(dialog.title(), "/" + row.type().set(), false, "part/dialog.jte",
                Map.of("dialog", dialog)));
    }

    private Dialog dialog(Visit visit, Row row, Deed deed, @Nullable Fault fault) {
        var parts = new ArrayList<Dialog.Part>();
        if (fault != null) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", String.join(" ", said(visit, row, fault)))));
        }
        parts.addAll(Objects.requireNonNull(deed.asks()).apply(new Occasion(visit, row, actions, fault)));
        var label = visit.text("verb." + deed.text()).replace("…", "");
        return new Dialog("ask-" + deed.key(), label, row.name().isBlank() ? null : row.name(), visit.post(visit.address()), deed.key()
                + "-" + row.id(), parts, label, deed.hard(),
                null, Found.href(row));
    }

    private static List<String> said(Visit visit, Row row, Fault fault) {
        return Said.all(fault).stream().map(each -> Said.of(visit, row.type(), each)).distinct().toList();
    }
}
