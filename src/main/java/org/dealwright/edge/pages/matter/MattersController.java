package org.dealwright.edge.pages.matter;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;

/** The panels beside a record, which its page fetches once it stands. */
@Controller
final class MattersController {
    private final Pages pages;
    private final Matters matters;

    MattersController(Pages pages, Matters matters) {
        this.pages = pages;
        this.matters = matters;
    }

    @GetMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/matters")
    ResponseEntity<byte[]> matters(Visit visit, @PathVariable String set, @PathVariable String id) {
        var row = Found.row(visit, set, id);
        return visit.isPart() ? pages.part(visit, "part/panels.jte", Map.of("panels", matters.panels(visit, row))) : Going.to(visit, Found.href(row));
    }
}
