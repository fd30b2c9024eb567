package org.dealwright.edge.pages.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reader;
import org.dealwright.edge.pages.frame.Attachment;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;

/** {@code /annotations/0190…/file}: to be saved, never shown as a page of ours, whatever its sender called it. */
@Controller
final class FileController {
    @GetMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/file")
    ResponseEntity<byte[]> download(Visit visit, @PathVariable String set, @PathVariable String id) {
        var record = Found.ref(visit, set, id);
        var type = Found.type(visit, set);
        var file = Attachment.of(type).orElseThrow(() -> Reader.missing(type, record.id()));
        var row = visit.reader().first(Query.of(type).select(file.content(), file.name()).where(Predicate.is(type, record.id())))
                .filter(found -> found.has(file.content())).orElseThrow(() -> Reader.missing(type, record.id()));
        var name = Objects.requireNonNullElse(row.get(file.name()), "file");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(row.require(file.content()));
    }

    /** {@code /annotations/0190…/picture}: shown as a picture, when its first bytes say that it is one. */
    @GetMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/picture")
    ResponseEntity<byte[]> picture(Visit visit, @PathVariable String set, @PathVariable String id) {
        var record = Found.ref(visit, set, id);
        var type = Found.type(visit, set);
        var file = Attachment.of(type).orElseThrow(() -> Reader.missing(type, record.id()));
        var bytes = visit.reader().first(Query.of(type).select(file.content()).where(Predicate.is(type, record.id())))
                .map(row -> row.get(file.content())).orElseThrow(() -> Reader.missing(type, record.id()));
        var kind = Picture.kind(bytes).orElseThrow(() -> Reader.missing(type, record.id()));
        return ResponseEntity.ok().contentType(kind).cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate()).body(bytes);
    }
}
