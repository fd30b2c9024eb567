package org.dealwright.edge.pages.search;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Hits;

/** {@code /search?q=}: records of all types by their words, in the command menu or on a page of its own. */
@Controller
final class SearchController {
    private final Pages pages;

    SearchController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(Visit visit, @RequestParam(defaultValue = "") String q) {
        var words = q.strip();
        if (visit.isPart()) {
            return words.isEmpty() ? ResponseEntity.ok(new byte[0]) : pages.part(visit, "part/hits.jte", Map.of("hits", new Finding(visit).of(words)));
        }
        var hits = words.isEmpty() ? new Hits("found", List.of(), null, true) : new Finding(visit).of(words);
        return pages.page(visit, new Sheet(visit.text("ui.search.title"), "/search", false, "record/search.jte", Map.of("typed", words, "hits", hits)));
    }
}
