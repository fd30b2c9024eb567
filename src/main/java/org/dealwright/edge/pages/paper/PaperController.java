package org.dealwright.edge.pages.paper;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.kernel.Language;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.paper.Papers;

/** {@code /quotes/0190…/pdf}: the document for the customer, in the reader's language or the one that is asked for. */
@Controller
final class PaperController {
    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/pdf")
    ResponseEntity<byte[]> print(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam(defaultValue = "") String lang) {
        var record = Found.ref(visit, set, id);
        var paper = papers.print(visit.actor(), record, lang.isBlank() ? visit.actor().language() : Language.of(lang));
        var name = ContentDisposition.inline().filename(paper.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(paper.pdf());
    }
}
