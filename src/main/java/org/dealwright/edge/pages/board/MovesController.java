package org.dealwright.edge.pages.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.AllViews;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.stage.Meanwhile;
import org.dealwright.edge.pages.stage.StageAsk;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.process.ProcessBars;
import org.dealwright.work.process.ProcessError;

/** A card is moved to another lane by hand. What the stages on the way still need is asked for, that and no more. */
@Controller
final class MovesController {
    static final String MOVE = "/opportunities/board/move";
    private static final String FILL = "/opportunities/board/fill";
    private final Pages pages;
    private final AllViews views;
    private final Actions actions;
    private final MoveCard moveCard;
    private final ProcessBars bars;

    MovesController(Pages pages, AllViews views, Actions actions, MoveCard moveCard, ProcessBars bars) {
        this.pages = pages;
        this.views = views;
        this.actions = actions;
        this.moveCard = moveCard;
        this.bars = bars;
    }

    @PostMapping(MOVE)
    ResponseEntity<byte[]> move(Visit visit, @RequestParam UUID card, @RequestParam long version, @RequestParam int lane,
                                @RequestParam(defaultValue = "false") boolean back) {
        try {
            var before = actions.run(moveCard, new MoveCard.Input(card, version, lane, Values.of(Opportunity.TYPE)), visit.actor());
            return back ? ResponseEntity.ok().header("HX-Refresh", "true").build()
                    : pages.part(visit, "part/moved.jte", parts(visit, card, toast(visit, card, lane, before)));
        } catch (Fault.Refused fault) {
            var ask = ask(visit, card, lane);
            if (fault.code() != ProcessError.STEPS_MISSING || !ask.isAsking()) {
                throw fault;
            }
            return onto(HttpStatus.CONFLICT, pages.part(visit, "part/dialog.jte", Map.of("dialog", ask.dialog(address(visit, card, version, lane), board(visit), null, null))));
        } catch (Fault.Stale _) {
            return overtaken(visit, card);
        }
    }

    /** The steps were filled in: they are written and the card goes, both or neither. */
    @PostMapping(FILL)
    ResponseEntity<byte[]> fill(Visit visit, @RequestParam UUID card, @RequestParam long version, @RequestParam int lane) {
        try {
            var before = actions.run(moveCard, new MoveCard.Input(card, version, lane, ask(visit, card, lane).typed()), visit.actor());
            return visit.isPart() ? pages.part(visit, "part/filed.jte", filed(visit, card, toast(visit, card, lane, before)))
                    : Going.to(visit, board(visit));
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate | Fault.Stale fault) {
            return again(visit, card, lane, fault);
        }
    }

    private ResponseEntity<byte[]> again(Visit visit, UUID card, int lane, Fault fault) {
        var ask = ask(visit, card, lane);
        if (ask.wanted().isEmpty()) {
            throw fault;
        }
        var now = row(visit, card);
        var changed = fault instanceof Fault.Stale ? Meanwhile.said(visit, now, standing(visit, now)) : null;
        var dialog = ask.dialog(address(visit, card, now.version(), lane), board(visit), fault, changed);
        return pages.part(visit, Statuses.of(fault), "part/dialog.jte", Map.of("dialog", dialog));
    }

    /** Somebody else was quicker: the card is drawn where it stands now. */
    private ResponseEntity<byte[]> overtaken(Visit visit, UUID card) {
        var now = row(visit, card);
        var toast = new Toast(Meanwhile.said(visit, now, standing(visit, now)), Tone.BAD, null);
        var answer = pages.part(visit, HttpStatus.PRECONDITION_FAILED, "part/filed.jte", filed(visit, card, toast));
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).headers(answer.getHeaders()).header("HX-Reswap", "none").body(answer.getBody());
    }

    private StageAsk ask(Visit visit, UUID card, int lane) {
        return StageAsk.category(visit, row(visit, card), bars, lane);
    }

    private static Row row(Visit visit, UUID card) {
        return visit.reader().get(Opportunity.TYPE, card);
    }

    private static String standing(Visit visit, Row deal) {
        return Lanes.name(visit, stage(deal));
    }

    private static int stage(Row deal) {
        return Objects.requireNonNullElse(deal.get(Opportunity.STAGE), Opportunity.QUALIFY);
    }

    private Toast toast(Visit visit, UUID card, int lane, int before) {
        var deal = new Deals(visit, asked(visit).where()).card(card);
        var undo = MOVE + "?back=true&card=" + card + "&version=" + deal.version() + "&lane=" + before;
        return new Toast(visit.text("ui.board.moved", "name", deal.name(), "lane", Lanes.name(visit, lane)), Tone.GOOD,
                Verb.act("undo", visit.text("ui.undo"), null, visit.post(undo)));
    }

    private Map<String, Object> parts(Visit visit, UUID card, Toast toast) {
        var lanes = new Lanes(visit, asked(visit));
        return Map.of("card", lanes.moved(new Deals(visit, asked(visit).where()).card(card)), "lanes", lanes.heads(), "toasts", List.of(toast));
    }

    private Map<String, Object> filed(Visit visit, UUID card, Toast toast) {
        var parts = new HashMap<>(parts(visit, card, toast));
        parts.put("lane", Integer.toString(stage(row(visit, card))));
        return parts;
    }

    private String address(Visit visit, UUID card, long version, int lane) {
        var href = asked(visit).href(FILL);
        return href + (href.contains("?") ? "&" : "?") + "card=" + card + "&version=" + version + "&lane=" + lane;
    }

    private String board(Visit visit) {
        var href = asked(visit).href("/opportunities");
        return href + (href.contains("?") ? "&" : "?") + "show=board";
    }

    private static ResponseEntity<byte[]> onto(HttpStatus status, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(status).headers(answer.getHeaders()).header("HX-Retarget", "#dialog").header("HX-Reswap", "innerHTML")
                .body(answer.getBody());
    }

    private Asked asked(Visit visit) {
        return Asked.read(Opportunity.TYPE, views.chosen(Opportunity.TYPE, Objects.requireNonNullElse(visit.request().getParameter("view"), "")), visit.request());
    }
}
