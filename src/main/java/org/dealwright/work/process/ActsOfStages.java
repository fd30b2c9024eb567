package org.dealwright.work.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;

/**
 * What stages do by themselves when a record comes to them or leaves them; the last stage is never left, for there the process ends. Of several processes
 * the one that moved last is shown.
 */
@Component
@Order(100)
public final class ActsOfStages implements Rule {
    private final Definitions definitions;
    private final Instances instances;
    private final Map<String, StageActs> kinds;

    ActsOfStages(Definitions definitions, Instances instances, List<StageActs> kinds) {
        this.definitions = definitions;
        this.instances = instances;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(StageActs::kind, Function.identity()));
    }

    public Optional<StageActs> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return Definitions.areInstances(type);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        for (var draft : drafts) {
            var columns = InstanceColumns.in(draft.type());
            var process = Optional.ofNullable(draft.value(columns.process())).flatMap(definitions.at(records.read())::of);
            if (process.isPresent() && draft.changes(columns.activeStage())) {
                var before = draft.before() == null ? null : draft.before().get(columns.activeStage());
                perform(process.get(), before, draft, Stage::leaving, records);
                perform(process.get(), draft.value(columns.activeStage()), draft, Stage::entering, records);
                if (draft.value(columns.supersededOn()) != null) {
                    process.get().stage(draft.value(columns.activeStage())).flatMap(stage -> InstanceColumns.leads(draft.type(), stage.type()))
                            .map(draft::value).ifPresent(record -> instances.show(draft.type().ref(draft.id()), record, records));
                }
            }
        }
    }

    private void perform(ProcessDefinition process, @Nullable UUID id, Draft instance, Function<Stage, List<StageAct>> acts, Records records) {
        process.stage(id).filter(stage -> !acts.apply(stage).isEmpty()).ifPresent(stage -> InstanceColumns.leads(instance.type(), stage.type())
                .map(instance::value).ifPresent(record -> acts.apply(stage).forEach(act -> kind(act.kind())
                        .ifPresent(kind -> kind.perform(act.settings(), StageGate.row(record, records), records)))));
    }
}
