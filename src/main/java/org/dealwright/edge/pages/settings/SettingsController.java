package org.dealwright.edge.pages.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Panel;

/** {@code /settings}: the lists that administrators keep; those that a reader has no right to are not there. */
@Controller
final class SettingsController {
    private final Pages pages;

    SettingsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/settings")
    ResponseEntity<byte[]> settings(Visit visit) {
        var title = visit.text("ui.rail.settings");
        var panels = new ArrayList<Panel>();
        panels.add(panel("people", visit.text("ui.settings.people"), lists(visit, "systemuser", "team", "businessunit", "role")));
        panels.add(panel("catalogue", visit.text("ui.settings.catalogue"), lists(visit, "product", "pricelevel", "discounttype", "uomschedule", "transactioncurrency")));
        panels.add(panel("company", visit.text("ui.settings.company"), company(visit)));
        panels.removeIf(panel -> panel.items().isEmpty());
        var page = new DayPage(title, visit.text("ui.settings.lead"), List.of(), List.of(), null, List.of(), panels);
        return pages.page(visit, Sheet.of(title, "/settings", "settings/index.jte", page));
    }

    private static Panel panel(String id, String title, List<Panel.Item> items) {
        return Panel.of(id, title, Integer.toString(items.size()), items);
    }

    private static List<Panel.Item> lists(Visit visit, String... types) {
        return Stream.of(types).map(visit.registry()::find).flatMap(Optional::stream)
                .filter(type -> visit.reader().guard().standing().holds(type, Privilege.READ)).map(type -> item(visit, type)).toList();
    }

    private static Panel.Item item(Visit visit, RecordType type) {
        return new Panel.Item(null, Icons.of(type), visit.plural(type), null, "/" + type.set(), null, null);
    }

    private static List<Panel.Item> company(Visit visit) {
        return visit.settings().company().stream()
                .map(row -> new Panel.Item(null, Icons.of(row.type()), row.name(), null, CompanyPages.ADDRESS, null, null)).toList();
    }
}
