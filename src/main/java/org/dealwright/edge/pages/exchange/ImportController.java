package org.dealwright.edge.pages.exchange;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.exchange.BringFile;
import org.dealwright.edge.exchange.Import;
import org.dealwright.edge.exchange.Imports;
import org.dealwright.edge.exchange.MapFile;
import org.dealwright.edge.exchange.StartImport;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.ImportPage;

/** {@code /leads/import}: a file becomes leads. One address a file, whatever stage it is in. */
@Controller
final class ImportController {
    private static final String ONE = "/{set:[a-z]+}/import/{id:[0-9a-f-]+}";
    private final Pages pages;
    private final Actions actions;
    private final Imports imports;
    private final BringFile bring;
    private final MapFile map;
    private final StartImport start;

    ImportController(Pages pages, Actions actions, Imports imports, BringFile bring, MapFile map, StartImport start) {
        this.pages = pages;
        this.actions = actions;
        this.imports = imports;
        this.bring = bring;
        this.map = map;
        this.start = start;
    }

    @GetMapping("/{set:[a-z]+}/import")
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set) {
        var type = type(visit, set);
        return show(visit, HttpStatus.OK, type, new ImportPages(visit, imports, type).bring(null));
    }

    @PostMapping("/{set:[a-z]+}/import")
    ResponseEntity<byte[]> bring(Visit visit, @PathVariable String set, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        var type = type(visit, set);
        var shown = new ImportPages(visit, imports, type);
        if (file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, type, shown.bring(visit.text("exchange.nofile")));
        }
        try (var bytes = file.getInputStream()) {
            var kept = actions.run(bring, new BringFile.Input(type, Objects.requireNonNull(file.getOriginalFilename()), bytes), visit.actor());
            return Going.to(visit, shown.href(kept.id()));
        } catch (Fault.Invalid fault) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, type, shown.bring(visit.words().of(fault)));
        }
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> see(Visit visit, @PathVariable String set, @PathVariable String id) {
        return see(visit, HttpStatus.OK, type(visit, set), file(visit, id), null);
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> decide(Visit visit, @PathVariable String set, @PathVariable String id) {
        var type = type(visit, set);
        var file = file(visit, id);
        var wish = Objects.requireNonNullElse(visit.request().getParameter("do"), "");
        try {
            actions.run(map, new MapFile.Input(file.ref(), new Decided(visit.request(), imports.plan(visit.actor(), file.id())).mapping()), visit.actor());
            if (wish.equals("try") || wish.equals("run")) {
                actions.run(start, new StartImport.Input(file.ref(), wish.equals("try")), visit.actor());
                return Going.to(visit, new ImportPages(visit, imports, type).href(file.id()));
            }
        } catch (Fault.Invalid | Fault.Refused fault) {
            return see(visit, HttpStatus.UNPROCESSABLE_CONTENT, type, file(visit, id), visit.words().of(fault));
        }
        return visit.isPart() ? see(visit, HttpStatus.OK, type, file(visit, id), null) : Going.to(visit, new ImportPages(visit, imports, type).href(file.id()));
    }

    @GetMapping(ONE + "/failures.csv")
    void failures(Visit visit, @PathVariable String set, @PathVariable String id, HttpServletResponse response) throws IOException {
        var file = file(visit, id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + set + "-failed.csv\"");
        response.setHeader("Cache-Control", "no-store");
        imports.failures(visit.actor(), file.id(), visit.text("exchange.reason"), response.getOutputStream());
    }

    private ResponseEntity<byte[]> see(Visit visit, HttpStatus status, RecordType type, Row file, @Nullable String fault) {
        return show(visit, status, type, new ImportPages(visit, imports, type).of(file, fault));
    }

    private ResponseEntity<byte[]> show(Visit visit, HttpStatus status, RecordType type, ImportPage page) {
        if (visit.isPart()) {
            return pages.part(visit, status, "exchange/stage.jte", Map.of("page", page));
        }
        return pages.page(visit, status, Sheet.of(page.title(), "/" + type.set(), "exchange/page.jte", page));
    }

    /** The import, as far as the reader may see it. */
    private static Row file(Visit visit, String id) {
        return Found.row(visit, Import.TYPE.set(), id);
    }

    private static RecordType type(Visit visit, String set) {
        var type = Found.type(visit, set);
        if (type.parentLookup().isEmpty() && !visit.reader().guard().standing().holds(type, Privilege.CREATE)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", type.name(), "privilege", Privilege.CREATE.name()));
        }
        return type;
    }
}
