package org.dealwright.edge.pages.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.Note;

/** The timeline of a record: what is planned on top, then day by day what happened, newest first. */
public final class Feeds {
    private final Visit visit;
    private final Row row;

    public Feeds(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
    }

    /** An entry and when it happened. */
    record Dated(Instant at, Entry entry) {
    }

    /** All of it. */
    public Feed of(List<History.Entry> story) {
        return of(Wanted.ALL, story);
    }

    /** What the request asks for. */
    public Feed asked(List<History.Entry> story) {
        return of(Wanted.of(visit), story);
    }

    Feed of(Wanted wanted, List<History.Entry> story) {
        var around = new Around(visit, row);
        var about = own(wanted.around() ? around.ids() : List.of(row.id()));
        var planned = new Planned(visit, row, wanted, about);
        var activities = wanted.wantsActivities() && row.type().has(Feature.ACTIVITIES) ? planned.rows() : List.<Row>of();
        var open = activities.stream().filter(Planned::isOpen).map(planned::entry).toList();
        var past = Stream.of(
                activities.stream().filter(each -> !Planned.isOpen(each)).map(planned::dated),
                wanted.wantsNotes() ? new Notes(visit, row, wanted, about).entries().stream() : Stream.<Dated>empty(),
                wanted.wantsChanges() ? changes(wanted, story) : Stream.<Dated>empty()).flatMap(each -> each)
                .sorted(Comparator.comparing(Dated::at).reversed()).toList();
        var blank = wanted.text().isEmpty() ? new Blank("note", visit.text("ui.feed.empty.title"), visit.text("ui.feed.empty.text"), null)
                : new Blank("search", visit.text("ui.search.none", "words", wanted.text()), visit.text("work.feed.none"), null);
        return new Feed("feed", href(), composer(), filters(wanted), days(open, past), null, blank, search(wanted), switched(wanted, around));
    }

    /** What hangs on the lead of a deal stays the lead's, and is shown here too. */
    private List<UUID> own(List<UUID> about) {
        var lead = row.type().equals(Opportunity.TYPE) ? row.get(Opportunity.ORIGINATING_LEAD) : null;
        return lead == null || about.contains(lead.id()) ? about : Stream.concat(about.stream(), Stream.of(lead.id())).toList();
    }

    private String href() {
        return Found.href(row) + "/feed";
    }

    private Stream<Dated> changes(Wanted wanted, List<History.Entry> story) {
        var words = wanted.text().toLowerCase(visit.formats().locale());
        return new Milestones(visit, row.type()).entries(story).stream().filter(each -> each.entry().title().stream()
                .anyMatch(piece -> piece.text().toLowerCase(visit.formats().locale()).contains(words)));
    }

    /** What is pinned on top, then what is planned, then day by day what was. */
    private List<Feed.Day> days(List<Entry> open, List<Dated> past) {
        var days = new ArrayList<Feed.Day>();
        var pinned = Stream.concat(open.stream(), past.stream().map(Dated::entry)).filter(Entry::pinned).toList();
        add(days, visit.text("work.feed.pinned"), pinned);
        add(days, visit.text("ui.feed.planned"), open.stream().filter(each -> !each.pinned()).toList());
        byDay(past.stream().filter(each -> !each.entry().pinned()).toList()).forEach((day, entries) -> add(days, label(day), entries));
        return days;
    }

    private static void add(List<Feed.Day> days, String label, List<Entry> entries) {
        if (!entries.isEmpty()) {
            days.add(new Feed.Day(label, entries));
        }
    }

    /** The next activity; null for records that have none by their kind. */
    public Value.@Nullable Next next() {
        return row.type().has(Feature.ACTIVITIES) ? new Planned(visit, row, Wanted.ALL, List.of(row.id())).next() : null;
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

    private List<Feed.Filter> filters(Wanted wanted) {
        if (!row.type().has(Feature.ACTIVITIES)) {
            return List.of();
        }
        var filters = new ArrayList<Feed.Filter>();
        filters.add(filter(wanted, "", visit.text("ui.feed.all")));
        filters.add(filter(wanted, Wanted.NOTES, visit.text("ui.feed.notes")));
        Wanted.KINDS.forEach(kind -> filters.add(filter(wanted, kind, visit.plural(visit.registry().type(kind)))));
        filters.add(filter(wanted, Wanted.CHANGES, visit.text("ui.feed.changes")));
        return filters;
    }

    private Feed.Filter filter(Wanted wanted, String of, String label) {
        return new Feed.Filter(wanted.only(of).href(href()), label, of.equals(wanted.of()));
    }

    private Feed.@Nullable Search search(Wanted wanted) {
        return row.type().has(Feature.ACTIVITIES) ? new Feed.Search(wanted.text(), visit.text("work.feed.search"), wanted.of(), wanted.around()) : null;
    }

    private Feed.@Nullable Filter switched(Wanted wanted, Around around) {
        return row.type().has(Feature.ACTIVITIES) && around.isSome()
                ? new Feed.Filter(wanted.turned().href(href()), visit.text("work.feed.around"), wanted.around()) : null;
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
            Wanted.KINDS.stream().map(visit.registry()::type).filter(type -> standing.holds(type, Privilege.CREATE))
                    .forEach(type -> kinds.add(new Feed.Kind(Icons.of(type), visit.label(type), "/" + type.set()
                    + "/new?quick=true&regardingobjectid="
                            + row.type().name() + "/" + row.id() + "&back=" + Found.href(row))));
        }
        return new Feed.Composer(visit.post(Found.href(row) + "/notes"), kinds, visit.text("ui.composer.placeholder"), "note-" + row.id());
    }
}
