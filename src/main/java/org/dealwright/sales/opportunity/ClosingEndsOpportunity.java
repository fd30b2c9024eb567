package org.dealwright.sales.opportunity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** A closing ends its opportunity, whoever makes it: verbs, programs, imports. */
@Component
final class ClosingEndsOpportunity implements Rule {
    private final List<ClosingGuard> guards;

    ClosingEndsOpportunity(List<ClosingGuard> guards) {
        this.guards = List.copyOf(guards);
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(OpportunityClose.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.isNew()) {
            var opportunity = records.get(Opportunity.TYPE, opportunity(draft));
            if (opportunity.require(Opportunity.TYPE.state()) != Opportunity.State.OPEN.number()) {
                throw new Fault.Refused(OpportunityError.OPPORTUNITY_ALREADY_CLOSED, Map.of("name", opportunity.name()));
            }
            ClosingDraft.complete(draft, opportunity, records);
            guards.forEach(guard -> guard.check(opportunity, ClosingDraft.state(draft), records));
        }
    }

    private static UUID opportunity(Draft draft) {
        var named = draft.value(OpportunityClose.OPPORTUNITY);
        var opportunity = named != null ? named : draft.value(OpportunityClose.COMMON.regarding());
        if (opportunity == null) {
            throw new Fault.Invalid(OpportunityError.OPPORTUNITY_TO_CLOSE_MISSING, OpportunityClose.OPPORTUNITY.name(),
                    Map.of("type", draft.type().name()));
        }
        return opportunity.id();
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(Draft::isNew).forEach(draft -> close(draft, records));
    }

    private static void close(Draft draft, Records records) {
        var opportunity = records.get(Opportunity.TYPE, opportunity(draft));
        var end = Objects.requireNonNull(draft.value(OpportunityClose.COMMON.actualEnd()));
        records.move(opportunity, ClosingDraft.state(draft).number(), Objects.requireNonNull(draft.value(OpportunityClose.REASON)),
                Values.of(Opportunity.TYPE).set(Opportunity.ACTUAL_REVENUE, draft.value(OpportunityClose.ACTUAL_REVENUE))
                        .set(Opportunity.ACTUAL_CLOSE, end.atZone(records.actor().zone()).toLocalDate()));
    }
}
