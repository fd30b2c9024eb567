package org.dealwright.sales.opportunity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
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
    public void beforeAll(List<Draft> drafts, Records records) {
        var ending = new LinkedHashMap<Row, Opportunity.State>();
        var held = held(drafts, records);
        for (var draft : drafts) {
            var opportunity = held.get(opportunity(draft));
            if (opportunity == null) {
                throw Reader.missing(Opportunity.TYPE, opportunity(draft));
            }
            if (opportunity.require(Opportunity.TYPE.state()) != Opportunity.State.OPEN.number() || ending.containsKey(opportunity)) {
                throw new Fault.Refused(OpportunityError.OPPORTUNITY_ALREADY_CLOSED, Map.of("name", opportunity.name()));
            }
            ClosingDraft.complete(draft, opportunity, records);
            ending.put(opportunity, ClosingDraft.state(draft));
        }
        guards.forEach(guard -> guard.checkAll(ending, records));
    }

    /** By id; one that the actor may not see counts as not there. */
    private static Map<UUID, Row> held(List<Draft> drafts, Records records) {
        var ids = drafts.stream().map(ClosingEndsOpportunity::opportunity).distinct().toList();
        if (ids.size() == 1) {
            return Map.of(ids.getFirst(), records.get(Opportunity.TYPE, ids.getFirst()));
        }
        return records.hold(Opportunity.TYPE, Predicate.anyOf(Opportunity.TYPE, ids)).stream().collect(Collectors.toMap(Row::id, row -> row));
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
        var fresh = drafts.stream().filter(Draft::isNew).toList();
        if (!fresh.isEmpty()) {
            var held = held(fresh, records);
            var moved = new LinkedHashMap<Row, Values>();
            for (var draft : fresh) {
                var deal = Objects.requireNonNull(held.get(opportunity(draft)));
                moved.put(deal, closed(deal, draft, records));
            }
            records.updateAll(moved);
        }
    }

    private static Values closed(Row opportunity, Draft draft, Records records) {
        var end = Objects.requireNonNull(draft.value(OpportunityClose.COMMON.actualEnd()));
        return Records.moved(opportunity, ClosingDraft.state(draft).number(), Objects.requireNonNull(draft.value(OpportunityClose.REASON)),
                Values.of(Opportunity.TYPE).set(Opportunity.ACTUAL_REVENUE, draft.value(OpportunityClose.ACTUAL_REVENUE))
                        .set(Opportunity.ACTUAL_CLOSE, end.atZone(records.actor().zone()).toLocalDate()));
    }
}
