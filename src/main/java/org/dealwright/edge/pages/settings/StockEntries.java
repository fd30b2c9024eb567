package org.dealwright.edge.pages.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;

/** The lists that administrators keep, the company itself, and what was deleted. */
@Component
final class StockEntries implements Entries {
    @Override
    public List<Entry> of(Visit visit) {
        var entries = new ArrayList<Entry>();
        type(visit, Topic.PEOPLE, "systemuser", null).ifPresent(entries::add);
        type(visit, Topic.PEOPLE, "businessunit", "/settings/units").ifPresent(entries::add);
        type(visit, Topic.PEOPLE, "team", null).ifPresent(entries::add);
        type(visit, Topic.PEOPLE, "role", null).ifPresent(entries::add);
        for (var name : List.of("product", "pricelevel", "discounttype", "uomschedule")) {
            type(visit, Topic.CATALOGUE, name, null).ifPresent(entries::add);
        }
        visit.settings().company().ifPresent(row -> entries.add(Entry.of(Topic.COMPANY, Icons.of(row.type()), row.name(),
                visit.text("admin.settings.organization"), CompanyPages.ADDRESS)));
        type(visit, Topic.COMPANY, "transactioncurrency", null).ifPresent(entries::add);
        type(visit, Topic.COMPANY, "attributemap", null).filter(_ -> visit.reader().guard().standing().holds(visit.registry().type("attributemap"), Privilege.WRITE))
                .ifPresent(entries::add);
        entries.add(Entry.of(Topic.DATA, "trash", visit.text("admin.bin"), visit.text("admin.settings.bin"), "/settings/recyclebin"));
        entries.add(Entry.of(Topic.DATA, "user", visit.text("ui.profile"), visit.text("admin.settings.profile"), "/profile"));
        return entries;
    }

    private static Optional<Entry> type(Visit visit, Topic topic, String name, @Nullable String href) {
        return visit.registry().find(name).filter(type -> visit.reader().guard().standing().holds(type, Privilege.READ))
                .map(type -> Entry.of(topic, Icons.of(type), visit.plural(type), visit.text("admin.settings." + name),
                        href == null ? "/" + type.set() : href));
    }
}
