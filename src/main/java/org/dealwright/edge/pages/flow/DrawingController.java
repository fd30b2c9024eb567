package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.Role;
import org.dealwright.core.action.Actions;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.DrawingPage;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.process.ChangeDrawing;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Flaw;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.PublishProcess;
import org.dealwright.work.process.Soundness;
import org.dealwright.work.process.WithdrawProcess;

/** The drawing board of a process. Whatever is changed is kept at once in the drawing; records follow it when it is published. */
@Controller
final class DrawingController {
    static final String ADDRESS = "/workflows/{id:[0-9a-f-]{36}}/drawing";
    private static final int SAMPLES = 50;
    private static final int ROLES = 500;
    private final Pages pages;
    private final Actions actions;
    private final ChangeDrawing change;
    private final PublishProcess publish;
    private final WithdrawProcess withdraw;
    private final Soundness soundness;
    private final Definitions definitions;

    DrawingController(Pages pages, Actions actions, ChangeDrawing change, PublishProcess publish, WithdrawProcess withdraw, Soundness soundness,
            Definitions definitions) {
        this.pages = pages;
        this.actions = actions;
        this.change = change;
        this.publish = publish;
        this.withdraw = withdraw;
        this.soundness = soundness;
        this.definitions = definitions;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
        var page = page(visit, Found.row(visit, "workflows", id));
        return visit.isPart() ? pages.part(visit, "flow/board.jte", Map.of("page", page))
                : pages.page(visit, Sheet.of(page.title(), "/settings", "flow/page.jte", page).wide());
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> draw(Visit visit, @PathVariable String id) {
        var form = new StageForm(visit.request(), visit.words());
        var begins = Found.row(visit, "workflows", id).require(ProcessFlow.BEGINS_ON);
        return changed(visit, id, drawing -> switch (form.one("stroke")) {
            case "addstage" -> Strokes.addStage(drawing, begins, visit.words());
            case "roles" -> drawing.followedBy(form.all("role").stream().map(StageForm::id).filter(Objects::nonNull).collect(Collectors.toSet()));
            case "order" -> Strokes.order(drawing, Arrays.stream(form.one("order").split(",", -1)).map(StageForm::id).filter(Objects::nonNull).toList());
            default -> drawing;
        });
    }

    @PostMapping(ADDRESS + "/stage/{stage:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> stage(Visit visit, @PathVariable String id, @PathVariable UUID stage) {
        var form = new StageForm(visit.request(), visit.words());
        var stroke = form.one("stroke").isEmpty() && !form.one("addstep").isEmpty() ? "addstep:" + form.one("addstep") : form.one("stroke");
        return changed(visit, id, drawing -> switch (stroke) {
            case "drop" -> drawing.without(stage);
            case "left" -> Strokes.order(drawing, moved(drawing, stage, -1));
            case "right" -> Strokes.order(drawing, moved(drawing, stage, 1));
            default -> drawing.changing(stage, before -> Strokes.on(form.read(before), stroke));
        });
    }

    private static List<UUID> moved(Drawing drawing, UUID stage, int by) {
        var ids = new ArrayList<>(drawing.stages().stream().map(each -> each.id()).toList());
        var at = ids.indexOf(stage);
        if (at >= 0 && at + by >= 0 && at + by < ids.size()) {
            ids.remove(at);
            ids.add(at + by, stage);
        }
        return ids;
    }

    @PostMapping(ADDRESS + "/publish")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id) {
        actions.run(publish, id, visit.actor());
        return said(visit, id, "verb.PublishProcess.done");
    }

