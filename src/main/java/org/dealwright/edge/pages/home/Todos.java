package org.dealwright.edge.pages.home;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityPointer;

/** Activities as things to do. */
final class Todos {
    private static final int OPEN = 0, SCHEDULED = 3;
    private final Visit visit;

    Todos(Visit visit) {
        this.visit = visit;
    }

    static Predicate open() {
        return Predicate.in(ActivityPointer.TYPE.state(), List.of(OPEN, SCHEDULED));
    }

    List<DayPage.Todo> of(List<Row> rows) {
        return rows.stream().map(this::of).toList();
    }

    private DayPage.Todo of(Row row) {
        var common = ActivityPointer.COMMON;
        var kind = Objects.requireNonNullElse(row.get(common.kind()), "task");
        var type = visit.registry().find(kind).orElse(ActivityPointer.TYPE);
        var href = "/" + type.set() + "/" + row.id();
        var due = row.require(common.due());
        var late = due.isBefore(visit.clock().instant());
        return new DayPage.Todo(row.id().toString(), href, time(due), late, Icons.of(kind), row.name(),
                Objects.requireNonNullElse(row.label(common.regarding()), visit.label(type)), null, null,
                List.of(Verb.go("open-" + row.id(), visit.text("ui.open"), null, href).on("Enter")));
    }

    private String time(Instant due) {
        return visit.formats().day(due).equals(visit.today()) ? visit.formats().time(due)
                : visit.formats().relativeDay(visit.formats().day(due), visit.today());
    }
}
