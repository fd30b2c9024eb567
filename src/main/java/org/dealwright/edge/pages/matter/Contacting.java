package org.dealwright.edge.pages.matter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** When one spoke last and what is due next: the last activity that was completed, and the open ones, the most overdue leading. */
final class Contacting {
    private static final int FEW = 3;
    private final Visit visit;

    Contacting(Visit visit) {
        this.visit = visit;
    }

    @Nullable Panel panel(Row row) {
        if (!visit.reader().guard().standing().holds(ActivityPointer.TYPE, Privilege.READ)) {
            return null;
        }
        var items = new ArrayList<Panel.Item>();
        rows(row, Predicate.in(ActivityPointer.TYPE.state(), List.of(ActivityState.OPEN.number(), ActivityState.SCHEDULED.number())),
                Sort.ascending(ActivityPointer.COMMON.due()), FEW).forEach(each -> items.add(open(row, each)));
        rows(row, Predicate.all(Predicate.eq(ActivityPointer.TYPE.state(), ActivityState.COMPLETED.number()), closings()),
                Sort.descending(ActivityPointer.COMMON.actualEnd()), 1).forEach(each -> items.add(last(each)));
        var plan = visit.reader().guard().standing().holds(visit.registry().type("task"), Privilege.CREATE) ? Verb.ask("plan",
                visit.text("ui.day.plan"), "plus", "/tasks/new?quick=true&regardingobjectid=" + row.type().name() + "/" + row.id() + "&back="
                        + Found.href(row)) : null;
        return new Panel("contacting", visit.text("ui.matter.contact"), null, plan, items, null,
                new Blank("alert", "", visit.text("ui.matter.contact.none"), null), null);
    }

    /** What closed a deal or a quote is no contact. */
    private static Predicate closings() {
        return new Predicate.Not(Predicate.in(ActivityPointer.COMMON.kind(), List.of("opportunityclose", "quoteclose", "orderclose")));
    }

    private List<Row> rows(Row row, Predicate which, Sort by, int most) {
        var common = ActivityPointer.COMMON;
        return visit.reader().rows(Query.of(ActivityPointer.TYPE).select(common.subject(), common.due(), common.actualEnd(),
                ActivityPointer.CONCRETE, ActivityPointer.TYPE.owner()).where(Predicate.pointsAt(common.regarding(), row.id())).where(which)
                .sort(by).limit(most));
    }

    private Panel.Item open(Row row, Row activity) {
        var kind = activity.require(ActivityPointer.CONCRETE);
        var due = activity.get(ActivityPointer.COMMON.due());
        var late = due != null && due.isBefore(visit.clock().instant());
        var href = href(kind);
        var done = Verb.act("done-" + kind.id(), visit.text("ui.day.done"), "check", visit.post(href + "/verb/complete?back="
                + URLEncoder.encode(Found.href(row), StandardCharsets.UTF_8)));
        return new Panel.Item(null, Icons.of(kind.type()), activity.name(), when(due), href, late ? new Value.State(visit.text("ui.day.overdue"),
                "alert", Tone.BAD) : null, done);
    }

    private Panel.Item last(Row activity) {
        var kind = activity.require(ActivityPointer.CONCRETE);
        var text = visit.text("ui.matter.last", "when", when(activity.get(ActivityPointer.COMMON.actualEnd())), "who",
                String.valueOf(activity.label(ActivityPointer.TYPE.owner())));
        return new Panel.Item(null, Icons.of(kind.type()), activity.name(), text, href(kind), null, null);
    }

    private String when(@Nullable Instant at) {
        return at == null ? visit.text("ui.day.anytime") : visit.formats().relative(at, visit.clock().instant());
    }

    private String href(Ref kind) {
        return "/" + visit.registry().type(kind.type()).set() + "/" + kind.id();
    }
}
