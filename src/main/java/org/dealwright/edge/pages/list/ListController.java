package org.dealwright.edge.pages.list;

import java.util.Map;
import java.util.Objects;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;

/** {@code /leads}, {@code /accounts}, …: the list of every record type. */
@Controller
final class ListController {
    private final Pages pages;
    private final AllViews views;
    private final SelectionBar bar;

    ListController(Pages pages, AllViews views, SelectionBar bar) {
        this.bar = bar;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/{set:[a-z]+}")
    ResponseEntity<byte[]> list(Visit visit, @PathVariable String set) {
        var type = type(visit, set);
        var asked = asked(visit, type);
        var shown = new ListPages(visit, asked);
        var bulk = bar.of(visit, asked);
        if (visit.isPart()) {
            return pages.part(visit, "part/list.jte", Map.of("grid", shown.grid(views.of(type), bulk)));
        }
        return pages.page(visit, Sheet.of(visit.plural(type), "/" + set, "record/list.jte", shown.page(views.of(type), bulk)));
    }

    /** The exact number, where 50+ is not enough. */
    @GetMapping(path = "/{set:[a-z]+}/count")
    ResponseEntity<String> count(Visit visit, @PathVariable String set) {
        var type = type(visit, set);
        var number = visit.reader().count(Query.of(type).where(asked(visit, type).where()));
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body("<strong>" + visit.formats().number(number) + "</strong>");
    }

    private Asked asked(Visit visit, RecordType type) {
        return Asked.read(type, views.chosen(type, Objects.requireNonNullElse(visit.request().getParameter("view"), "")), visit.request());
    }

    private static RecordType type(Visit visit, String set) {
        return visit.registry().findSet(set).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set)));
    }
}
