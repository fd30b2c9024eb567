package org.dealwright.edge.pages.record;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.edge.pages.feed.Feeds;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.activity.ActivityPointer;

/** {@code /leads/0190…}: the page of every record. */
@Controller
final class RecordController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}";
    private static final int MILESTONES = 50;
    private final Pages pages;
    private final RecordPages records;

    RecordController(Pages pages, RecordPages records) {
        this.pages = pages;
        this.records = records;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> record(Visit visit, @PathVariable String set, @PathVariable String id,
            @RequestParam(defaultValue = "") String tab) {
        var row = Found.row(visit, set, id);
        if (row.type().equals(ActivityPointer.TYPE)) {
            var kind = row.require(ActivityPointer.CONCRETE);
            return Going.to(visit, "/" + visit.registry().type(kind.type()).set() + "/" + kind.id());
        }
        return pages.page(visit, Sheet.of(records.title(visit, row), "/" + set, "record/page.jte", records.of(visit, row, tab)).wide());
    }

    /** The timeline alone, narrowed to a kind or to words, or with what belongs to the record. */
    @GetMapping(ADDRESS + "/feed")
    ResponseEntity<byte[]> feed(Visit visit, @PathVariable String set, @PathVariable String id) {
        var row = Found.row(visit, set, id);
        var feed = new Feeds(visit, row).asked(visit.reader().history(row, MILESTONES));
        return visit.isPart() ? pages.part(visit, "part/feed.jte", Map.of("feed", feed)) : Going.to(visit, Found.href(row));
    }
}
