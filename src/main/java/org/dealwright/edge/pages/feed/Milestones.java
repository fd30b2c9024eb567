package org.dealwright.edge.pages.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.History;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Names;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Tone;

/** What of a record's history is worth a line on its timeline: its creation, the stages it came to, and what was done by a verb of its own. */
final class Milestones {
    private final Visit visit;
    private final RecordType type;

    Milestones(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
    }

    List<Feeds.Dated> entries(List<History.Entry> story) {
        var told = story.stream().filter(this::isMilestone).toList();
        var people = Names.ofUsers(visit, told.stream().map(History.Entry::actor).distinct().toList());
        var entries = new ArrayList<Feeds.Dated>();
        for (var each : told) {
            var pieces = List.of(new Entry.Piece(people.of(each.actor()), true), new Entry.Piece(" · " + words(each), false));
            entries.add(new Feeds.Dated(each.at(), new Entry("m" + entries.size(), each.kind() == Change.Kind.CREATED ? "plus" : "flag",
                    each.kind() == Change.Kind.CREATED ? Tone.PLAIN : Tone.ACCENT, pieces, visit.formats().time(each.at()), each.at()
                    .toString(), null, null, List.of())));
        }
        return entries;
    }

    private boolean isMilestone(History.Entry entry) {
        return entry.kind() == Change.Kind.CREATED || (entry.values().containsKey("statecode") && type.lifecycle().isPresent()) || stage(entry) != null;
    }

    private String words(History.Entry entry) {
        var done = "verb." + entry.verb() + ".done";
        if (entry.kind() == Change.Kind.CREATED) {
            return visit.text("ui.history.created");
        }
        var stage = stage(entry);
        if (stage != null && !entry.values().containsKey("statecode")) {
            return visit.words().of("ui.history.stage", "stage", stage);
        }
        var state = state(entry.values().get("statecode"));
        return !visit.words().has(done) || entry.verb().equals("Update") ? state : isOwn(entry.verb()) ? visit.text(done)
                : visit.text(done) + " → " + state;
    }

    /** What was done to a record of this type by name says where it stands; what was done to another one does not. */
    private boolean isOwn(String verb) {
        return verb.toLowerCase(Locale.ROOT).endsWith(type.isActivity() ? "activity" : type.name());
    }

    /** The name of the stage that a process brought the record to, without its number. */
    private static @Nullable String stage(History.Entry entry) {
        var step = entry.values().get("stepname");
        return step == null || step.now() == null ? null : step.now().toString().replaceFirst("^\\d+-", "");
    }

    private String state(Change.@Nullable Step step) {
        return step == null || step.now() == null ? visit.text("ui.history.updated")
                : visit.text("option." + type.name() + ".statecode." + step.now());
    }
}
