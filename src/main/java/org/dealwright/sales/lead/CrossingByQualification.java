package org.dealwright.sales.lead;

import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.opportunity.LeadToOpportunitySalesProcess;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.SalesProcesses;

/** The process of a lead comes to stages of an opportunity only through the opportunity that qualifying the lead has made. */
@Component
@Order(0)
final class CrossingByQualification implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(LeadToOpportunitySalesProcess.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var opportunity = draft.value(LeadToOpportunitySalesProcess.OPPORTUNITY);
        if (opportunity == null ? goesToAnOpportunity(draft)
                : draft.changes(LeadToOpportunitySalesProcess.OPPORTUNITY) && !isQualifiedTo(opportunity, draft, records)) {
            throw new Fault.Refused(LeadError.STAGE_NEEDS_QUALIFICATION, LeadToOpportunitySalesProcess.COLUMNS.activeStage().name(),
                    Map.of("type", draft.type().name()));
        }
    }

    private static boolean goesToAnOpportunity(Draft draft) {
        var stage = draft.value(LeadToOpportunitySalesProcess.COLUMNS.activeStage());
        return draft.changes(LeadToOpportunitySalesProcess.COLUMNS.activeStage()) && stage != null && SalesProcesses.LEAD_TO_OPPORTUNITY
                .stage(stage).filter(each -> each.type().equals(Opportunity.TYPE.name())).isPresent();
    }

    private static boolean isQualifiedTo(Ref opportunity, Draft draft, Records records) {
        var lead = draft.value(LeadToOpportunitySalesProcess.LEAD);
        return lead != null && !records.unguarded(Query.of(Lead.TYPE).select(Lead.TYPE.id()).withoutLabels().where(Predicate.all(
                Predicate.is(Lead.TYPE, lead.id()), Predicate.pointsAt(Lead.OPPORTUNITY, opportunity.id()),
                Predicate.eq(Lead.TYPE.state(), Lead.State.QUALIFIED.number())))).isEmpty();
    }
}
