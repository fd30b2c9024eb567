package org.dealwright.edge.pages.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityPointer;

/** Activities as things to do. */
final class Todos {
    private static final int OPEN = 0, SCHEDULED = 3, MANY = 100;
    /** A meeting is where others are: it is not put off by one of them. */
    private static final String FIXED = "appointment";
    private final Visit visit;
    private final String back;

    /** @param back the address to come back to from what is done at once */
    Todos(Visit visit, String back) {
        this.visit = visit;
        this.back = back;
    }

    static Predicate open() {
        return Predicate.in(ActivityPointer.TYPE.state(), List.of(OPEN, SCHEDULED));
    }

    /** The reader's open activities up to tonight, the most overdue first. */
    List<Row> due(int most) {
        if (!reads()) {
            return List.of();
        }
        var common = ActivityPointer.COMMON;
        return visit.reader().rows(Query.of(ActivityPointer.TYPE).select(common.subject(), common.regarding(), common.start(), common.due(), common.kind())
                .where(before(at(1))).sort(Sort.ascending(common.due())).limit(most));
    }

    /** How many are overdue, up to a hundred. */
    int late() {
        return reads() ? visit.reader().count(Query.of(ActivityPointer.TYPE).where(before(visit.clock().instant())).limit(MANY)) : 0;
    }

    private boolean reads() {
        return visit.reader().guard().standing().holds(ActivityPointer.TYPE, Privilege.READ);
    }

    private static Predicate before(Instant moment) {
        return Predicate.all(open(), Predicate.mine(ActivityPointer.TYPE.owner()),
                new Predicate.Compare(Path.of(ActivityPointer.COMMON.due()), Operator.LT, moment));
    }

    /** The first moment of a day, counted from today. */
    Instant at(int days) {
        return visit.today().plusDays(days).atStartOfDay(visit.actor().zone()).toInstant();
    }

    List<DayPage.Todo> of(List<Row> rows) {
        return rows.stream().map(row -> of(row, true)).toList();
    }

    /** Without the way to the record as a button: its name leads there. */
    List<DayPage.Todo> few(List<Row> rows) {
        return rows.stream().map(row -> of(row, false)).toList();
    }

    private DayPage.Todo of(Row row, boolean open) {
        var common = ActivityPointer.COMMON;
        var kind = Objects.requireNonNullElse(row.get(common.kind()), "task");
        var type = visit.registry().find(kind).orElse(ActivityPointer.TYPE);
        var href = "/" + type.set() + "/" + row.id();
        var due = due(row, kind);
        var done = ask(href, "complete", "done", visit.text("ui.day.done"), "check");
        var verbs = new ArrayList<Verb>();
        verbs.add(done.on("d"));
        if (!kind.equals(FIXED)) {
            verbs.add(ask(href, "snooze", "snooze", visit.text("ui.day.snooze"), "snooze").on("s"));
        }
        if (open) {
            verbs.add(Verb.go("open-" + row.id(), visit.text("ui.open"), null, href).on("Enter"));
        }
        return new DayPage.Todo(row.id().toString(), href, time(due), due.isBefore(visit.clock().instant()), Icons.of(kind), row.name(),
                Objects.requireNonNullElse(row.label(common.regarding()), visit.label(type)), null, done, verbs);
    }

    /** One is at a meeting when it begins. */
    private static Instant due(Row row, String kind) {
        var start = row.get(ActivityPointer.COMMON.start());
        return kind.equals(FIXED) && start != null ? start : row.require(ActivityPointer.COMMON.due());
    }

    private Verb ask(String href, String deed, String key, String label, String icon) {
        return Verb.ask(key, label, icon, href + "/verb/" + deed + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private String time(Instant due) {
        return visit.formats().day(due).equals(visit.today()) ? visit.formats().time(due)
                : visit.formats().relativeDay(visit.formats().day(due), visit.today());
    }
}
