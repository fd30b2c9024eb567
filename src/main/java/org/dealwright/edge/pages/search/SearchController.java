package org.dealwright.edge.pages.search;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;

/** {@code /search?q=}: records of all types by their words, for the command menu. */
@Controller
final class SearchController {
    private final Pages pages;

    SearchController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(Visit visit, @RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) {
            return ResponseEntity.ok(new byte[0]);
        }
        return pages.part(visit, "part/hits.jte", Map.of("hits", new Finding(visit).of(q.strip())));
    }
}
