package org.dealwright.edge.pages.form;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.alike.Alikes;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.duplicate.CreateUnlessDuplicate;

/** {@code /leads/new}: a new record of every type; {@code ?quick} with the few columns that matter, as a dialog where one is asked for. */
@Controller
final class FormController {
    private final Pages pages;
    private final Actions actions;
    private final CreateRecord create;
    private final CreateUnlessDuplicate careful;
    private final Alikes alikes;

    FormController(Pages pages, Actions actions, CreateRecord create, CreateUnlessDuplicate careful, Alikes alikes) {
        this.careful = careful;
        this.alikes = alikes;
        this.pages = pages;
        this.actions = actions;
        this.create = create;
    }

    @GetMapping("/{set:[a-z]+}/new")
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set) {
        var type = Found.type(visit, set);
        return show(visit, new NewRecord(visit, type, alikes), null);
    }

    @PostMapping("/{set:[a-z]+}/new")
    ResponseEntity<byte[]> make(Visit visit, @PathVariable String set, @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String back, @RequestParam(defaultValue = "") String duplicates) {
        var type = Found.type(visit, set);
        var form = new NewRecord(visit, type, alikes);
        try {
            var made = actions.run(duplicates.equals("allow") ? create : careful, form.values(), visit.actor());
            Flash.say(visit, visit.text("ui.created", "name", name(visit, type, visit.reader().get(type, made.id()).name())), null);
            return Going.to(visit, then.equals("new") ? "/" + set + "/new" : Going.safe(back, "/" + set + "/" + made.id()));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, form, fault);
        }
    }

    private static String name(Visit visit, RecordType type, String name) {
        return name.isBlank() ? visit.label(type) : name;
    }

    private ResponseEntity<byte[]> show(Visit visit, NewRecord form, @Nullable Fault fault) {
        var status = fault == null ? HttpStatus.OK : Statuses.of(fault);
        if (visit.isPart() && form.quick()) {
            return pages.part(visit, status, "part/dialog.jte", Map.of("dialog", form.dialog(fault)));
        }
        var page = form.page(fault);
        if (visit.isPart() && fault != null) {
            return pages.part(visit, status, "record/form.jte", Map.of("page", page));
        }
        return pages.page(visit, status, new Sheet(page.title(), form.set(), true, "record/form.jte", Map.of("page", page)));
    }
}
