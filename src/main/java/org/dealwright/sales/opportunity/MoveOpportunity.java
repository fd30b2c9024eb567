package org.dealwright.sales.opportunity;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.Instances;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.Stage;

/**
 * The process of an opportunity goes to the stage of a category, through all stages between;
 * without a process only the category is told.
 */
@Component
public final class MoveOpportunity implements Action<MoveOpportunity.Input, Ref> {
    private final Instances instances;
    private final Definitions definitions;
    private final MoveStage move;
    private final Phase phase;

    MoveOpportunity(Instances instances, Definitions definitions, MoveStage move, Phase phase) {
        this.instances = instances;
        this.definitions = definitions;
        this.move = move;
        this.phase = phase;
    }

    /** @param category as {@link Opportunity#STAGE} knows it */
    public record Input(UUID opportunity, int category) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var opportunity = records.get(Opportunity.TYPE, input.opportunity());
        instances.running(opportunity.ref(), records).ifPresentOrElse(
                instance -> move(instance, input.category(), records),
                () -> tell(opportunity, input.category(), records));
        return opportunity.ref();
    }

    private void move(Row instance, int category, Records records) {
        var process = definitions.followedBy(instance.type()).orElseThrow();
        var from = instances.active(instance).orElse(process.first());
        var to = SalesProcesses.stage(process, category);
        if (process.isForward(from, to)) {
            var stages = process.stages();
            stages.subList(stages.indexOf(from) + 1, stages.indexOf(to) + 1).forEach(stage -> step(instance, stage, records));
        } else {
            step(instance, to, records);
        }
    }

    private void step(Row instance, Stage stage, Records records) {
        records.perform(move, new MoveStage.Input(instance.ref(), stage.id()));
    }

    private void tell(Row opportunity, int category, Records records) {
        var process = SalesProcesses.OPPORTUNITY;
        var values = Values.of(Opportunity.TYPE);
        phase.write(values, process, SalesProcesses.stage(process, category), records);
        records.update(opportunity, values);
    }
}