    @PostMapping(ADDRESS + "/withdraw")
    ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable UUID id) {
        actions.run(withdraw, id, visit.actor());
        return said(visit, id, "verb.WithdrawProcess.done");
    }

    private static ResponseEntity<byte[]> said(Visit visit, UUID id, String text) {
        Flash.say(visit, visit.text(text), null);
        return Going.to(visit, href(id));
    }

    private ResponseEntity<byte[]> changed(Visit visit, String id, UnaryOperator<Drawing> how) {
        var row = Found.row(visit, "workflows", id);
        actions.run(change, new ChangeDrawing.Input(row.id(), null, how), visit.actor());
        return visit.isPart() ? pages.part(visit, "flow/board.jte", Map.of("page", page(visit, Found.row(visit, "workflows", id))))
                : Going.to(visit, href(row.id()));
    }

    static String href(UUID id) {
        return "/workflows/" + id + "/drawing";
    }

    private DrawingPage page(Visit visit, Row flow) {
        var drawing = Drawing.read(flow.require(ProcessFlow.DRAWN));
        var flaws = soundness.of(drawing, flow.require(ProcessFlow.BEGINS_ON), visit.words());
        var tried = StageForm.id(Objects.requireNonNullElse(visit.request().getParameter("record"), ""));
        var begins = visit.registry().type(flow.require(ProcessFlow.BEGINS_ON));
        var samples = visit.reader().rows(Query.of(begins).withoutLabels().sort(Sort.descending(begins.createdOn())).limit(SAMPLES));
        var trials = samples.stream().filter(row -> row.id().equals(tried)).findFirst().filter(_ -> !drawing.stages().isEmpty())
                .map(row -> Trials.with(visit, drawing, row)).orElseGet(Trials::none);
        var board = new DrawingBoard(visit, drawing, definitions.led(), flaws, trials, href(flow.id()));
        return new DrawingPage(flow.name(), visit.text("flow.summary", "type", visit.label(begins)), new CardsPage.Back(Found.href(flow), flow.name()),
                verbs(visit, flow, drawing, flaws), callouts(visit, flow, drawing, flaws), visit.post(href(flow.id())), samples(visit, samples, tried),
                roles(visit, drawing), board.stages());
    }

    private static List<Option> roles(Visit visit, Drawing drawing) {
        return visit.reader().rows(Query.of(Role.TYPE).select(Role.NAME).withoutLabels().sort(Sort.ascending(Role.NAME)).limit(ROLES)).stream()
                .map(role -> new Option(role.id().toString(), role.name(), drawing.roles().contains(role.id()))).toList();
    }

    private static List<Option> samples(Visit visit, List<Row> rows, @Nullable UUID tried) {
        return Stream.concat(Stream.of(new Option("", visit.text("flow.try.none"), tried == null)),
                rows.stream().map(row -> new Option(row.id().toString(), row.name(), row.id().equals(tried)))).toList();
    }

    private static List<Verb> verbs(Visit visit, Row flow, Drawing drawing, List<Flaw> flaws) {
        var verbs = new ArrayList<Verb>();
        var offered = flow.require(ProcessFlow.TYPE.state()) == ProcessFlow.State.ACTIVATED.number();
        if (offered) {
            verbs.add(Verb.act("withdraw", visit.text("verb.WithdrawProcess"), "ban", visit.post(href(flow.id()) + "/withdraw")));
        }
        var publish = Verb.act("publish", visit.text("verb.PublishProcess"), "check", visit.post(href(flow.id()) + "/publish")).ranked(Verb.Rank.PRIMARY);
        verbs.add(!flaws.isEmpty() ? publish.blocked(DrawingBoard.said(visit, flaws.getFirst()))
                : offered && drawing.write().equals(flow.get(ProcessFlow.PUBLISHED)) ? publish.blocked(visit.text("flow.published")) : publish);
        return verbs;
    }

    private static List<Callout> callouts(Visit visit, Row flow, Drawing drawing, List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            return flaws.stream().filter(flaw -> flaw.stage() == null).map(flaw -> new Callout(Tone.WARN, "alert", DrawingBoard.said(visit, flaw))).toList();
        }
        var same = drawing.write().equals(flow.get(ProcessFlow.PUBLISHED));
        var version = flow.require(ProcessFlow.VERSION);
        return List.of(new Callout(Tone.PLAIN, "info", same ? visit.text("flow.state.published", "version", version)
                : version == 0 ? visit.text("flow.state.never") : visit.text("flow.state.changed", "version", version)));
    }
}
