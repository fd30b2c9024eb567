package org.dealwright.edge.pages.board;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.AllViews;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.sales.opportunity.Opportunity;

/** {@code /opportunities?show=board}: deals in the lanes of their stages. */
@Controller
final class BoardController {
    private final Pages pages;
    private final AllViews views;

    BoardController(Pages pages, AllViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(path = "/opportunities", params = "show=board")
    ResponseEntity<byte[]> board(Visit visit) {
        var page = new BoardPages(visit, asked(visit)).page(views.of(Opportunity.TYPE), MovesController.MOVE);
        return pages.page(visit, Sheet.of(visit.plural(Opportunity.TYPE), "/opportunities", "record/board.jte", page).wide());
    }

    /** The next cards of a lane. */
    @GetMapping("/opportunities/lane/{stage:[0-3]}")
    ResponseEntity<byte[]> lane(Visit visit, @PathVariable int stage, @RequestParam(required = false) @Nullable String from) {
        var page = new Lanes(visit, asked(visit)).page(stage, from);
        return pages.part(visit, "part/cards.jte", page.more() == null ? Map.of("cards", page.cards()) : Map.of("cards", page.cards(), "more", page.more()));
    }

    /** Dropped on won or lost: the dialog that closes the deal. */
    @GetMapping("/opportunities/{verb:win|lose}")
    ResponseEntity<Void> close(@PathVariable String verb, @RequestParam UUID card) {
        return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/opportunities/" + card + "/verb/" + verb).build();
    }

    private Asked asked(Visit visit) {
        return Asked.read(Opportunity.TYPE, views.chosen(Opportunity.TYPE, Objects.requireNonNullElse(visit.request().getParameter("view"), "")), visit.request());
    }
}
