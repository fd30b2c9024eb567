package org.dealwright.edge.door;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Words;
import org.dealwright.sales.literature.FileKind;
import org.dealwright.sales.literature.OpenLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;

/** {@code /read/…}: what was sent to a customer, for whoever has the link. Each opening is counted. A link that no longer works says so, whatever the reason. */
@Controller
final class LiteraturePage {
    private static final Actor PRODUCT = new Actor.System(Door.PAGE);
    private final Actions actions;
    private final OpenLiterature open;
    private final Reading reading;
    private final Gates gates;
    private final TemplateEngine engine;

    LiteraturePage(Actions actions, OpenLiterature open, Reading reading, Gates gates, TemplateEngine engine) {
        this.actions = actions;
        this.open = open;
        this.reading = reading;
        this.gates = gates;
        this.engine = engine;
    }

    @GetMapping("/read/{token:[A-Za-z0-9_-]{1,100}}")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        try {
            var item = actions.run(open, token, PRODUCT);
            return reading.as(PRODUCT).first(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.CONTENT, SalesLiteratureItem.FILE_NAME,
                    SalesLiteratureItem.LINK).where(Predicate.is(SalesLiteratureItem.TYPE, item.id()))).map(LiteraturePage::shown).orElseGet(() -> ended(request));
        } catch (Fault.NotFound _) {
            return ended(request);
        }
    }

    private static ResponseEntity<byte[]> shown(Row item) {
        var content = item.get(SalesLiteratureItem.CONTENT);
        if (content == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, Objects.requireNonNullElse(item.get(SalesLiteratureItem.LINK), "/"))
                    .build();
        }
        var kind = FileKind.of(content);
        var name = (kind.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(Objects.requireNonNullElse(item.get(SalesLiteratureItem.FILE_NAME), "file"), StandardCharsets.UTF_8);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, kind.mediaType()).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString()).header("X-Robots-Tag", "noindex").body(content);
    }

    private ResponseEntity<byte[]> ended(HttpServletRequest request) {
        var words = gates.words(request);
        var gate = new Gate(Gates.tag(words.language()), Gates.theme(request), words.of("ui.literature.ended"), words.of("ui.literature.ended.text"),
                Gates.csrf(request), Gates.post("/sign-in", request), List.of(), List.of(), null, null, null, null, List.of(), List.of());
        var html = new Utf8ByteOutput();
        engine.render("gate/page.jte", Map.of("words", (Words) words::of, "gate", gate), html);
        return ResponseEntity.status(HttpStatus.GONE).header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8").cacheControl(CacheControl.noStore())
                .body(html.toByteArray());
    }
}
