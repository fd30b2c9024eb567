package org.dealwright.edge.pages.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.dealwright.core.action.Actions;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.paper.Logo;
import org.dealwright.edge.paper.Papers;

/** {@code /settings/company}: who the company is, what stands on its documents, how it counts, prices and numbers. */
@Controller
@RequestMapping(CompanyPages.ADDRESS)
final class CompanyController {
    private static final Duration DAY = Duration.ofDays(1);
    private final Pages pages;
    private final Papers papers;
    private final Actions actions;
    private final UpdateRecord update;

    CompanyController(Pages pages, Papers papers, Actions actions, UpdateRecord update) {
        this.pages = pages;
        this.papers = papers;
        this.actions = actions;
        this.update = update;
    }

    @GetMapping
    ResponseEntity<byte[]> company(Visit visit) {
        var page = new CompanyPages(visit, row(visit), papers.logo(visit.actor()) != null).page();
        return pages.page(visit, Sheet.of(page.title(), "/settings", "settings/company.jte", page));
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo(Visit visit) {
        var logo = papers.logo(visit.actor());
        return logo == null ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(DAY).cachePrivate()).body(logo);
    }

    /** A file that is no picture is refused before anything is written. */
    @PostMapping("/logo")
    ResponseEntity<byte[]> change(Visit visit, @RequestParam MultipartFile logo) throws IOException {
        return write(visit, Logo.of(logo.getBytes()), "company.logo.changed");
    }

    @PostMapping("/logo/remove")
    ResponseEntity<byte[]> remove(Visit visit) {
        return write(visit, null, "company.logo.removed");
    }

    private ResponseEntity<byte[]> write(Visit visit, byte @Nullable [] logo, String said) {
        actions.run(update, new UpdateRecord.Input(row(visit).id(), Values.of(Organization.TYPE).set(Organization.LOGO, logo), null), visit.actor());
        Flash.say(visit, visit.text(said), null);
        return Going.to(visit, CompanyPages.ADDRESS);
    }

    /** A document to nobody with the company's letterhead. */
    @GetMapping("/specimen")
    ResponseEntity<byte[]> specimen(Visit visit) {
        var paper = papers.specimen(visit.actor(), visit.today());
        var name = ContentDisposition.inline().filename(paper.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(paper.pdf());
    }

    private static Row row(Visit visit) {
        return visit.reader().first(Query.of(Organization.TYPE))
                .orElseThrow(() -> new Fault.NotFound(StoreError.RECORD_MISSING, Map.of("type", Organization.TYPE.name(), "id", "")));
    }
}
