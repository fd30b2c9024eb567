package org.dealwright.edge.pages.literature;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.sales.literature.FileKind;
import org.dealwright.sales.literature.FileText;
import org.dealwright.sales.literature.SalesLiteratureItem;

/** {@code /salesliteratureitems/0190…/preview}: the file beside the page as what it is, not as what it was called; of an office file its text. */
@Controller
final class PreviewController {
    @GetMapping("/salesliteratureitems/{id:[0-9a-f-]+}/preview")
    ResponseEntity<byte[]> preview(Visit visit, @PathVariable String id) {
        var type = SalesLiteratureItem.TYPE;
        var record = Found.ref(visit, type.set(), id);
        var row = visit.reader().first(Query.of(type).select(SalesLiteratureItem.CONTENT, SalesLiteratureItem.FILE_NAME).where(Predicate.is(type, record.id())))
                .filter(found -> found.has(SalesLiteratureItem.CONTENT)).orElseThrow(() -> Reader.missing(type, record.id()));
        var content = row.require(SalesLiteratureItem.CONTENT);
        var kind = FileKind.of(content);
        var shown = kind.isShown() ? content : FileText.of(content).getBytes(StandardCharsets.UTF_8);
        var name = ContentDisposition.inline().filename(Objects.requireNonNullElse(row.get(SalesLiteratureItem.FILE_NAME), "file"), StandardCharsets.UTF_8);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, (kind.isShown() ? kind : FileKind.TEXT).mediaType()).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString()).body(shown);
    }
}
