package org.dealwright.edge.pages.rivalry;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.sales.rivalry.Comparison;
import org.dealwright.sales.rivalry.Scorecard;

/** {@code /competitorscorecards/0190…/print}: a scorecard alone, which asks to be printed at once. */
@Controller
final class PrintController {
    private final Pages pages;

    PrintController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/competitorscorecards/{id:[0-9a-f-]+}/print")
    ResponseEntity<byte[]> print(Visit visit, @PathVariable String id) {
        var card = Found.row(visit, Scorecard.TYPE.set(), id);
        var shown = new Scorecards(visit).of(Comparison.of(List.of(card), visit.reader()).getFirst());
        var rival = Objects.requireNonNull(card.get(Scorecard.COMPETITOR));
        return pages.page(visit, new Sheet(card.name(), Found.hrefOf(visit, rival), false, "record/scorecard.jte", Map.of("versus", shown)));
    }
}
