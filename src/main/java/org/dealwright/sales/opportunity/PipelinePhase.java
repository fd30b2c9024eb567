package org.dealwright.sales.opportunity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;

/** A new opportunity stands in the first stage of its process, or in the one that its maker names by the category. */
@Component
final class PipelinePhase implements Rule {
    private final Phase phase;

    PipelinePhase(Phase phase) {
        this.phase = phase;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.isNew() && draft.value(Opportunity.PHASE) == null) {
            var stage = SalesProcesses.stage(SalesProcesses.OPPORTUNITY, draft.value(Opportunity.STAGE));
            phase.write(draft.values(), SalesProcesses.OPPORTUNITY, stage, records);
        }
    }
}
