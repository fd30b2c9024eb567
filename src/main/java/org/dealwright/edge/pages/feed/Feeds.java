package org.dealwright.edge.pages.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Entry;
import org.dealwright.edge.pages.view.Feed;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.work.activity.Note;

/** The timeline of a record: what is planned on top, then day by day what happened, newest first. */
public final class Feeds {
    private static final List<String> KINDS = List.of("phonecall", "email", "appointment", "task");
    private static final List<String> FILTERS = List.of("notes", "activities", "changes");
    private final Visit visit;
    private final Row row;
    private final Planned planned;

    public Feeds(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
        this.planned = new Planned(visit, row);
    }

    /** An entry and when it happened. */
    record Dated(Instant at, Entry entry) {
    }

    /** @param of notes, activities or changes; anything else for all */
    public Feed of(String of, List<History.Entry> story) {
        var all = !FILTERS.contains(of);
        var activities = (all || of.equals("activities")) && row.type().has(Feature.ACTIVITIES) ? planned.rows() : List.<Row>of();
        var days = new ArrayList<Feed.Day>();
        var open = activities.stream().filter(Planned::isOpen).map(planned::entry).toList();
        if (!open.isEmpty()) {
            days.add(new Feed.Day(visit.text("ui.feed.planned"), open));
        }
        var past = Stream.of(
                activities.stream().filter(each -> !Planned.isOpen(each)).map(planned::dated),
                all || of.equals("notes") ? new Notes(visit, row).entries().stream() : Stream.<Dated>empty(),
                all || of.equals("changes") ? new Milestones(visit, row.type()).entries(story).stream() : Stream.<Dated>empty())
                        .flatMap(each -> each);
        byDay(past.sorted(Comparator.comparing(Dated::at).reversed()).toList()).forEach((day, entries) ->
                days.add(new Feed.Day(label(day), entries)));
        return new Feed("feed", Found.href(row) + "/feed", composer(), filters(of), days, null,
                new Blank("note", visit.text("ui.feed.empty.title"), visit.text("ui.feed.empty.text"), null));
    }

    /** The next activity; null for records that have none by their kind. */
    public Value.@Nullable Next next() {
        return row.type().has(Feature.ACTIVITIES) ? planned.next() : null;
    }

    private Map<LocalDate, List<Entry>> byDay(List<Dated> entries) {
        var days = new LinkedHashMap<LocalDate, List<Entry>>();
        entries.forEach(each -> days.computeIfAbsent(visit.formats().day(each.at()), _ -> new ArrayList<>()).add(each.entry()));
        return days;
    }

    private String label(LocalDate day) {
        var today = visit.today();
        return day.equals(today) ? visit.text("ui.feed.today") : day.equals(today.minusDays(1)) ? visit.text("ui.feed.yesterday")
                : visit.formats().date(day);
    }

    private List<Feed.Filter> filters(String current) {
        if (!row.type().has(Feature.ACTIVITIES)) {
            return List.of();
        }
        var href = Found.href(row) + "/feed";
        return Stream.concat(Stream.of(new Feed.Filter(href, visit.text("ui.feed.all"), !FILTERS.contains(current))),
                FILTERS.stream().map(each -> new Feed.Filter(href + "?of=" + each, visit.text("ui.feed." + each), each.equals(current))))
                .toList();
    }

    private Feed.@Nullable Composer composer() {
        var standing = visit.reader().guard().standing();
        if (!row.type().has(Feature.NOTES) || !standing.holds(Note.TYPE, Privilege.CREATE) || Note.ABOUT.lookup().target(row.type().name())
                .isEmpty()) {
            return null;
        }
        var kinds = new ArrayList<Feed.Kind>();
        kinds.add(new Feed.Kind(Icons.of(Note.TYPE), visit.label(Note.TYPE), null));
        if (row.type().has(Feature.ACTIVITIES)) {
            KINDS.stream().map(visit.registry()::type).filter(type -> standing.holds(type, Privilege.CREATE))
                    .forEach(type -> kinds.add(new Feed.Kind(Icons.of(type), visit.label(type), "/" + type.set()
                    + "/new?quick=true&regardingobjectid="
                            + row.type().name() + "/" + row.id() + "&back=" + Found.href(row))));
        }
        return new Feed.Composer(visit.post(Found.href(row) + "/notes"), kinds, visit.text("ui.composer.placeholder"), "note-" + row.id());
    }
}
