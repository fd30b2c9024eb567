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

/** How a deal ends, and goes on. */
@Component
final class OpportunityDeeds implements Deeds {
    private static final List<Column<?>> OF_WON = List.of(OpportunityClose.ACTUAL_REVENUE, OpportunityClose.COMMON.actualEnd(),
            OpportunityClose.COMMON.description());
    private static final List<Column<?>> OF_LOST = List.of(OpportunityClose.COMPETITOR, OpportunityClose.COMMON.actualEnd(),
            OpportunityClose.COMMON.description());
    private final WinOpportunity win;
    private final LoseOpportunity lose;
    private final ReopenOpportunity reopen;

    OpportunityDeeds(WinOpportunity win, LoseOpportunity lose, ReopenOpportunity reopen) {
        this.win = win;
        this.lose = lose;
        this.reopen = reopen;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("lose", "LoseOpportunity", "lost", Opportunity.TYPE, this::lost).in(Opportunity.State.OPEN).loud()
                .asking(OpportunityDeeds::whyLost),
                Deed.of("win", "WinOpportunity", "trophy", Opportunity.TYPE, this::won).in(Opportunity.State.OPEN).first()
                        .asking(on -> List.of(inputs(on, OF_WON, List.of()), on.remark("ui.ask.win"))),
                Deed.of("reopen", "ReopenOpportunity", "again", Opportunity.TYPE, this::reopened)
                        .in(Opportunity.State.WON, Opportunity.State.LOST).loud());
    }

    private static List<Dialog.Part> whyLost(Occasion on) {
        return List.of(inputs(on, OF_LOST, List.of(Reasons.input(on, Opportunity.TYPE, Opportunity.State.LOST))), on.remark("ui.ask.lose"));
    }

    private static Dialog.Part inputs(Occasion on, List<Column<?>> columns, List<Input> before) {
        var inputs = new ArrayList<>(before);
        columns.forEach(column -> inputs.add(on.input(OpportunityClose.TYPE, column, initially(on, column))));
        return new Dialog.Part.Inputs(null, null, inputs);
    }

    private static Entered initially(Occasion on, Column<?> column) {
        var raw = new Raw(on.visit());
        return column.equals(OpportunityClose.ACTUAL_REVENUE) ? raw.of(on.row(), Opportunity.ESTIMATED_REVENUE)
                : column.equals(OpportunityClose.COMMON.actualEnd()) ? raw.of(on.visit().clock().instant(), null) : Entered.NOTHING;
    }

    private static Values closing(Occasion on, List<Column<?>> columns) {
        return on.read(OpportunityClose.TYPE, columns).set(OpportunityClose.OPPORTUNITY, on.ref());
    }

    private String won(Occasion on) {
        on.run(win, new WinOpportunity.Input(closing(on, OF_WON), -1));
        return Found.href(on.row());
    }

    private String lost(Occasion on) {
        on.run(lose, new LoseOpportunity.Input(closing(on, OF_LOST), on.number("status")));
        return Found.href(on.row());
    }

    private String reopened(Occasion on) {
        on.run(reopen, ReopenOpportunity.Input.of(on.row().id()));
        return Found.href(on.row());
    }
}
