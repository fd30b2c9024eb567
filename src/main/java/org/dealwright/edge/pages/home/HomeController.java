package org.dealwright.edge.pages.home;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;

/** {@code /}: my day. */
@Controller
final class HomeController {
    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> day(Visit visit) {
        var day = new Day(visit).page();
        return pages.page(visit, Sheet.of(visit.text("ui.rail.day"), "/", "home/day.jte", day));
    }
}
