package org.dealwright.edge.pages.board;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Board;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityPointer;

/** A deal as a card. */
final class Cards {
    private final Visit visit;
    private final Map<UUID, Row> next;
    private final Present present;

    Cards(Visit visit, Map<UUID, Row> next) {
        this.visit = visit;
        this.next = next;
        this.present = new Present(visit);
    }

    Board.Card of(Row deal, boolean moved) {
        var owner = deal.label(Opportunity.TYPE.owner());
        var close = deal.get(Opportunity.ESTIMATED_CLOSE);
        return new Board.Card(deal.id().toString(), Long.toString(deal.version()), "/opportunities/" + deal.id(), deal.name(),
                deal.label(Opportunity.CUSTOMER), present.plain(deal, Opportunity.ESTIMATED_REVENUE), close == null ? null : visit.formats().shortDate(close),
                next(next.get(deal.id())), owner == null ? null : Face.person(owner), owner, null, moved);
    }

    private Value.Next next(@Nullable Row activity) {
        if (activity == null) {
            return new Value.Next(visit.text("ui.next.none"), "alert", Urgency.NONE);
        }
        var due = activity.require(ActivityPointer.COMMON.due());
        var day = visit.formats().day(due);
        var icon = Icons.of(Objects.requireNonNullElse(activity.get(ActivityPointer.COMMON.kind()), "task"));
        var today = visit.today();
        if (day.isBefore(today)) {
            return new Value.Next(visit.text("ui.next.late", "what", activity.name(), "days", today.toEpochDay() - day.toEpochDay()), icon, Urgency.LATE);
        }
        return day.equals(today)
                ? new Value.Next(visit.text("ui.next.today", "what", activity.name(), "time", visit.formats().time(due)), icon, Urgency.TODAY)
                : new Value.Next(visit.text("ui.next.later", "what", activity.name(), "date", visit.formats().shortDate(day)), icon, Urgency.LATER);
    }
}
