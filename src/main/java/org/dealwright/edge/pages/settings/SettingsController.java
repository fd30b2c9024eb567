package org.dealwright.edge.pages.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.settings.Entries.Entry;
import org.dealwright.edge.pages.settings.Entries.Topic;
import org.dealwright.edge.pages.view.SettingsPage;

/** {@code /settings}: the way to what is kept in order in one place; what a reader has no right to is not there. */
@Controller
final class SettingsController {
    private final Pages pages;
    private final List<Entries> areas;

    SettingsController(Pages pages, List<Entries> areas) {
        this.pages = pages;
        this.areas = areas;
    }

    @GetMapping("/settings")
    ResponseEntity<byte[]> settings(Visit visit) {
        var entries = areas.stream().flatMap(area -> area.of(visit).stream()).toList();
        var topics = new ArrayList<SettingsPage.Topic>();
        for (var topic : Topic.values()) {
            var id = topic.name().toLowerCase(Locale.ROOT);
            var items = entries.stream().filter(entry -> entry.topic() == topic).map(Entry::item).toList();
            if (!items.isEmpty()) {
                topics.add(new SettingsPage.Topic(id, visit.text("ui.settings." + id), items));
            }
        }
        var title = visit.text("ui.rail.settings");
        var page = new SettingsPage(title, visit.text("ui.settings.lead"), topics);
        return pages.page(visit, Sheet.of(title, "/settings", "settings/index.jte", page));
    }
}
