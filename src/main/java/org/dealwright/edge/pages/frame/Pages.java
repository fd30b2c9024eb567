package org.dealwright.edge.pages.frame;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.dealwright.edge.pages.view.Toast;

/** Renders a template within the shell, or alone where a part is asked for. No connection is held meanwhile: all that is shown has been read. */
@Component
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final TemplateEngine engine;
    private final Shells shells;

    Pages(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    /**
     * What stands in the main part of the shell.
     *
     * @param current the address of the rail's entry that is lit
     * @param record whether it is a record page, which needs the width
     */
    public record Sheet(String title, String current, boolean record, String template, Map<String, Object> parameters) {
        public static Sheet of(String title, String current, String template, Object page) {
            return new Sheet(title, current, false, template, Map.of("page", page));
        }

        public Sheet wide() {
            return new Sheet(title, current, true, template, parameters);
        }
    }

    public ResponseEntity<byte[]> page(Visit visit, Sheet sheet, Toast... toasts) {
        return page(visit, HttpStatus.OK, sheet, toasts);
    }

    public ResponseEntity<byte[]> page(Visit visit, HttpStatus status, Sheet sheet, Toast... toasts) {
        var inner = with(visit, sheet.parameters());
        Content content = output -> engine.render(sheet.template(), inner, output);
        var shell = shells.of(visit, sheet.title(), sheet.current(), sheet.record(), Stream.concat(Flash.take(visit).stream(), Stream.of(toasts)).toList());
        return answer(status, "layout/page.jte", Map.of("words", visit.texts(), "shell", shell, "main", sheet.record() ? " main--record" : "", "content", content));
    }

    /** One part alone. */
    public ResponseEntity<byte[]> part(Visit visit, String template, Map<String, Object> parameters) {
        return answer(HttpStatus.OK, template, with(visit, parameters));
    }

    public ResponseEntity<byte[]> part(Visit visit, HttpStatus status, String template, Map<String, Object> parameters) {
        return answer(status, template, with(visit, parameters));
    }

    /** Several parts one after the other, each swapped by its own id. */
    public String render(Visit visit, String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template, with(visit, parameters), output);
        return new String(output.toByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> with(Visit visit, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("words", visit.texts());
        return all;
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return ResponseEntity.status(status).contentType(HTML).header("Cache-Control", "no-store").header("Vary", "HX-Request").body(output.toByteArray());
    }
}
