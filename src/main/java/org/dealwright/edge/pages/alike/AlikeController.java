package org.dealwright.edge.pages.alike;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;

/** {@code POST /leads/lookalikes}: what is typed so far, answered with the records that look like it. */
@Controller
final class AlikeController {
    private final Pages pages;
    private final Alikes alikes;

    AlikeController(Pages pages, Alikes alikes) {
        this.pages = pages;
        this.alikes = alikes;
    }

    @PostMapping("/{set:[a-z]+}/lookalikes")
    ResponseEntity<byte[]> typed(Visit visit, @PathVariable String set, @RequestParam(defaultValue = "false") boolean stopped) {
        return pages.part(visit, "part/lookalikes.jte", Map.of("alike", alikes.typed(visit, Found.type(visit, set), stopped)));
    }
}
