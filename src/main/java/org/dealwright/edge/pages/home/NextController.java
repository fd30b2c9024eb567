package org.dealwright.edge.pages.home;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.verb.Snoozing;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.NextPage;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.Task;

/** {@code /next}: what to do now, one thing after the other. What is skipped comes last; the address says what that is. */
@Controller
final class NextController {
    private static final String ADDRESS = "/next";
    private static final int MOST = 60, SHOWN = 12, SKIPPED = 40;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private final Pages pages;
    private final Dialogs dialogs;
    private final Actions actions;
    private final CreateRecord create;
    private final AssignRecord assign;

    NextController(Pages pages, Dialogs dialogs, Actions actions, CreateRecord create, AssignRecord assign) {
        this.pages = pages;
        this.dialogs = dialogs;
        this.actions = actions;
        this.create = create;
        this.assign = assign;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String skip) {
        var skipped = new LinkedHashSet<>(Arrays.stream(skip.split(",")).filter(each -> each.matches("[0-9a-f-]{36}")).limit(SKIPPED).toList());
        var back = address(skipped);
        var all = queue(visit, back, skipped);
        var now = all.isEmpty() ? null : withSkip(visit, all.getFirst(), skipped);
        var page = new NextPage(visit.text("work.next"), visit.text("work.next.left", "count", all.size()), now,
                all.stream().skip(1).limit(SHOWN).toList(), visit.text("work.next.then"),
                new Blank("done", visit.text("work.next.free"), visit.text("work.next.free.text"), null));
        return pages.page(visit, Sheet.of(visit.text("work.next"), "/", "home/next.jte", page));
    }

    private static String address(SequencedSet<String> skipped) {
        return skipped.isEmpty() ? ADDRESS : ADDRESS + "?skip=" + String.join(",", skipped);
    }

    /** What was skipped longest ago comes first of what was skipped. */
    private static List<DayPage.Todo> queue(Visit visit, String back, SequencedSet<String> skipped) {
        var todos = new Todos(visit, back);
        var waiting = new Waiting(visit, back);
        var all = new ArrayList<>(todos.of(todos.due(MOST)));
        all.addAll(waiting.unclaimed());
        all.addAll(waiting.withoutStep());
        all.addAll(waiting.neglected());
        var order = new ArrayList<>(skipped);
        var later = all.stream().filter(todo -> skipped.contains(todo.id()))
                .sorted((one, other) -> Integer.compare(order.indexOf(one.id()), order.indexOf(other.id()))).toList();
        all.removeIf(todo -> skipped.contains(todo.id()));
        all.addAll(later);
        return all;
    }

    private static DayPage.Todo withSkip(Visit visit, DayPage.Todo todo, SequencedSet<String> skipped) {
        var more = new LinkedHashSet<>(skipped);
        more.remove(todo.id());
        more.add(todo.id());
        var verbs = new ArrayList<>(todo.verbs());
        verbs.set(0, verbs.getFirst().ranked(Verb.Rank.PRIMARY));
        verbs.add(Verb.go("skip", visit.text("work.next.skip"), "right", address(more)).on("x"));
        return new DayPage.Todo(todo.id(), todo.href(), todo.time(), todo.late(), todo.icon(), todo.title(), todo.about(), todo.sum(), null, verbs);
    }

    @GetMapping(ADDRESS + "/snooze")
    ResponseEntity<byte[]> ask(Visit visit, @RequestParam String what, @RequestParam(defaultValue = ADDRESS) String back) {
        var row = visit.reader().get(visit.registry().type(record(visit, what).type()), record(visit, what).id());
        var label = visit.text("verb.SnoozeActivity").replace("…", "");
        return dialogs.show(visit, HttpStatus.OK, new Dialog("ask-snooze", label, row.name(), visit.post(visit.address()), "snooze-" + row.id(),
                new Snoozing(visit, MORNING).asks(), label, false, null, Going.safe(back, ADDRESS)), ADDRESS);
    }

    /** Something to come back to is planned on the record: so it waits no longer, and nobody forgets it. */
    @PostMapping(ADDRESS + "/snooze")
    ResponseEntity<byte[]> snooze(Visit visit, @RequestParam String what, @RequestParam(defaultValue = ADDRESS) String back) {
        var until = new Snoozing(visit, MORNING).until();
        actions.run(create, Values.of(Task.TYPE).set(Task.COMMON.subject(), visit.text("work.next.again"))
                .set(Task.COMMON.regarding(), record(visit, what)).set(Task.COMMON.due(), until), visit.actor());
        Flash.say(visit, visit.text("work.snooze.done", "when", visit.formats().dateTime(until)), null);
        return Going.to(visit, Going.safe(back, ADDRESS));
    }

    @PostMapping(ADDRESS + "/claim")
    ResponseEntity<byte[]> claim(Visit visit, @RequestParam String what, @RequestParam(defaultValue = ADDRESS) String back) {
        actions.run(assign, new AssignRecord.Input(record(visit, what), SystemUser.TYPE.ref(visit.actor().user())), visit.actor());
        Flash.say(visit, visit.text("work.next.claimed"), null);
        return Going.to(visit, Going.safe(back, ADDRESS));
    }

    /** {@code leads/0190…} */
    private static Ref record(Visit visit, String what) {
        var slash = Math.max(0, what.indexOf('/'));
        return Found.ref(visit, what.substring(0, slash), what.substring(Math.min(what.length(), slash + 1)));
    }
}
