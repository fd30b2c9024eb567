package org.dealwright.edge.pages.verb;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.ReopenOpportunity;
import org.dealwright.sales.opportunity.WinOpportunity;
import org.dealwright.sales.pricing.CalculatePrice;

/** How a deal ends, and goes on. */
@Component
final class OpportunityDeeds implements Deeds {
    private static final List<Column<?>> ASKED = List.of(OpportunityClose.ACTUAL_REVENUE, OpportunityClose.COMMON.actualEnd(), OpportunityClose.COMPETITOR,
            OpportunityClose.COMPETITOR_PRICE,
            OpportunityClose.COMMON.description());
    private final WinOpportunity win;
    private final LoseOpportunity lose;
    private final ReopenOpportunity reopen;
    private final CalculatePrice calculate;

    OpportunityDeeds(WinOpportunity win, LoseOpportunity lose, ReopenOpportunity reopen, CalculatePrice calculate) {
        this.win = win;
        this.lose = lose;
        this.reopen = reopen;
        this.calculate = calculate;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("lose", "LoseOpportunity", "lost", Opportunity.TYPE, this::lost).in(Opportunity.State.OPEN).loud()
                        .asking(on -> asks(on, Opportunity.State.LOST, "ui.ask.lose")),
                Deed.of("win", "WinOpportunity", "trophy", Opportunity.TYPE, this::won).in(Opportunity.State.OPEN).first()
                        .asking(on -> asks(on, Opportunity.State.WON, "ui.ask.win")),
                Deed.of("recalculate", "CalculatePrice", "fx", Opportunity.TYPE, this::recalculated).in(Opportunity.State.OPEN)
                        .when(row -> Boolean.TRUE.equals(row.get(Opportunity.REVENUE_CALCULATED))),
                Deed.of("reopen", "ReopenOpportunity", "again", Opportunity.TYPE, this::reopened)
                        .in(Opportunity.State.WON, Opportunity.State.LOST).loud());
    }

    /** What becomes of quotes and activities is said under what is asked. */
    private static List<Dialog.Part> asks(Occasion on, Opportunity.State end, String what) {
        var inputs = new ArrayList<Input>();
        if (Opportunity.TYPE.lifecycle().orElseThrow().reasons(end.number()).size() > 1) {
            inputs.add(Reasons.input(on, Opportunity.TYPE, end));
        }
        ASKED.forEach(column -> inputs.add(on.input(OpportunityClose.TYPE, column, initially(on, end, column))));
        var parts = new ArrayList<Dialog.Part>(List.of(new Dialog.Part.Inputs(null, null, inputs)));
        parts.addAll(ClosingWords.of(on, what));
        return parts;
    }

    private static Entered initially(Occasion on, Opportunity.State end, Column<?> column) {
        var raw = new Raw(on.visit());
        return column.equals(OpportunityClose.ACTUAL_REVENUE) && end == Opportunity.State.WON ? raw.of(on.row(), Opportunity.ESTIMATED_REVENUE)
                : column.equals(OpportunityClose.COMMON.actualEnd()) ? raw.of(on.visit().clock().instant(), null) : Entered.NOTHING;
    }

    private static Values closing(Occasion on) {
        return on.read(OpportunityClose.TYPE, ASKED).set(OpportunityClose.OPPORTUNITY, on.ref());
    }

    private String won(Occasion on) {
        on.run(win, new WinOpportunity.Input(closing(on), on.number("status")));
        return Found.href(on.row());
    }

    private String lost(Occasion on) {
        on.run(lose, new LoseOpportunity.Input(closing(on), on.number("status")));
        return Found.href(on.row());
    }

    private String recalculated(Occasion on) {
        on.run(calculate, new CalculatePrice.Input(on.ref()));
        return Found.href(on.row());
    }

    private String reopened(Occasion on) {
        on.run(reopen, ReopenOpportunity.Input.of(on.row().id()));
        return Found.href(on.row());
    }
}
