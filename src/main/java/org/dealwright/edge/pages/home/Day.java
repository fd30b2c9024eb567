package org.dealwright.edge.pages.home;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityPointer;

/** One reader's day: open activities up to tonight, open deals, deals without a next step, and new leads. Five questions in all. */
final class Day {
    private static final int MOST = 60;
    private final Visit visit;
    private final Todos todos;

    Day(Visit visit) {
        this.visit = visit;
        this.todos = new Todos(visit, "/");
    }

    DayPage page() {
        var due = todos.due(MOST);
        var morning = todos.at(0);
        var late = due.stream().filter(row -> row.require(ActivityPointer.COMMON.due()).isBefore(morning)).toList();
        var today = due.stream().filter(row -> !row.require(ActivityPointer.COMMON.due()).isBefore(morning)).toList();
        return new DayPage(visit.formats().longDate(visit.today()), visit.text("ui.day.summary", "late", late.size(), "today", today.size()),
                plan(), new Pipeline(visit).figures(), null, blocks(late, today), side());
    }

    private List<DayPage.Block> blocks(List<Row> late, List<Row> today) {
        var all = new ArrayList<DayPage.Block>();
        if (!late.isEmpty()) {
            all.add(new DayPage.Block("late", visit.text("ui.day.overdue"), count(late), true, todos.of(late), null));
        }
        all.add(new DayPage.Block("today", visit.text("ui.day.today"), count(today), false, todos.of(today),
                new Blank("done", visit.text("ui.day.free"), visit.text("ui.day.free.text"), null)));
        return all;
    }

    private static String count(List<?> rows) {
        return Integer.toString(rows.size());
    }

    private List<Panel> side() {
        var panels = new ArrayList<Panel>();
        for (var panel : new @Nullable Panel[] {new Pipeline(visit).withoutStep(), new NewLeads(visit).panel()}) {
            if (panel != null) {
                panels.add(panel);
            }
        }
        return panels;
    }

    private List<Verb> plan() {
        var task = visit.registry().type("task");
        var next = Verb.go("next", visit.text("work.next"), "bolt", "/next").on("n");
        return visit.reader().guard().standing().holds(task, Privilege.CREATE)
                ? List.of(next, Verb.go("plan", visit.text("ui.new.of", "type", visit.label(task)), "plus", "/tasks/new").ranked(Verb.Rank.PRIMARY).on("c"))
                : List.of(next);
    }
}
