package org.dealwright.edge.pages.feed;

import java.util.List;
import java.util.Objects;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
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
    private final Visit visit;
    private final Row row;

    Notes(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
    }

    List<Feeds.Dated> entries() {
        if (Note.ABOUT.lookup().target(row.type().name()).isEmpty() || !visit.reader().guard().standing()
                .holds(Note.TYPE, Privilege.READ)) {
            return List.of();
        }
        return visit.reader().rows(Query.of(Note.TYPE).select(Note.TITLE, Note.TEXT, Note.FILE_NAME, Note.TYPE.createdOn(),
                Note.TYPE.createdBy())
                .where(Predicate.pointsAt(Note.ABOUT, row.id())).sort(Sort.descending(Note.TYPE.createdOn())).limit(SHOWN)).stream()
                        .map(this::dated).toList();
    }

    private Feeds.Dated dated(Row note) {
        var at = note.require(Note.TYPE.createdOn());
        var who = Objects.requireNonNullElse(note.label(Note.TYPE.createdBy()), "…");
        var file = note.get(Note.FILE_NAME);
        var text = note.get(Note.TEXT);
        var href = "/" + Note.TYPE.set() + "/" + note.id();
        var title = List.of(new Entry.Piece(who, true), new Entry.Piece(" · " + visit.label(Note.TYPE), false));
        return new Feeds.Dated(at, new Entry("n" + note.id(), file == null ? "note" : "clip", Tone.PLAIN, title, visit.formats().time(at),
                at.toString(),
                text == null ? file == null ? note.name() : null : text, href, file == null ? List.of() : List.of(Verb.go("file", file, "download", href + "/file").ranked(Verb.Rank.QUIET))));
    }
}
