package org.dealwright.edge.pages.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.sales.quote.Quote;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** What becomes of quotes and activities when a deal is closed, said before one confirms. */
final class ClosingWords {
    private static final int FEW = 3, MANY = 50;
    private static final List<Integer> LIVE = List.of(Quote.State.DRAFT.number(), Quote.State.ACTIVE.number());
    private static final List<Integer> OPEN = List.of(ActivityState.OPEN.number(), ActivityState.SCHEDULED.number());

    private ClosingWords() {
    }

    static List<Dialog.Part> of(Occasion on, String what) {
        var parts = new ArrayList<Dialog.Part>();
        var quotes = quotes(on);
        if (!quotes.isEmpty()) {
            parts.add(remark(Tone.WARN, "alert", on.visit().text("deal.close.quotes", "count", quotes.size(), "names", names(quotes, quote -> quote.require(Quote.NUMBER) + " " + quote.name()))));
        }
        var activities = activities(on);
        if (!activities.isEmpty()) {
            parts.add(remark(Tone.PLAIN, "info", on.visit().text("deal.close.activities", "count", activities.size(), "names", names(activities, Row::name))));
        }
        parts.add(on.remark(what));
        return parts;
    }

    private static Dialog.Part remark(Tone tone, String icon, String text) {
        return new Dialog.Part.Remark(new Callout(tone, icon, text));
    }

    private static List<Row> quotes(Occasion on) {
        return !on.visit().reader().guard().standing().holds(Quote.TYPE, Privilege.READ) ? List.of()
                : on.visit().reader().rows(Query.of(Quote.TYPE).select(Quote.TYPE.primaryName(), Quote.NUMBER).withoutLabels().where(Predicate.pointsAt(Quote.OPPORTUNITY, on.row().id()))
                        .where(Predicate.in(Quote.TYPE.state(), LIVE)).sort(Sort.ascending(Quote.NUMBER)).limit(MANY));
    }

    private static List<Row> activities(Occasion on) {
        return !on.visit().reader().guard().standing().holds(ActivityPointer.TYPE, Privilege.READ) ? List.of()
                : on.visit().reader().rows(Query.of(ActivityPointer.TYPE).select(ActivityPointer.COMMON.subject()).withoutLabels()
                        .where(Predicate.pointsAt(ActivityPointer.COMMON.regarding(), on.row().id())).where(Predicate.in(ActivityPointer.TYPE.state(), OPEN))
                        .sort(Sort.ascending(ActivityPointer.COMMON.due())).limit(MANY));
    }

    private static String names(List<Row> rows, Function<Row, String> name) {
        return rows.stream().limit(FEW).map(name).collect(Collectors.joining(", ")) + (rows.size() > FEW ? " …" : "");
    }
}
