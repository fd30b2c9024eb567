package org.dealwright.edge.pages.bin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Deletions;
import org.dealwright.core.store.Deletions.Deletion;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.BinPage;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityPointer;

/** {@code /settings/recyclebin}: what was deleted, by whom and with what, and the way back. */
@Controller
final class BinController {
    private static final String ADDRESS = "/settings/recyclebin";
    private static final int PAGE = 50;
    private final Pages pages;
    private final Deletions deletions;
    private final Actions actions;
    private final RestoreDeletion restore;

    BinController(Pages pages, Deletions deletions, Actions actions, RestoreDeletion restore) {
        this.pages = pages;
        this.deletions = deletions;
        this.actions = actions;
        this.restore = restore;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable UUID before) {
        var asked = new Deletions.Asked(type.isEmpty() ? null : type, q.strip(), before, PAGE + 1);
        var found = deletions.shown(visit.actor(), asked);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var names = names(visit, shown);
        var more = found.size() <= PAGE ? null : UriComponentsBuilder.fromPath(ADDRESS).queryParam("q", q).queryParam("type", type)
                .queryParam("before", shown.getLast().id()).encode().toUriString();
        var narrowed = !q.isBlank() || !type.isEmpty();
        var page = new BinPage(visit.text("admin.bin"), visit.text(deletions.seesAll(visit.actor()) ? "admin.bin.text.all"
                : "admin.bin.text.own"),
                new CardsPage.Back("/settings", visit.text("ui.rail.settings")), q, types(visit, type), shown.stream()
                        .map(each -> item(visit, each, names)).toList(),
                new Blank("trash", visit.text("admin.bin.empty"), visit.text(narrowed ? "admin.bin.none" : "admin.bin.empty.text"), null),
                        more);
        return pages.page(visit, Sheet.of(page.title(), "/settings", "settings/bin.jte", page));
    }

    private static Map<UUID, String> names(Visit visit, List<Deletion> shown) {
        var people = shown.stream().map(Deletion::by).collect(Collectors.toSet());
        return visit.reader().rows(Query.of(SystemUser.TYPE).select(SystemUser.FULL_NAME).where(Predicate.anyOf(SystemUser.TYPE, people)))
                .stream()
                .collect(Collectors.toMap(Row::id, Row::name));
    }

    private List<Option> types(Visit visit, String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", visit.text("admin.bin.alltypes"), chosen.isEmpty()));
        deletions.types(visit.actor()).stream().flatMap(name -> visit.registry().find(name).stream())
                .map(type -> new Option(type.name(), visit.plural(type), type.name().equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }

    private static Panel.Item item(Visit visit, Deletion each, Map<UUID, String> names) {
        var type = visit.registry().find(each.record().type());
        var label = type.map(visit::label).orElse(each.record().type());
        var name = each.name() == null || each.name().isBlank() ? label : each.name();
        var said = new ArrayList<String>();
        said.add(label);
        said.add(visit.text("admin.bin.by", "who", Objects.requireNonNullElse(names.get(each.by()), "–"), "when", visit.formats()
                .dateTime(each.at())));
        var with = each.with().entrySet().stream().flatMap(some -> visit.registry().find(some.getKey()).stream().filter(other -> !other.equals(ActivityPointer.TYPE))
                .map(other -> visit.plural(other) + " (" + visit.formats().number((long) some.getValue()) + ")")).toList();
        if (!with.isEmpty()) {
            said.add(visit.text("admin.bin.with", "what", String.join(", ", with)));
        }
        return new Panel.Item(null, Icons.of(each.record().type()), name, String.join(" · ", said), null, null,
                Verb.act("restore", visit.text("admin.bin.restore"), "undo", visit.post(ADDRESS + "/" + each.id())));
    }

    /** Goes on to the record that is back. */
    @PostMapping(ADDRESS + "/{deletion:[0-9a-f-]+}")
    ResponseEntity<byte[]> restore(Visit visit, @PathVariable UUID deletion) {
        var known = deletions.find(visit.actor(), deletion);
        actions.run(restore, deletion, visit.actor());
        var name = known.map(Deletion::name).filter(each -> !each.isBlank()).orElse(visit.text("admin.bin.restore"));
        Flash.say(visit, visit.text("admin.bin.restored", "name", name), null);
        return Going.to(visit, known.filter(each -> visit.registry().find(each.record().type()).isPresent())
                .map(each -> Found.hrefOf(visit, each.record())).orElse(ADDRESS));
    }
}
