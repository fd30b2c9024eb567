package org.dealwright.sales.lead;

import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.InstanceColumns;

/** A process that began on a lead comes to stages of an opportunity only through the opportunity that qualifying the lead has made. */
@Component
@Order(0)
final class CrossingByQualification implements Rule {
    private final Definitions definitions;

    CrossingByQualification(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return Definitions.areInstances(type) && InstanceColumns.leads(type, Lead.TYPE.name()).isPresent();
    }

    @Override
    public void before(Draft draft, Records records) {
        var lead = draft.value(lookup(draft, Lead.TYPE));
        if (lead == null) {
            return;
        }
        var made = lookup(draft, Opportunity.TYPE);
        var opportunity = draft.value(made);
        if (opportunity == null ? goesToAnOpportunity(draft, records) : draft.changes(made) && !isQualifiedTo(lead, opportunity, records)) {
            throw new Fault.Refused(LeadError.STAGE_NEEDS_QUALIFICATION, InstanceColumns.in(draft.type()).activeStage().name(),
                    Map.of("type", draft.type().name()));
        }
    }

    private static Column<Ref> lookup(Draft draft, RecordType to) {
        return InstanceColumns.leads(draft.type(), to.name()).orElseThrow();
    }

    private boolean goesToAnOpportunity(Draft draft, Records records) {
        var columns = InstanceColumns.in(draft.type());
        return draft.changes(columns.activeStage()) && Optional.ofNullable(draft.value(columns.process())).flatMap(definitions.at(records.read())::of)
                .flatMap(process -> process.stage(draft.value(columns.activeStage()))).filter(stage -> stage.type().equals(Opportunity.TYPE.name())).isPresent();
    }

    private static boolean isQualifiedTo(Ref lead, Ref opportunity, Records records) {
        return !records.unguarded(Query.of(Lead.TYPE).select(Lead.TYPE.id()).withoutLabels().where(Predicate.all(
                Predicate.is(Lead.TYPE, lead.id()), Predicate.pointsAt(Lead.OPPORTUNITY, opportunity.id()),
                Predicate.eq(Lead.TYPE.state(), Lead.State.QUALIFIED.number())))).isEmpty();
    }
}
