package org.dealwright.edge.pages.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.dealwright.core.action.Actions;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.activity.Note;

/** Writes a note on a record from its timeline, with the files that were dropped on it: one note each, all of them or none. */
@Controller
final class NoteController {
    private static final int TITLE_LENGTH = 100;
    private static final int MILESTONES = 50;
    private final Pages pages;
    private final Actions actions;
    private final WriteNotes write;

    NoteController(Pages pages, Actions actions, WriteNotes write) {
        this.pages = pages;
        this.actions = actions;
        this.write = write;
    }

    @PostMapping("/{set:[a-z]+}/{id:[0-9a-f-]+}/notes")
    ResponseEntity<byte[]> write(Visit visit, @PathVariable String set, @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) List<MultipartFile> files) throws IOException {
        var row = Found.row(visit, set, id);
        actions.run(write, notes(row, text.strip(), files == null ? List.of() : files), visit.actor());
        if (!visit.isPart()) {
            return Going.to(visit, Found.href(row));
        }
        var feed = new Feeds(visit, row).of(Wanted.ALL, visit.reader().history(row, MILESTONES));
        var part = pages.part(visit, "part/feed.jte", Map.of("feed", feed));
        return ResponseEntity.ok().headers(part.getHeaders()).header("HX-Retarget", "#feed").header("HX-Reswap", "outerHTML")
                .body(part.getBody());
    }

    private static List<Values> notes(Row row, String text, List<MultipartFile> files) throws IOException {
        var notes = new ArrayList<Values>();
        for (var file : files) {
            if (!file.isEmpty()) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
                notes.add(note(row, notes.isEmpty() ? text : "", name).set(Note.HAS_FILE, true).set(Note.FILE_NAME, name)
                        .set(Note.MIME_TYPE, file.getContentType()).set(Note.BODY, file.getBytes()));
            }
        }
        if (notes.isEmpty() && !text.isEmpty()) {
            notes.add(note(row, text, "").set(Note.HAS_FILE, false));
        }
        return notes;
    }

    private static Values note(Row row, String text, String otherwise) {
        var first = text.lines().findFirst().orElse(otherwise);
        return Values.of(Note.TYPE).set(Note.TITLE, first.substring(0, Math.min(first.length(), TITLE_LENGTH)))
                .set(Note.TEXT, text.isEmpty() ? null : text).set(Note.ABOUT, row.ref());
    }
}
