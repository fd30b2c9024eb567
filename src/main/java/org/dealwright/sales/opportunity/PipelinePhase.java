package org.dealwright.sales.opportunity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.process.Definitions;

/** A new opportunity stands in the first stage of its process, or in the one that its maker names by the category. */
@Component
final class PipelinePhase implements Rule {
    private final Definitions definitions;
    private final Phase phase;

    PipelinePhase(Definitions definitions, Phase phase) {
        this.definitions = definitions;
        this.phase = phase;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Opportunity.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.isNew()) {
            FreshDeals.of(records).add(draft.id());
        }
        if (draft.isNew() && draft.value(Opportunity.PHASE) == null) {
            var process = definitions.at(records.read()).offered(Opportunity.TYPE.name(), records.read().guard().standing()).findFirst()
                    .orElse(SalesProcesses.OPPORTUNITY);
            phase.write(draft.values(), process, SalesProcesses.stage(process, draft.value(Opportunity.STAGE)), records);
        }
    }
}
