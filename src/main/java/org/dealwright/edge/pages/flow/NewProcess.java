package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.FormPage;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.flow.ProcessTemplates;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.DrawProcess;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.ProcessFlow;

/** The form of a new process: what it is called, and which way of selling it begins with. */
@Controller
final class NewProcess {
    private static final String EMPTY = "on:";
    private final Pages pages;
    private final Actions actions;
    private final DrawProcess draw;
    private final ProcessTemplates templates;
    private final Definitions definitions;

    NewProcess(Pages pages, Actions actions, DrawProcess draw, ProcessTemplates templates, Definitions definitions) {
        this.pages = pages;
        this.actions = actions;
        this.draw = draw;
        this.templates = templates;
        this.definitions = definitions;
    }

    /** @throws Fault.Forbidden for who could not send it either */
    @GetMapping("/workflows/new")
    ResponseEntity<byte[]> ask(Visit visit) {
        if (!visit.reader().guard().standing().holds(ProcessFlow.TYPE, Privilege.CREATE)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", ProcessFlow.TYPE.name(), "privilege", Privilege.CREATE.name()));
        }
        return show(visit, null);
    }

    @PostMapping("/workflows/new")
    ResponseEntity<byte[]> make(Visit visit) {
        var name = sent(visit, "name").strip();
        try {
            if (name.isEmpty()) {
                throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, ProcessFlow.NAME.name(), Map.of("column", ProcessFlow.NAME.name()));
            }
            var process = actions.run(draw, input(visit, name, sent(visit, "template")), visit.actor());
            Flash.say(visit, visit.text("verb.DrawProcess.done"), null);
            return Going.to(visit, DrawingController.href(process.id()));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, fault);
        }
    }

    private DrawProcess.Input input(Visit visit, String name, String template) {
        var label = Label.named(visit.words().language(), name);
        return templates.all().stream().filter(each -> each.key().equals(template)).findFirst()
                .map(each -> new DrawProcess.Input(name, each.begins(), each.drawing().named(label)))
                .orElseGet(() -> {
                    var type = definitions.led().stream().filter(each -> template.equals(EMPTY + each.name())).findFirst()
                            .orElse(definitions.led().getFirst()).name();
                    return new DrawProcess.Input(name, type, ProcessTemplates.empty(label, type,
                            Label.named(visit.words().language(), visit.text("flow.stage.new"))));
                });
    }

    private ResponseEntity<byte[]> show(Visit visit, @Nullable Fault fault) {
        var page = new FormPage(visit.text("verb.DrawProcess"), visit.text("flow.new.text"), "/workflows", visit.plural(ProcessFlow.TYPE),
                visit.post("/workflows/new"), "workflow-new", null, fault == null ? List.of() : List.of(visit.words().of(fault)),
                List.of(new FormPage.Group(visit.text("flow.new.what"), List.of(
                        Input.of("i-name", "name", visit.text(ProcessFlow.NAME.labelKey()), new Editor.Line("text", sent(visit, "name"), 100, null)).required(),
                        Input.of("i-template", "template", visit.text("flow.new.template"), new Editor.Pick(options(visit)))))),
                visit.text("flow.new.draw"), null);
        var status = fault == null ? HttpStatus.OK : Statuses.of(fault);
        var parameters = Map.<String, Object>of("page", page, "instead", Verb.go("guide", visit.text("flow.guide.instead"), null, GuideController.ADDRESS));
        return visit.isPart() && fault != null ? pages.part(visit, status, "record/form.jte", parameters)
                : pages.page(visit, status, new Sheet(page.title(), "/settings", true, "record/form.jte", parameters));
    }

    private List<Option> options(Visit visit) {
        var chosen = sent(visit, "template");
        var options = new ArrayList<Option>();
        templates.all().forEach(template -> options.add(new Option(template.key(), visit.text("template." + template.key()), template.key().equals(chosen))));
        definitions.led().forEach(type -> options.add(new Option(EMPTY + type.name(), visit.text("template.empty", "type", visit.label(type)),
                (EMPTY + type.name()).equals(chosen))));
        return options;
    }

    private static String sent(Visit visit, String name) {
        return Objects.requireNonNullElse(visit.request().getParameter(name), "");
    }
}
