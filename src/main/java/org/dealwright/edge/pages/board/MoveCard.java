package org.dealwright.edge.pages.board;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.MoveOpportunity;
import org.dealwright.sales.opportunity.Opportunity;

/** A deal goes to another lane, if nobody changed it since its card was drawn. */
@Component
final class MoveCard implements Action<MoveCard.Input, Integer> {
    private final MoveOpportunity move;

    MoveCard(MoveOpportunity move) {
        this.move = move;
    }

    /** @param values that the stages on the way need, written before the deal goes */
    record Input(UUID deal, long version, int stage, Values values) {
    }

    @Override
    public String name() {
        return move.name();
    }

    /** The stage that the deal was in before. */
    @Override
    public Integer perform(Input input, Records records) {
        var deal = records.get(Opportunity.TYPE, input.deal());
        if (deal.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        var before = deal.get(Opportunity.STAGE);
        if (!input.values().isEmpty()) {
            records.update(deal, input.values());
        }
        records.perform(move, new MoveOpportunity.Input(deal.id(), input.stage()));
        return before == null ? Opportunity.QUALIFY : before;
    }
}
