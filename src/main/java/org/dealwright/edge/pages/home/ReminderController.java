package org.dealwright.edge.pages.home;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;

/** The bell over every page: how much of the reader's is late, and what it is. Asked for after the page, never with it. */
@Controller
final class ReminderController {
    private static final int FEW = 12;
    private final Pages pages;

    ReminderController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/reminders/count")
    ResponseEntity<byte[]> count(Visit visit) {
        return pages.part(visit, "part/bell.jte", Map.of("count", new Todos(visit, "").late()));
    }

    @GetMapping("/reminders")
    ResponseEntity<byte[]> list(Visit visit) {
        if (!visit.isPart()) {
            return Going.to(visit, "/");
        }
        var todos = new Todos(visit, from(visit));
        return pages.part(visit, "part/reminders.jte", Map.of("todos", todos.few(todos.due(FEW))));
    }

    /** The page over which the bell hangs, to which one comes back. */
    private static String from(Visit visit) {
        try {
            var page = URI.create(Objects.requireNonNullElse(visit.request().getHeader("HX-Current-URL"), "/"));
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
