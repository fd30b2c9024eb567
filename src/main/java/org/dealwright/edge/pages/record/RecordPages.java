package org.dealwright.edge.pages.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Feature;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.feed.Feeds;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.AllViews;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.verb.Buttons;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.RecordPage;
import org.dealwright.edge.pages.view.Tab;
import org.dealwright.edge.pages.view.Tone;

/** Puts the page of a record together. Each part asks for what it shows and nothing else. */
@Component
final class RecordPages {
    private static final int HISTORY = 100;
    private static final String STORY = "history";
    private static final Set<String> REOPENING = Set.of("revise", "reopen", "reactivate");
    private final Buttons buttons;
    private final List<TabContent> contents;
    private final List<SidePanels> panels;
    private final Guide guide;
    private final AllViews views;

    RecordPages(Buttons buttons, List<TabContent> contents, List<SidePanels> panels, Guide guide, AllViews views) {
        this.buttons = buttons;
        this.contents = contents;
        this.panels = panels;
        this.guide = guide;
        this.views = views;
    }

    String title(Visit visit, Row row) {
        return new Heads(visit, row).title();
    }

    /** @param tab the name of a collection or association, {@code history}, or empty for the summary */
    RecordPage of(Visit visit, Row row, String tab) {
        var story = visit.reader().history(row, HISTORY);
        var body = body(visit, row, tab, story);
        var alone = !(body instanceof Body.Form);
        var feed = alone || !hasFeed(row) ? null : new Feeds(visit, row).of(story);
        var first = buttons.first(visit, row);
        var head = new Heads(visit, row).of(first, buttons.more(visit, row), hasFeed(row) ? Heads.next(visit, row, first) : null);
        var side = panels.stream().flatMap(each -> each.of(visit, row).stream()).toList();
        return new RecordPage(head, guide.of(visit, row), callouts(visit, row), tabs(visit, row, tab), body, feed,
                alone ? List.of() : side);
    }

    static boolean hasFeed(Row row) {
        return row.type().has(Feature.ACTIVITIES) || row.type().has(Feature.NOTES);
    }

    private Body body(Visit visit, Row row, String tab, List<History.Entry> story) {
        return switch (tab) {
            case "" -> FormBody.of(visit, row);
            case STORY -> new Stories(visit, row.type()).of(story);
            default -> contents.stream().flatMap(content -> content.of(visit, row, tab).stream()).findFirst()
                    .or(() -> RelatedRows.of(visit, row, tab).map(related -> related.body(views))).orElseGet(() -> FormBody.of(visit, row));
        };
    }

    private List<Tab> tabs(Visit visit, Row row, String current) {
        var href = Found.href(row);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(href, visit.text("ui.record.summary"), null, current.isEmpty()));
        visit.registry().form(row.type()).related().forEach(name -> RelatedRows.of(visit, row, name)
                .filter(related -> !hasFeed(row) || !related.isOnTimeline() || current.equals(name))
                .ifPresent(related -> tabs.add(new Tab(href + "?tab=" + name, related.label(), null, current.equals(name)))));
        contents.stream().flatMap(content -> content.tabs(visit, row).stream())
                .forEach(name -> tabs.add(new Tab(href + "?tab=" + name, visit.text("related." + name), null, current.equals(name))));
        tabs.add(new Tab(href + "?tab=" + STORY, visit.text("ui.record.history"), null, current.equals(STORY)));
        return tabs;
    }

    private List<Callout> callouts(Visit visit, Row row) {
        if (May.isOpen(row)) {
            return List.of();
        }
        var closed = visit.text("ui.record.closed", "reason", new Present(visit).plain(row, row.type().state()));
        var again = buttons.first(visit, row).stream().filter(verb -> REOPENING.contains(verb.key())).findFirst()
                .map(verb -> " " + visit.text("ui.record.again", "verb", verb.label())).orElse("");
        return List.of(new Callout(Tone.PLAIN, "lock", closed + again));
    }
}
