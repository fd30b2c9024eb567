package org.dealwright.edge.pages.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.FormPage;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.sales.flow.Answers;
import org.dealwright.sales.flow.ProposeProcess;
import org.dealwright.sales.flow.ProposeProcess.Proposal;
import org.dealwright.work.process.DrawProcess;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.ProcessFlow;

/** {@code /workflows/guide}: six questions about how a company sells, a process proposed from the answers, and the answer as a drawing. */
@Controller
final class GuideController {
    static final String ADDRESS = "/workflows/guide";
    private final Pages pages;
    private final Actions actions;
    private final DrawProcess draw;
    private final ProposeProcess propose;

    GuideController(Pages pages, Actions actions, DrawProcess draw, ProposeProcess propose) {
        this.pages = pages;
        this.actions = actions;
        this.draw = draw;
        this.propose = propose;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit) {
        requireRight(visit);
        return show(visit, null, null);
    }

    /** Proposes first; what was proposed is drawn when it is sent again. */
    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> answer(Visit visit) {
        requireRight(visit);
        var proposal = propose.of(answers(visit));
        if (!"draw".equals(sent(visit, "then"))) {
            return show(visit, proposal, null);
        }
        try {
            var name = sent(visit, "name").isBlank() ? visit.text("template." + proposal.template()) : sent(visit, "name").strip();
            var drawing = proposal.drawing().named(Label.named(visit.words().language(), name));
            var made = actions.run(draw, new DrawProcess.Input(name, drawing.stages().getFirst().type(), drawing), visit.actor());
            Flash.say(visit, visit.text("verb.DrawProcess.done"), null);
            return Going.to(visit, DrawingController.href(made.id()));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, proposal, fault);
        }
    }

    private static void requireRight(Visit visit) {
        if (!visit.reader().guard().standing().holds(ProcessFlow.TYPE, Privilege.CREATE)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", ProcessFlow.TYPE.name(), "privilege", Privilege.CREATE.name()));
        }
    }

    private static Answers answers(Visit visit) {
        var needs = several(visit.request().getParameterValues("needs")).flatMap(each -> Stream.of(Answers.Need.values()).filter(need -> need.name().equals(each)))
                .collect(Collectors.toSet());
        return new Answers(one(visit, "customers", Answers.Customers.values()), one(visit, "begins", Answers.Beginning.values()),
                one(visit, "ends", Answers.Ending.values()), one(visit, "opening", Answers.Opening.values()), one(visit, "closing", Answers.Closing.values()), needs);
    }

    private static Stream<String> several(String @Nullable [] sent) {
        return sent == null ? Stream.of() : Arrays.stream(sent);
    }

    /** What was chosen, the first where nothing was. */
    private static <E extends Enum<E>> E one(Visit visit, String name, E[] all) {
        return Stream.of(all).filter(each -> each.name().equals(sent(visit, name))).findFirst().orElse(all[0]);
    }

    private ResponseEntity<byte[]> show(Visit visit, @Nullable Proposal proposal, @Nullable Fault fault) {
        var groups = List.of(new FormPage.Group(visit.text("flow.guide.questions"), questions(visit)), new FormPage.Group(visit.text("flow.new.what"),
                List.of(Input.of("i-name", "name", visit.text(ProcessFlow.NAME.labelKey()), new Editor.Line("text", sent(visit, "name"), 100, null)).across())));
        var page = new FormPage(visit.text("flow.guide"), visit.text("flow.guide.text"), "/workflows", visit.plural(ProcessFlow.TYPE), visit.post(ADDRESS), "workflow-guide",
                null, fault == null ? List.of() : List.of(visit.words().of(fault)), groups, visit.text("flow.guide.propose"), null);
        var parameters = new HashMap<String, Object>(Map.of("page", page));
        if (proposal != null) {
            parameters.put("why", new Callout(Tone.GOOD, "stage", why(visit, proposal)));
            parameters.put("way", proposal.drawing().stages().stream().map(stage -> stage.label().in(visit.words())).toList());
        }
        var status = fault == null ? HttpStatus.OK : Statuses.of(fault);
        return visit.isPart() ? pages.part(visit, status, "flow/guide.jte", parameters)
                : pages.page(visit, status, new Sheet(page.title(), "/settings", true, "flow/guide.jte", parameters));
    }

    private static String why(Visit visit, Proposal proposal) {
        var because = proposal.because().stream().map(each -> visit.text("flow.guide.because." + each)).collect(Collectors.joining(", "));
        var name = visit.text("template." + proposal.template());
        var said = because.isEmpty() ? visit.text("flow.guide.proposed", "name", name) : visit.text("flow.guide.why", "name", name, "because", because);
        var fitted = proposal.fitted().stream().map(each -> visit.text("flow.guide.fitted." + each)).collect(Collectors.joining(", "));
        return fitted.isEmpty() ? said : said + " " + visit.text("flow.guide.fitted", "changes", fitted);
    }

    private static List<Input> questions(Visit visit) {
        return List.of(pick(visit, "customers", Answers.Customers.values()), pick(visit, "begins", Answers.Beginning.values()),
                pick(visit, "opening", Answers.Opening.values()), pick(visit, "ends", Answers.Ending.values()), pick(visit, "closing", Answers.Closing.values()),
                needs(visit));
    }

    private static Input pick(Visit visit, String name, Enum<?>[] all) {
        var chosen = sent(visit, name);
        return Input.of("i-" + name, name, visit.text("flow.guide.ask." + name), new Editor.Pick(Stream.of(all)
                .map(each -> new Option(each.name(), visit.text("flow.guide.answer." + each.name()), each.name().equals(chosen))).toList()));
    }

    private static Input needs(Visit visit) {
        var chosen = Set.copyOf(several(visit.request().getParameterValues("needs")).toList());
        return Input.of("i-needs", "needs", visit.text("flow.guide.ask.needs"), new Editor.Ticks(Stream.of(Answers.Need.values())
                .map(each -> new Option(each.name(), visit.text("flow.guide.answer." + each.name()), chosen.contains(each.name()))).toList())).across();
    }

    private static String sent(Visit visit, String name) {
        return Objects.requireNonNullElse(visit.request().getParameter(name), "");
    }
}
