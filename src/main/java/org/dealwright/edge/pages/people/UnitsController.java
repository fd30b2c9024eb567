package org.dealwright.edge.pages.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.UnitsPage;
import org.dealwright.edge.pages.view.Verb;

/** {@code /settings/units}: the tree of units with their people. */
@Controller
final class UnitsController {
    private static final int MOST = 2000;
    private final Pages pages;

    UnitsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/settings/units")
    ResponseEntity<byte[]> show(Visit visit) {
        var units = visit.reader().rows(Query.of(BusinessUnit.TYPE).select(BusinessUnit.NAME, BusinessUnit.PARENT, BusinessUnit.DISABLED)
                .sort(Sort.ascending(BusinessUnit.NAME)).limit(MOST));
        var people = people(visit);
        var children = new HashMap<UUID, List<Row>>();
        var shown = new ArrayList<UnitsPage.Unit>();
        units.forEach(unit -> {
            var above = unit.get(BusinessUnit.PARENT);
            if (above != null) {
                children.computeIfAbsent(above.id(), _ -> new ArrayList<>()).add(unit);
            }
        });
        units.stream().filter(unit -> unit.get(BusinessUnit.PARENT) == null)
                .forEach(root -> climb(visit, root, 0, children, people, shown));
        var mayAdd = visit.reader().guard().standing().holds(BusinessUnit.TYPE, Privilege.CREATE);
        var add = mayAdd ? Verb.go("add", visit.text("ui.new.of", "type", visit.label(BusinessUnit.TYPE)), "plus", "/businessunits/new")
                .ranked(Verb.Rank.PRIMARY) : null;
        var page = new UnitsPage(visit.plural(BusinessUnit.TYPE), visit.text("admin.units.text"),
                new CardsPage.Back("/settings", visit.text("ui.rail.settings")), add, shown);
        return pages.page(visit, Sheet.of(page.title(), "/settings", "settings/units.jte", page));
    }

    private static void climb(Visit visit, Row unit, int depth, Map<UUID, List<Row>> children, Map<UUID, List<Row>> people,
            List<UnitsPage.Unit> shown) {
        shown.add(unit(visit, unit, depth, people.getOrDefault(unit.id(), List.of())));
        children.getOrDefault(unit.id(), List.of()).forEach(child -> climb(visit, child, depth + 1, children, people, shown));
    }

    private static UnitsPage.Unit unit(Visit visit, Row unit, int depth, List<Row> people) {
        var href = Found.href(unit);
        var standing = visit.reader().guard().standing();
        var disabled = Boolean.TRUE.equals(unit.get(BusinessUnit.DISABLED)) ? visit.text("admin.unit.disabled") : null;
        var there = people.stream().map(user -> new UnitsPage.Person(Found.href(user), user.name())).toList();
        return new UnitsPage.Unit(href, unit.name(), depth, disabled, visit.text("admin.units.people", "count", people.size()), there,
                href + "?tab=business_unit_system_users",
                standing.holds(SystemUser.TYPE, Privilege.CREATE)
                        ? add(visit, "admin.units.adduser", "/systemusers/new?businessunitid=" + unit.id()) : null,
                standing.holds(BusinessUnit.TYPE, Privilege.CREATE)
                        ? add(visit, "admin.units.below", "/businessunits/new?parentbusinessunitid=businessunit/" + unit.id()) : null);
    }

    private static Verb add(Visit visit, String key, String href) {
        return Verb.go(key, visit.text(key), "plus", href).ranked(Verb.Rank.QUIET);
    }

    private static Map<UUID, List<Row>> people(Visit visit) {
        var people = new HashMap<UUID, List<Row>>();
        visit.reader().rows(Query.of(SystemUser.TYPE).select(SystemUser.FULL_NAME, SystemUser.UNIT).withoutLabels()
                .where(new Predicate.Not(Predicate.eq(SystemUser.DISABLED, true))).sort(Sort.ascending(SystemUser.FULL_NAME)).limit(MOST))
                .forEach(user -> people.computeIfAbsent(user.require(SystemUser.UNIT).id(), _ -> new ArrayList<>()).add(user));
        return people;
    }
}
