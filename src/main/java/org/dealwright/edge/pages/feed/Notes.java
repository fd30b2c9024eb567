package org.dealwright.edge.pages.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.Note;

/** The notes on a record. */
final class Notes {
    private static final int SHOWN = 50;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private final Visit visit;
    private final Row row;
    private final Wanted wanted;
    private final List<UUID> about;

    Notes(Visit visit, Row row, Wanted wanted, List<UUID> about) {
        this.visit = visit;
        this.row = row;
        this.wanted = wanted;
        this.about = about;
    }

    List<Feeds.Dated> entries() {
        if (Note.ABOUT.lookup().target(row.type().name()).isEmpty() || !visit.reader().guard().standing()
                .holds(Note.TYPE, Privilege.READ)) {
            return List.of();
        }
        return visit.reader().rows(Query.of(Note.TYPE).select(Note.TITLE, Note.TEXT, Note.FILE_NAME, Note.MIME_TYPE, Note.PINNED, Note.ABOUT,
                Note.TYPE.createdOn(), Note.TYPE.createdBy())
                .where(Planned.about(Note.ABOUT, about)).where(Planned.says(wanted, List.of(Note.TITLE, Note.TEXT, Note.FILE_NAME)))
                .sort(Sort.descending(Note.TYPE.createdOn())).limit(SHOWN)).stream().map(this::dated).toList();
    }

    private Feeds.Dated dated(Row note) {
        var at = note.require(Note.TYPE.createdOn());
        var who = Objects.requireNonNullElse(note.label(Note.TYPE.createdBy()), "…");
        var file = note.get(Note.FILE_NAME);
        var text = note.get(Note.TEXT);
        var href = "/" + Note.TYPE.set() + "/" + note.id();
        var title = new ArrayList<Entry.Piece>(List.of(new Entry.Piece(who, true), new Entry.Piece(" · " + visit.label(Note.TYPE), false)));
        Planned.belonging(note, Note.ABOUT, row).ifPresent(title::add);
        var entry = new Entry("n" + note.id(), file == null ? "note" : "clip", Tone.PLAIN, title, visit.formats().time(at), at.toString(),
                text == null ? file == null ? note.name() : null : text, href, verbs(note, href));
        return new Feeds.Dated(at, entry.with(isPicture(note) ? href + "/picture" : null, isPinned(note)));
    }

    private static boolean isPinned(Row note) {
        return Boolean.TRUE.equals(note.get(Note.PINNED));
    }

    /** Of the kinds that every browser draws and that run nothing. */
    private static boolean isPicture(Row note) {
        return note.get(Note.FILE_NAME) != null && PICTURES.contains(Objects.requireNonNullElse(note.get(Note.MIME_TYPE), ""));
    }

    private List<Verb> verbs(Row note, String href) {
        var verbs = new ArrayList<Verb>();
        var file = note.get(Note.FILE_NAME);
        if (file != null) {
            verbs.add(Verb.go("file", file, "download", href + "/file").ranked(Verb.Rank.QUIET));
        }
        verbs.add(Planned.pin(visit, row, href, isPinned(note)));
        return verbs;
    }
}
