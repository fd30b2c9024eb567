package org.dealwright.sales.opportunity;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.InstanceColumns;
import org.dealwright.work.process.Instances;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageNames;
import org.dealwright.work.process.TraversedPath;

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
    private final StageNames names;

    MoveOpportunity(Instances instances, Definitions definitions, MoveStage move, Phase phase, StageNames names) {
        this.instances = instances;
        this.definitions = definitions;
        this.move = move;
        this.phase = phase;
        this.names = names;
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

    /** On through the stages that follow until one of the category comes; back to it where it was visited. */
    private void move(Row instance, int category, Records records) {
        var process = definitions.at(records.read()).followedBy(instance).orElseThrow();
        var opportunity = InstanceColumns.leads(instance.type(), Opportunity.TYPE.name()).map(instance::get).orElseThrow();
        var row = records.read().get(Opportunity.TYPE, opportunity.id());
        var visited = TraversedPath.parse(instance.get(InstanceColumns.in(instance.type()).path()));
        var from = instances.active(instance, records).orElse(process.first());
        var path = process.path(visited, from, column -> row.type().column(column).map(row::get).orElse(null));
        var to = path.stream().filter(stage -> stage.category().number() == category && stage.type().equals(Opportunity.TYPE.name())).findFirst()
                .or(() -> process.on(Opportunity.TYPE.name()).stream().filter(stage -> stage.category().number() == category).findFirst())
                .orElseThrow(() -> none(process, records));
        if (path.indexOf(to) > path.indexOf(from)) {
            path.subList(path.indexOf(from) + 1, path.indexOf(to) + 1).forEach(stage -> step(instance, stage, records));
        } else {
            step(instance, to, records);
        }
    }

    private Fault.Refused none(ProcessDefinition process, Records records) {
        var stages = process.on(Opportunity.TYPE.name()).stream().map(stage -> names.of(stage, records)).collect(Collectors.joining(", "));
        return new Fault.Refused(OpportunityError.STAGE_NOT_IN_PROCESS, Opportunity.STAGE.name(), Map.of("type", Opportunity.TYPE.name(), "stages", stages));
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
