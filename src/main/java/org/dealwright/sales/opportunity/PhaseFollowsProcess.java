package org.dealwright.sales.opportunity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Stage;

/**
 * When a process that leads an opportunity goes to another stage, the opportunity tells so;
 * who may not write the opportunity can't move it.
 */
@Component
final class PhaseFollowsProcess implements Rule {
    private final Definitions definitions;
    private final Phase phase;

    PhaseFollowsProcess(Definitions definitions, Phase phase) {
        this.definitions = definitions;
        this.phase = phase;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return Definitions.areInstances(type) && InstanceColumns.leads(type, Opportunity.TYPE.name()).isPresent();
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(draft -> !draft.isNew() || !isOfFreshDeal(draft, records)).forEach(draft -> follow(draft, records));
    }

    /** An opportunity that was made in the same breath says it already. */
    private static boolean isOfFreshDeal(Draft draft, Records records) {
        return InstanceColumns.leads(draft.type(), Opportunity.TYPE.name()).map(draft::value).filter(deal -> !FreshDeals.of(records).contains(deal.id())).isEmpty();
    }

    private void follow(Draft draft, Records records) {
        var columns = InstanceColumns.in(draft.type());
        var opportunity = InstanceColumns.leads(draft.type(), Opportunity.TYPE.name()).map(draft::value);
        if (draft.changes(columns.activeStage()) && opportunity.isPresent()) {
            Optional.ofNullable(draft.value(columns.process())).flatMap(definitions.at(records.read())::of)
                    .ifPresent(process -> process.stage(draft.value(columns.activeStage())).filter(stage -> stage.type().equals(Opportunity.TYPE.name()))
                            .ifPresent(stage -> tell(opportunity.get(), process, stage, records)));
        }
    }

    private void tell(Ref opportunity, ProcessDefinition process, Stage stage, Records records) {
        var row = records.get(Opportunity.TYPE, opportunity.id());
        if (row.require(Opportunity.TYPE.state()) != Opportunity.State.OPEN.number()) {
            throw new Fault.Refused(ActionError.RECORD_READ_ONLY, Map.of("type", opportunity.type(), "name", row.name()));
        }
        var values = Values.of(Opportunity.TYPE);
        phase.write(values, process, stage, records);
        records.update(row, values);
    }
}
